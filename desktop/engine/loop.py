"""The engine process: reads requests, works on one after the other, shows that it is alive."""

import contextlib
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import get_args

import msgspec

from desktop.domain.unread import UNREAD
from desktop.engine.job import Engine, Job, Refused, Stopped, Work
from desktop.engine.protocol import (
    VERSION,
    Alive,
    Answered,
    Failed,
    Hello,
    Reply,
    Request,
    Stop,
    read_request,
)
from desktop.engine.wall import wall
from desktop.engine.wire import Wire, keep_stdout, lines

if sys.platform != "win32":
    import resource

HEARTBEAT_SECONDS = 1.0
# A worker that shows no sign of life for so long hangs: then the heart stops too, and the window notices.
QUIET_SECONDS = 180.0
MOST_WAITING = 256


class _Envelope(msgspec.Struct):
    """What can be read of a message that cannot be read."""

    id: int = 0
    do: str = ""


class Loop:
    """The requests that wait, and the one being worked on."""

    def __init__(self, engine: Engine, wire: Wire) -> None:
        self._engine = engine
        self._wire = wire
        self._waiting: deque[Work] = deque()
        self._change = threading.Condition()
        self._job: Job | None = None

    def read(self, source: int) -> None:
        """Take in lines until the source ends; then the process ends, whatever it is doing."""
        for data in lines(source):
            if data is None:
                self._wire.send(Failed(0, "broken_message", "too_long"))
            elif data.strip():
                self._take(data)
        os._exit(0)

    def beat(self) -> None:
        """Show once a second that this process lives, as long as its work shows it too."""
        while True:
            job = self._job
            if job is None or time.monotonic() - job.touched < QUIET_SECONDS:
                self._wire.send(Alive())
            time.sleep(HEARTBEAT_SECONDS)

    def work(self) -> None:
        """Work on one request after the other, for ever."""
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting)
                self._job = job = Job(self._waiting.popleft(), self._wire)
            reply = self._answer(job)
            with self._change:
                self._job = None
            self._wire.send(reply)

    def _answer(self, job: Job) -> Reply:
        number = job.request.id
        try:
            return self._engine.do(job.request, job)
        except Refused as refused:
            return Failed(number, refused.reason, refused.detail, refused.figures)
        except Stopped:
            return Answered(number, "stopped")
        except Exception as exception:
            # Only the kind of it: its words could hold what a visitor wrote.
            return Failed(number, "failed", type(exception).__name__)

    def _take(self, data: bytes) -> None:
        try:
            request = read_request(data)
        except UNREAD:
            self._wire.send(_refusal(data))
            return
        match request:
            case Stop():
                self._stop(request.id)
            case _:
                self._queue(request)

    def _queue(self, request: Work) -> None:
        with self._change:
            room = len(self._waiting) < MOST_WAITING
            if room:
                self._waiting.append(request)
                self._change.notify()
        if not room:
            self._wire.send(Failed(request.id, "failed", "too_many"))

    def _stop(self, number: int) -> None:
        with self._change:
            if self._job is not None and self._job.request.id == number:
                self._job.stop()
            waiting = [request for request in self._waiting if request.id == number]
            for request in waiting:
                self._waiting.remove(request)
        for request in waiting:
            self._wire.send(Answered(request.id, "stopped"))


def _refusal(data: bytes) -> Failed:
    try:
        envelope = msgspec.json.decode(data, type=_Envelope)
    except UNREAD:
        return Failed(0, "broken_message")
    known = {part.__struct_config__.tag for part in get_args(Request)}
    if envelope.do in known or not envelope.do:
        return Failed(envelope.id, "broken_message")
    return Failed(envelope.id, "unknown_message")


def _leave_no_traces() -> None:
    """No core files, and the window alone decides when this process ends."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError, ValueError):
            # The launcher has set 1 byte, which stops a crash reporter behind a pipe too; 0 would not.
            soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
            if soft > 1 or soft == resource.RLIM_INFINITY:
                resource.setrlimit(resource.RLIMIT_CORE, (1, hard))
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def run(make: Callable[[], Engine]) -> None:
    """Be an engine process: speak over standard input and output until standard input ends.

    Args:
        make: makes the engine; called once, after standard output is kept for the wire.
    """
    wire = keep_stdout()
    _leave_no_traces()
    engine = make()
    wall()
    loop = Loop(engine, wire)
    wire.send(Hello(VERSION, engine.name))
    threading.Thread(target=loop.read, args=(0,), daemon=True).start()
    threading.Thread(target=loop.beat, daemon=True).start()
    loop.work()
