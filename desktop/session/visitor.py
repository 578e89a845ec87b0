"""The visitor process as the launcher holds it: started, told, listened to, ended; no Qt."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import psutil
from msgspec import Struct
from msgspec.structs import replace

from desktop.domain.visit import Ending, Farewell, Searched, Start, line, read_word
from desktop.session.surroundings import inside
from desktop.session.wipe import Traces, stop

LONGEST_LINE = 65_536
# Longer than the longest search.
LISTENING = 4.0

# Ctrl+C is for the launcher alone: a session of its own elsewhere, a process group of its own on Windows.
if sys.platform == "win32":
    ALONE = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    ALONE = 0


class Gone(Struct, frozen=True):
    """A visitor process has ended."""

    pid: int


class Said(Struct, frozen=True):
    """A visitor process has said that it is about to end, and why."""

    pid: int
    ending: Ending


class Visitor:
    """One visitor process, and the two threads that wait for what it says and for its end.

    It waits for its start, so that it can get ready while the visit before it is cleared up.
    """

    def __init__(self, command: Sequence[str], folder: Path, tell: Callable[[Gone | Said], None]) -> None:
        self._tell = tell
        self._folder = folder
        self._last: Farewell | None = None
        self._finding: Searched | None = None
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=inside(os.environ, folder),
            start_new_session=True,
            creationflags=ALONE,
        )
        self.pid = self._process.pid
        self.gone = False
        self._born = _born(self.pid)
        self._input = _open(self._process.stdin)
        self._output = _open(self._process.stdout)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        threading.Thread(target=self._wait, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self._process.wait()
        self.cut()

    @property
    def traces(self) -> Traces:
        """By what the things of the visit are known; to be asked for when the process has ended."""
        spared = self._last.searcher if self._last is not None else 0
        return Traces(self._folder, self.pid, self._born, spared)

    def begin(self, start: Start) -> None:
        """Tell the process how to begin, and its folder."""
        with suppress(OSError):
            self._input.write(line(replace(start, folder=str(self._folder))))
            self._input.flush()

    def cut(self) -> None:
        """Close the lifeline: the process ends itself."""
        with suppress(OSError):
            self._input.close()

    def kill(self) -> None:
        """End the process by force."""
        self._process.kill()

    def last_words(self) -> tuple[Farewell | None, Searched | None]:
        """The last farewell of a process that has ended, and what the search for its texts has found.

        Nothing for what was not said. Afterwards no process that knew the texts is alive.
        """
        self._listener.join(LISTENING)
        if self._listener.is_alive():
            stop(self.traces.spared, born=self._born)
        return self._last, self._finding

    def _listen(self) -> None:
        with self._output:
            while data := self._output.readline(LONGEST_LINE):
                match read_word(data):
                    case Searched() as finding:
                        self._finding = finding
                    case Farewell(ending=ending) as farewell:
                        self._last = farewell
                        if ending != "lost":
                            self._tell(Said(self.pid, ending))

    def _wait(self) -> None:
        self._process.wait()
        self.gone = True
        self._tell(Gone(self.pid))


def _born(pid: int) -> float:
    try:
        return psutil.Process(pid).create_time()
    except psutil.Error:
        return 0.0


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a visitor process needs both pipes")
    return pipe
