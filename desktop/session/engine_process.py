"""One engine process: its life, its lines, and a watch on its heartbeat."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop.domain.unread import UNREAD
from desktop.engine.protocol import Request, line, read_reply

log = logging.getLogger(__name__)

SILENCE_MS = 15_000
LONGEST_LINE = 4_000_000
# A look every few seconds in place of one long wait: after the PC slept or the window was busy only one look
# is missed, and what the engine wrote meanwhile is read before the next.
LOOKS = 3
# Reading Python and llama.cpp from the slow disk of an old PC takes longer than any silence later.
LOOKS_BEFORE_HELLO = 12


class EngineProcess(QObject):
    """Runs the engine, or another process of a visit, once; ends with one ``ended``, unless it was closed."""

    said = Signal(object)
    ended = Signal()

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject,
        *,
        silence_ms: int = SILENCE_MS,
        read: Callable[[bytes], object] = read_reply,
    ) -> None:
        """Prepare to run the process.

        Args:
            command: program and arguments.
            parent: owns it.
            silence_ms: milliseconds without a readable line after which it counts as hung and is ended.
            read: reads a line of it.
        """
        super().__init__(parent)
        self._command = tuple(command)
        self._read_line = read
        self._over = False
        self._missed = 0
        self._patience = LOOKS_BEFORE_HELLO
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._look = QTimer(self, interval=max(1, silence_ms // LOOKS))
        self._look.timeout.connect(self._miss)

    @property
    def pid(self) -> int:
        """The process id, 0 when it does not run."""
        return self._process.processId()

    def start(self) -> None:
        """Start the process; that it cannot be started is told by ``ended``, too."""
        self._look.start()
        self._process.start(self._command[0], list(self._command[1:]))

    def send(self, request: Request) -> None:
        """Write one request to the process."""
        self.write(line(request))

    def write(self, data: bytes) -> None:
        """Write a line to the process."""
        if not self._over:
            self._process.write(data)

    def kill(self) -> None:
        """End the process now; ``ended`` comes when it is gone."""
        self._process.kill()

    def close(self, *, wait: bool = True, gently_ms: int = 0) -> None:
        """End the process now, without ``ended``.

        Args:
            wait: whether to return only when it is gone, at most three seconds later.
            gently_ms: milliseconds in which it may end itself, and what it has started.
        """
        self._over = True
        self._look.stop()
        if gently_ms:
            self._process.closeWriteChannel()
            self._process.waitForFinished(gently_ms)
        # It keeps nothing that it would have to put away, and what it was told to do is not wanted any more.
        self._process.kill()
        if wait:
            self._process.waitForFinished(3000)
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)

    def _read(self) -> None:
        while not self._over and self._process.canReadLine():
            data = bytes(self._process.readLine().data())
            try:
                reply = self._read_line(data)
            except UNREAD:
                log.info("a process of the visit wrote a line that is no message")
                continue
            self._missed = 0
            self._patience = LOOKS
            self.said.emit(reply)
        if self._process.bytesAvailable() > LONGEST_LINE:
            self._process.kill()

    def _miss(self) -> None:
        self._missed += 1
        if self._missed >= self._patience:
            self._process.kill()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finish()

    def _finish(self) -> None:
        if not self._over:
            self._over = True
            self._look.stop()
            self.ended.emit()
            self.deleteLater()
