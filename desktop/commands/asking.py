"""An engine process that a command asks one thing after the other."""

import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import msgspec

from desktop.engine.protocol import Failed, Hello, Piece, Reply, Request, line, read_reply
from desktop.session.itself import command as own


class Asking:
    """The command's end of the line."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self.pieces: list[Piece] = []

    @property
    def written(self) -> str:
        """What the last answer says."""
        return "".join(piece.text for piece in self.pieces)

    def ask(self, request: Request, wanted: type[Reply]) -> Reply | None:
        """Send a request and wait for its last reply: one of this kind, or Failed; None if the engine died.

        What an answer says meanwhile stands in ``pieces``.
        """
        self.pieces = []
        if self._process.stdin is None or self._process.stdout is None:
            return None
        try:
            self._process.stdin.write(line(request))
            self._process.stdin.flush()
        except OSError:
            return None
        for data in self._process.stdout:
            reply = _read(data)
            if isinstance(reply, Piece):
                self.pieces.append(reply)
            elif isinstance(reply, Failed | wanted) and not isinstance(reply, Hello):
                return reply
        return None


class Silent(Asking):
    """Nobody at the other end: whatever is asked has no reply."""

    def __init__(self) -> None:
        self.pieces = []

    def ask(self, request: Request, wanted: type[Reply]) -> Reply | None:
        return None


@contextmanager
def asking(command: Sequence[str] | None = None, *, seconds: float) -> Iterator[Asking]:
    """An engine process, ended with the block.

    Args:
        command: that runs it, without it the app's own engine.
        seconds: after which it is ended in any case.
    """
    with subprocess.Popen(
        command or own("engine"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        watch = threading.Timer(seconds, process.kill)
        watch.start()
        try:
            yield Asking(process)
        finally:
            watch.cancel()
            process.kill()
            if process.stdin is not None:
                # What a process that is gone did not read any more would otherwise be an error here.
                with suppress(OSError):
                    process.stdin.close()


def _read(data: bytes) -> Reply | None:
    try:
        return read_reply(data)
    except (msgspec.MsgspecError, UnicodeError):
        return None
