"""One request under way: where its replies go, and whether it is to stop."""

import ctypes
import threading
import time
from typing import Protocol

from desktop.engine.protocol import Chat, Draw, Odds, Open, Prepare, Reason, Reply, Tokens, Weigh
from desktop.engine.wire import Wire

Work = Open | Prepare | Chat | Odds | Weigh | Draw | Tokens


class Refused(Exception):
    """The engine cannot do this; the detail never holds anything a visitor wrote."""

    def __init__(self, reason: Reason, detail: str = "", figures: dict[str, int] | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail
        self.figures = figures or {}


class Stopped(Exception):
    """The request was stopped before it came to anything worth telling."""


class Job:
    """A request being worked on."""

    def __init__(self, request: Work, wire: Wire) -> None:
        self.request = request
        self.wire = wire
        self.touched = time.monotonic()
        self._stop = threading.Event()
        # A byte that C code can watch without asking Python: 0 goes on, 1 stops.
        self.flag = ctypes.create_string_buffer(2)

    @property
    def stopped(self) -> bool:
        """Whether it is to stop; asking counts as a sign of life."""
        self.touched = time.monotonic()
        return self._stop.is_set()

    def stop(self) -> None:
        """Let it stop as soon as it can; may be called from another thread."""
        self._stop.set()
        self.flag[0] = b"\x01"

    def send(self, reply: Reply) -> None:
        """Send a reply that is not the last one of this request."""
        self.touched = time.monotonic()
        self.wire.send(reply)

    def pause(self, seconds: float) -> bool:
        """Wait; true as soon as the request is stopped."""
        self.touched = time.monotonic()
        return self._stop.wait(seconds)


class Engine(Protocol):
    """What works on requests: llama.cpp, or a script."""

    @property
    def name(self) -> str:
        """What it calls itself in its first line."""

    def do(self, request: Work, job: Job) -> Reply:
        """Work on a request and give its last reply.

        Raises:
            Refused: it cannot do this.
            Stopped: the job was stopped before anything came of it.
        """
