"""The line to the window: replies go out one whole line at a time, whatever else the process prints."""

import os
import threading
from collections.abc import Iterator

from desktop.engine.protocol import Reply, line

LONGEST_LINE = 1_000_000
_CHUNK = 65_536


class Wire:
    """Writes replies to a file descriptor; safe to use from several threads."""

    def __init__(self, out: int) -> None:
        self._out = out
        self._lock = threading.Lock()

    def send(self, reply: Reply) -> None:
        """Write a reply; a window that is gone ends this process at once."""
        self.write(line(reply))

    def write(self, data: bytes) -> None:
        """Write bytes as they are; a window that is gone ends this process at once."""
        with self._lock:
            try:
                while data:
                    data = data[os.write(self._out, data) :]
            except OSError:
                os._exit(0)

    def hold(self) -> None:
        """Let nothing out any more: only a script that plays a hung engine wants this."""
        self._lock.acquire()


def keep_stdout() -> Wire:
    """Keep standard output for the wire and point the descriptor at standard error.

    Libraries that print, or that redirect descriptor 1 for a while, then cannot break the wire.
    """
    wire = Wire(os.dup(1))
    try:
        os.dup2(2, 1)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return wire


def lines(source: int) -> Iterator[bytes | None]:
    """The lines that arrive at a file descriptor until it ends, without their line ends.

    A line longer than LONGEST_LINE bytes is given as None and never kept in memory.
    """
    kept = bytearray()
    dropping = False
    while chunk := _read(source):
        *whole, tail = chunk.split(b"\n")
        for part in whole:
            if dropping or len(kept) + len(part) > LONGEST_LINE:
                yield None
            else:
                yield bytes(kept + part)
            kept.clear()
            dropping = False
        if not dropping:
            kept += tail
        if len(kept) > LONGEST_LINE:
            dropping = True
            kept.clear()


def _read(source: int) -> bytes:
    try:
        return os.read(source, _CHUNK)
    except OSError:
        return b""
