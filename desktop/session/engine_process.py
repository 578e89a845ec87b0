"""One engine process: its life, its lines, and a watch on its heartbeat."""

import logging
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop.engine.protocol import Request, line, read_reply

log = logging.getLogger(__name__)

SILENCE_MS = 15_000
LONGEST_LINE = 4_000_000


class EngineProcess(QObject):
    """Runs the engine once; ends with exactly one ``ended``, unless it was closed."""

    said = Signal(object)
    ended = Signal()

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._over = False
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._silence = QTimer(self, interval=SILENCE_MS, singleShot=True)
        self._silence.timeout.connect(self._process.kill)
        self._silence.start()
        self._process.start(command[0], list(command[1:]))

    @property
    def pid(self) -> int:
        """The process id, 0 when it does not run."""
        return self._process.processId()

    def send(self, request: Request) -> None:
        """Write one request to the process."""
        if not self._over:
            self._process.write(line(request))

    def close(self) -> None:
        """End the process now; returns when it is gone, at most three seconds later."""
        self._over = True
        self._silence.stop()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(500):
            self._process.kill()
            self._process.waitForFinished(3000)
        self.deleteLater()

    def _read(self) -> None:
        while not self._over and self._process.canReadLine():
            data = bytes(self._process.readLine().data())
            try:
                reply = read_reply(data)
            except (msgspec.MsgspecError, UnicodeError):
                log.info("the engine wrote a line that is no message")
                continue
            self._silence.start()
            self.said.emit(reply)
        if self._process.bytesAvailable() > LONGEST_LINE:
            self._process.kill()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        if not self._over:
            self._over = True
            self._silence.stop()
            self.ended.emit()
            self.deleteLater()
