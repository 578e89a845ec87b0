"""The line to the engine: keeps a process running, opens the model, hands out exchanges."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.trouble import (
    EngineGivenUp,
    EngineLost,
    EngineRefused,
    MemoryShort,
    ModelUnreadable,
    NotRecorded,
    PromptTooLong,
    Trouble,
)
from desktop.engine.protocol import (
    VERSION,
    Answered,
    Drawn,
    Failed,
    Hello,
    Message,
    Open,
    Opened,
    Piece,
    Prepare,
    Reading,
    Request,
    Stop,
    Tokenized,
    Weighed,
)
from desktop.session.deaths import Deaths
from desktop.session.engine_process import SILENCE_MS, EngineProcess
from desktop.session.exchange import Exchange, Exchanges, Result

State = Literal["off", "loading", "ready", "restarting", "unfit", "given_up"]

DEATHS_IN_A_MINUTE = 3
PAUSES_MS = (0, 500)
LONGEST_ANSWER = 200_000
"""Characters; the longest answer a model may give is a few thousand."""


class EngineLink(QObject):
    """Keeps one engine process alive and speaks with it for the whole visit.

    ``changed`` comes with every new ``state``. With a ``trouble`` there is no engine, and every request fails
    with it until a model is looked for or opened again. Where there are recordings, they take over instead:
    then the engine is ``recorded``, and ``why`` is the trouble with the real one.
    """

    changed = Signal()

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        *,
        silence_ms: int = SILENCE_MS,
        clock: Callable[[], float] = time.monotonic,
        smaller: Callable[[int], str] = lambda _free: "",
        recordings: Sequence[str] = (),
    ) -> None:
        """Make a line without an engine at its other end.

        Args:
            command: program and arguments that run an engine process.
            parent: owns the line.
            silence_ms: milliseconds after which a silent engine counts as hung.
            clock: tells seconds, for counting the deaths of engines.
            smaller: names a model for so many bytes of free memory, where the one opened does not fit.
            recordings: program and arguments of an engine that plays recordings; without one there are none.
        """
        super().__init__(parent)
        self.state: State = "off"
        self.trouble: Trouble | None = None
        self.opened: Opened | None = None
        self.model = ""
        self.recorded = False
        self.why: Trouble | None = None
        self._command, self._recordings = tuple(command), tuple(recordings)
        self._silence_ms = silence_ms
        self._smaller = smaller
        self._ids = count(1)
        self._open: Open | None = None
        self._process: EngineProcess | None = None
        self.exchanges = Exchanges()
        self._preparation: Exchange | None = None
        self._may_prepare = True
        self._deaths = Deaths(clock)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)

    @property
    def pid(self) -> int:
        """The process id of the engine, 0 when there is none."""
        return self._process.pid if self._process is not None else 0

    def expect(self) -> None:
        """A model is being looked for: until one is opened or refused, requests wait."""
        self._hang_up()
        self.recorded, self.why = False, None
        self._become("loading")

    def open(self, path: Path, *, context: int) -> None:
        """Start an engine process and load a model file into it.

        Args:
            path: of the model file, checked before.
            context: the model's window in tokens, 0 for what memory allows.
        """
        self._hang_up()
        self.recorded, self.why = False, None
        self.model = path.stem
        self._open = Open(next(self._ids), str(path), context)
        self._deaths.forget()
        self._may_prepare = True
        self._start()

    def refuse(self, trouble: Trouble) -> None:
        """There is no model to open: recordings take over, or from now on every request fails with this."""
        self._hang_up()
        self._become("unfit", trouble)

    def ask(self, build: Callable[[int], Request]) -> Exchange:
        """Send a request, now or as soon as the model is loaded.

        Args:
            build: makes the request from its id.
        """
        request = build(next(self._ids))
        exchange = Exchange(request, self)
        if self._preparation is not None:
            self._preparation.stop()
        if self.trouble is not None:
            QTimer.singleShot(0, exchange, partial(exchange.fail, self.trouble))
            return exchange
        exchange.stopping.connect(self._stop)
        ready = self._process if self.state == "ready" else None
        self.exchanges.add(exchange, held=ready is None)
        if ready is not None:
            ready.send(request)
        return exchange

    def prepare(self, messages: tuple[Message, ...], *, limit: int = 400) -> None:
        """Let an engine that has nothing to do read messages in advance; the next request ends that.

        Args:
            messages: with which a later chat is going to start.
            limit: longest answer of that chat in tokens.
        """
        if self.state == "ready" and self._may_prepare and not self.exchanges.busy:
            self._preparation = self.ask(lambda number: Prepare(number, messages, limit))

    def close(self, *, wait: bool = True) -> None:
        """End the engine process now.

        Args:
            wait: whether to return only when it is gone.
        """
        self._hang_up(wait=wait)
        if wait:
            # One may have been closed before, and nobody waited for it then.
            ending: list[EngineProcess] = list(self.findChildren(EngineProcess))
            for process in ending:
                process.close()
        self.exchanges.fail(EngineLost())
        self._become("off")

    def _hang_up(self, *, wait: bool = True) -> None:
        """Do without a process; requests that were not sent yet go on waiting."""
        self._pause.stop()
        self.opened = None
        process, self._process = self._process, None
        if process is not None:
            process.close(wait=wait)
        self.exchanges.fail_sent(EngineLost())

    def _become(self, state: State, trouble: Trouble | None = None) -> None:
        if trouble is not None and self._recordings and not self.recorded:
            # What was asked of an engine that is gone is lost; what still waits is answered from recordings.
            self.recorded, self.why = True, trouble
            self._open = Open(next(self._ids), "")
            self._deaths.forget()
            self.exchanges.fail_sent(EngineLost())
            self._start()
            return
        self.state, self.trouble = state, trouble
        if trouble is not None:
            # Recordings that cannot be played are no news beside what is wrong with the model.
            self.trouble, self.why, self.recorded = self.why or trouble, None, False
            self.exchanges.fail(self.trouble)
        self.changed.emit()

    def _start(self) -> None:
        command = self._recordings if self.recorded else self._command
        self._process = process = EngineProcess(command, self, silence_ms=self._silence_ms)
        process.said.connect(self._take)
        process.ended.connect(self._lose)
        self._become("loading")
        process.start()

    def _stop(self, number: int) -> None:
        exchange, process = self.exchanges.stop(number), self._process
        if exchange is not None and process is not None:
            process.send(Stop(number))
            # An engine that beats but does not stop hangs, too; an end takes the timer with it.
            QTimer.singleShot(self._silence_ms, exchange, process.kill)

    def _take(self, reply: object) -> None:
        match reply:
            case Hello(version=version) if version != VERSION:
                self.refuse(EngineRefused("version"))
            case Hello() if self._process is not None and self._open is not None:
                self._process.send(self._open)
            case Opened() if self._process is not None and self.state == "loading":
                self.opened = reply
                for request in self.exchanges.release():
                    self._process.send(request)
                self._become("ready")
            case Failed(id=number) if self._open is not None and number == self._open.id:
                self.refuse(_trouble(reply, self._open, self._smaller))
            case Failed(id=number):
                self.exchanges.refuse(number, _trouble(reply, self._open, self._smaller))
            case Reading() | Piece() | Answered() | Weighed() | Drawn() | Tokenized():
                self._hand_on(reply)

    def _hand_on(self, reply: Reading | Piece | Result) -> None:
        exchange = self.exchanges.take(reply)
        if exchange is None or isinstance(exchange.request, Prepare):
            return
        if not exchange.running:
            self._may_prepare = True
        elif exchange.written > LONGEST_ANSWER and self._process is not None:
            self._process.kill()

    def _lose(self) -> None:
        self._process = None
        self.opened = None
        # What ended the engine while nobody waited would end the next one in the same way.
        self._may_prepare = not self.exchanges.preparing
        deaths = self._deaths.add()
        if deaths >= DEATHS_IN_A_MINUTE:
            self._become("given_up", EngineGivenUp())
            return
        self.state = "restarting"
        self._pause.start(PAUSES_MS[min(deaths, len(PAUSES_MS)) - 1])
        self.exchanges.fail_sent(EngineLost())
        self.changed.emit()


def _trouble(failed: Failed, opened: Open | None, smaller: Callable[[int], str]) -> Trouble:
    figures = failed.figures
    match failed.reason:
        case "prompt_too_long":
            return PromptTooLong(figures.get("tokens", 0), figures.get("limit", 0))
        case "memory_short":
            name = Path(opened.path).stem if opened is not None else ""
            free = figures.get("free", 0)
            return MemoryShort(name, figures.get("needed", 0), free, smaller(free))
        case "not_recorded":
            return NotRecorded()
        case "unreadable_model" | "no_model" if opened is not None:
            return ModelUnreadable(Path(opened.path))
        case reason:
            return EngineRefused(reason)
