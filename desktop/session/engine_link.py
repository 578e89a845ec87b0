"""The line to the engine: keeps a process running, opens the model, hands out exchanges."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.trouble import (
    EngineGivenUp,
    EngineLost,
    EngineRefused,
    MemoryShort,
    ModelUnreadable,
    PromptTooLong,
    Trouble,
)
from desktop.engine.protocol import (
    VERSION,
    Answered,
    Failed,
    Hello,
    Open,
    Opened,
    Piece,
    Reading,
    Request,
    Stop,
    Tokenized,
    Weighed,
)
from desktop.session.engine_process import EngineProcess
from desktop.session.exchange import Exchange, Result

State = Literal["off", "loading", "ready", "restarting", "unfit", "given_up"]

DEATHS_IN_A_MINUTE = 3
PAUSES_MS = (0, 500, 2000)


class EngineLink(QObject):
    """Keeps one engine process alive and speaks with it for the whole visit."""

    changed = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State = "off"
        self.trouble: Trouble | None = None
        self.opened: Opened | None = None
        self._command = tuple(command)
        self._open: Open | None = None
        self._process: EngineProcess | None = None
        self._exchanges: dict[int, Exchange] = {}
        self._unsent: list[Request] = []
        self._deaths: deque[float] = deque(maxlen=DEATHS_IN_A_MINUTE)
        self._last_id = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._start)

    @property
    def pid(self) -> int:
        """The process id of the engine, 0 when there is none."""
        return self._process.pid if self._process is not None else 0

    def open(self, path: Path, *, context: int) -> None:
        """Start an engine process and load a model file into it.

        Args:
            path: of the model file, checked before.
            context: the model's window in tokens.
        """
        self.close()
        self._open = Open(self._next_id(), str(path), context)
        self._deaths.clear()
        self._start()

    def refuse(self, trouble: Trouble) -> None:
        """There is no model to open: from now on every request fails with this trouble."""
        self._become("unfit", trouble)

    def ask(self, build: Callable[[int], Request]) -> Exchange:
        """Send a request, now or as soon as the model is loaded.

        Args:
            build: makes the request from its id.
        """
        request = build(self._next_id())
        exchange = Exchange(request, self)
        if self.trouble is not None:
            trouble = self.trouble
            QTimer.singleShot(0, exchange, lambda: exchange.fail(trouble))
            return exchange
        self._exchanges[request.id] = exchange
        exchange.stopping.connect(self._stop)
        if self.state == "ready" and self._process is not None:
            self._process.send(request)
        else:
            self._unsent.append(request)
        return exchange

    def close(self) -> None:
        """End the engine process now; returns when it is gone."""
        self._pause.stop()
        process, self._process = self._process, None
        if process is not None:
            process.close()
        self._become("off", None)

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _become(self, state: State, trouble: Trouble | None = None) -> None:
        self.state, self.trouble = state, trouble
        if trouble is not None:
            self._unsent.clear()
            exchanges, self._exchanges = self._exchanges, {}
            for exchange in exchanges.values():
                exchange.fail(trouble)
        self.changed.emit()

    def _start(self) -> None:
        self._process = EngineProcess(self._command, self)
        self._process.said.connect(self._take)
        self._process.ended.connect(self._lost)
        self._become("loading")

    def _stop(self, request_id: int) -> None:
        waiting = next((r for r in self._unsent if r.id == request_id), None)
        if waiting is not None:
            self._unsent.remove(waiting)
            self._exchanges.pop(request_id).take(Answered(request_id, "stopped"))
        elif self._process is not None:
            self._process.send(Stop(request_id))

    def _take(self, reply: object) -> None:
        match reply:
            case Hello(version=version) if version != VERSION:
                self._become("unfit", EngineRefused("version"))
            case Hello() if self._process is not None and self._open is not None:
                self._process.send(self._open)
            case Opened():
                self._ready(reply)
            case Failed(id=request_id):
                self._refused(request_id, _trouble(reply, self._open))
            case Reading() | Piece() | Answered() | Weighed() | Tokenized():
                self._hand_on(reply)

    def _ready(self, opened: Opened) -> None:
        self.opened = opened
        self._become("ready")
        unsent, self._unsent = self._unsent, []
        for request in unsent:
            if self._process is not None:
                self._process.send(request)

    def _hand_on(self, reply: Reading | Piece | Result) -> None:
        exchange = self._exchanges.get(reply.id)
        if exchange is not None:
            exchange.take(reply)
            if not exchange.running:
                self._exchanges.pop(reply.id, None)

    def _refused(self, request_id: int, trouble: Trouble) -> None:
        if self._open is not None and request_id == self._open.id:
            self._become("unfit", trouble)
        elif (exchange := self._exchanges.pop(request_id, None)) is not None:
            exchange.fail(trouble)

    def _lost(self) -> None:
        self._process = None
        self.opened = None
        if self.trouble is not None:
            return
        now = time.monotonic()
        self._deaths.append(now)
        if len(self._deaths) == DEATHS_IN_A_MINUTE and now - self._deaths[0] < 60:
            self._become("given_up", EngineGivenUp())
            return
        unsent = {request.id for request in self._unsent}
        for request_id in [i for i in self._exchanges if i not in unsent]:
            self._exchanges.pop(request_id).fail(EngineLost())
        self._become("restarting")
        self._pause.start(PAUSES_MS[min(len(self._deaths), len(PAUSES_MS)) - 1])


def _trouble(failed: Failed, opened: Open | None) -> Trouble:
    figures = failed.figures
    match failed.reason:
        case "prompt_too_long":
            return PromptTooLong(figures.get("tokens", 0), figures.get("limit", 0))
        case "memory_short":
            name = Path(opened.path).stem if opened is not None else ""
            return MemoryShort(name, figures.get("needed", 0), figures.get("free", 0))
        case "unreadable_model" | "no_model" if opened is not None:
            return ModelUnreadable(Path(opened.path))
        case reason:
            return EngineRefused(reason)
