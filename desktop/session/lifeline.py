"""The visitor process's line to the launcher: how it is told to start, says why it ends, and ends at once."""

import os
import signal
import sys
import tempfile
import threading
import time

from desktop.domain.day import Day
from desktop.domain.pin import Tries
from desktop.domain.unread import UNREAD
from desktop.domain.visit import Farewell, Start, line, read_start

if sys.platform != "win32":
    import fcntl

LONGEST_START = 65_536


class Lifeline:
    """Reads the start from standard input and from then on ends this process when the input ends.

    What is printed to standard output afterwards lands on standard error and cannot garble a farewell.
    Run by hand from a terminal, there is a start with a folder of its own and no watch.
    """

    def __init__(self, stdin: int = 0, stdout: int = 1) -> None:
        self._by_hand = tempfile.TemporaryDirectory(prefix="visit-") if os.isatty(stdin) else None
        self._in = _keep(stdin, os.open(os.devnull, os.O_RDONLY))
        self.output = _keep(stdout, os.dup(2))
        self._said = False
        if self._by_hand is not None:
            self.start = Start(self._by_hand.name)
        else:
            self.start = self._read_start()
            _have_the_system_watch(self._in)
            threading.Thread(target=self._watch, name="lifeline", daemon=True).start()
        self.begun = time.time()

    def arrive(
        self, *, language: str, simple: bool, day: Day | None = None, tries: Tries | None = None
    ) -> None:
        """Say that the window is usable, and what has to be known if this visit breaks off.

        To be called again whenever one of them changes; after the farewell it says nothing more.

        Args:
            language: in which to speak to the person then.
            simple: whether in simple language.
            day: what staff has chosen.
            tries: wrong PINs.
        """
        if not self._said:
            self._say(Farewell("lost", language, simple, day, tries))

    def say_farewell(self, farewell: Farewell) -> None:
        """Say why this process ends; only the first farewell counts."""
        if not self._said:
            self._said = True
            self._say(farewell)

    def leave(self, code: int) -> int:
        """End this process at once; run by hand, leave that to the caller.

        Window, threads and interpreter are given back to the system as they are: taking them down one by one
        takes longer than all else at the end of a visit, and the next person waits for it.

        Args:
            code: the exit status.

        Returns:
            The exit status, of a process that was run by hand.
        """
        if self._by_hand is None:
            os._exit(code)
        return code

    def _say(self, farewell: Farewell) -> None:
        try:
            os.write(self.output, line(farewell))
        except OSError:
            # The launcher is gone; the watch ends this process in a moment.
            return

    def _read_start(self) -> Start:
        data = b""
        while not data.endswith(b"\n") and len(data) < LONGEST_START and (byte := os.read(self._in, 1)):
            data += byte
        try:
            return read_start(data)
        except UNREAD:
            sys.exit("visitor: no start on standard input; the launcher starts this process")

    def _watch(self) -> None:
        # Not through sys.stdin: a thread inside its buffer would keep the interpreter from shutting down.
        try:
            while os.read(self._in, 4096):
                pass
        finally:
            _end_at_once()


def _have_the_system_watch(stream: int) -> None:
    """Have the kernel end this process, and the engine, at the end of the stream.

    It does so even where no thread of Python can run, such as inside a regular expression gone astray.
    """
    if sys.platform != "win32":
        alone = os.getpgrp() != os.getpid()
        fcntl.fcntl(stream, fcntl.F_SETOWN, os.getpid() if alone else -os.getpid())
        fcntl.fcntl(stream, fcntl.F_SETFL, fcntl.fcntl(stream, fcntl.F_GETFL) | os.O_ASYNC)


def _keep(number: int, instead: int) -> int:
    """Keep a standard stream under another number and put something else in its place."""
    kept = os.dup(number)
    os.dup2(instead, number)
    os.close(instead)
    return kept


def _end_at_once() -> None:
    """End this process, and the engine with it, without asking the main thread."""
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(0)
