"""The line to the speech process: started when something is first read, ended with the visit."""

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal

from desktop.domain.aloud import Lack
from desktop.session.engine_process import EngineProcess
from desktop.speech.protocol import Began, Ended, Hush, Ready, Say, Unable, line, read_news

State = Literal["asleep", "waking", "ready", "unable"]
Speed = Literal["slow", "normal", "fast"]

SPEEDS: tuple[Speed, ...] = ("slow", "normal", "fast")
RATES: Mapping[Speed, float] = {"slow": -0.45, "normal": -0.05, "fast": 0.35}
SILENCE_MS = 5000
GENTLY_MS = 1000


class Voice(QObject):
    """Reads one text at a time; ``began`` and ``ended`` give its number.

    ``lack`` is what is missing while the state is ``unable``.
    """

    changed = Signal()
    began = Signal(int)
    ended = Signal(int)

    def __init__(self, command: Sequence[str], parent: QObject, *, silence_ms: int = SILENCE_MS) -> None:
        """Start nothing yet.

        Args:
            command: line of the speech process.
            parent: owns it.
            silence_ms: milliseconds without a sign of life after which the process is ended.
        """
        super().__init__(parent)
        self.state: State = "asleep"
        self.lack: Lack = "failed"
        self.speed: Speed = "normal"
        self._voices: Mapping[str, str] = {}
        self._command, self._silence_ms = tuple(command), silence_ms
        self._process: EngineProcess | None = None
        self._number = 0
        self._waiting: Say | None = None

    @property
    def pid(self) -> int:
        """The process id, 0 when it does not run."""
        return self._process.pid if self._process is not None else 0

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language; also as long as nobody knows."""
        return self.state in ("asleep", "waking") or language in self._voices

    def wake(self) -> None:
        """Start the process, unless it runs; also after a trouble."""
        if self.state in ("waking", "ready"):
            return
        self.close()
        self._process = EngineProcess(self._command, self, silence_ms=self._silence_ms, read=read_news)
        self._process.said.connect(self._hear)
        self._process.ended.connect(self._lose)
        self._turn("waking")
        self._process.start()

    def say(self, text: str, language: str) -> int:
        """Read a text in place of what is being read; its number.

        Args:
            text: one sentence or so.
            language: code such as ``de``.
        """
        self._number += 1
        order = Say(self._number, text, language, RATES[self.speed])
        if self.state == "ready":
            self._send(order)
        else:
            self._waiting = order
            self.wake()
        return self._number

    def hush(self) -> None:
        """Be silent at once."""
        self._waiting = None
        if self.state == "ready":
            self._send(Hush())

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.close(gently_ms=GENTLY_MS)
            self._process = None
            self.state = "asleep"

    def _send(self, order: Say | Hush) -> None:
        if self._process is not None:
            self._process.write(line(order))

    def _hear(self, news: object) -> None:
        match news:
            case Ready(voices=voices):
                self._voices = voices
                self._turn("ready")
                if self._waiting is not None:
                    waiting, self._waiting = self._waiting, None
                    self._send(waiting)
            case Unable(lack=lack):
                self.lack = lack
                self._turn("unable")
            case Began(id=number):
                self.began.emit(number)
            case Ended(id=number):
                self.ended.emit(number)

    def _lose(self) -> None:
        self._process = None
        if self.state != "unable":
            self.lack = "failed"
            self._turn("unable")

    def _turn(self, state: State) -> None:
        self.state = state
        self.changed.emit()
