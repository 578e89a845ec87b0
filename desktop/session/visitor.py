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

from desktop.domain.visit import Farewell, Start, line, read_farewell
from desktop.session.wipe import MARK

LONGEST_LINE = 16_384
LISTENING = 2.0

# Ctrl+C is for the launcher alone: a session of its own elsewhere, a process group of its own on Windows.
if sys.platform == "win32":
    ALONE = subprocess.CREATE_NEW_PROCESS_GROUP
else:
    ALONE = 0


class Gone(Struct, frozen=True):
    """A visitor process has ended."""

    pid: int


class Said(Struct, frozen=True):
    """A visitor process has said that it is about to end."""

    pid: int


class Visitor:
    """One visitor process, and the two threads that wait for what it says and for its end."""

    def __init__(self, command: Sequence[str], start: Start, tell: Callable[[Gone | Said], None]) -> None:
        self._tell = tell
        self._last: Farewell | None = None
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **_surroundings(start.folder)},
            start_new_session=True,
            creationflags=ALONE,
        )
        self.pid = self._process.pid
        self.born = _born(self.pid)
        self._input = _open(self._process.stdin)
        self._output = _open(self._process.stdout)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        threading.Thread(target=self._wait, daemon=True).start()
        with suppress(OSError):
            self._input.write(line(start))
            self._input.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self._process.wait()
        self.cut()

    def cut(self) -> None:
        """Close the lifeline: the process ends itself."""
        with suppress(OSError):
            self._input.close()

    def kill(self) -> None:
        """End the process by force."""
        self._process.kill()

    def last_word(self) -> Farewell | None:
        """The last farewell of a process that has ended, or nothing when it said none."""
        self._listener.join(LISTENING)
        return self._last

    def _listen(self) -> None:
        with self._output:
            while data := self._output.readline(LONGEST_LINE):
                farewell = read_farewell(data)
                if farewell is not None:
                    self._last = farewell
                    if farewell.ending != "lost":
                        self._tell(Said(self.pid))

    def _wait(self) -> None:
        self._process.wait()
        self._tell(Gone(self.pid))


def _surroundings(folder: str) -> dict[str, str]:
    """What every process of the visit inherits: where to leave passing files, and a mark to be found by."""
    return {"TMPDIR": folder, "TEMP": folder, "TMP": folder, MARK: Path(folder).name}


def _born(pid: int) -> float:
    try:
        return psutil.Process(pid).create_time()
    except psutil.Error:
        return 0.0


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a visitor process needs both pipes")
    return pipe
