"""The end of a visit, looked at from outside: ends its processes, removes its folder, checks; no Qt."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import psutil
from msgspec import Struct

from desktop.domain.visit import Wiped
from desktop.session.surroundings import MARK
from desktop.store import visits

PATIENCE = 3.0
PAUSE = 0.05


class Traces(Struct, frozen=True):
    """By what the things of a visit are known: its folder, its mark, its first process (0: unknown).

    ``spared`` is a process that was started in the visit and is let be.
    """

    folder: Path
    pid: int = 0
    born: float = 0.0
    spared: int = 0

    @property
    def mark(self) -> str:
        """The value of the environment variable MARK that every process of the visit inherits."""
        return self.folder.name


def wipe(traces: Traces) -> Wiped:
    """End every process of a visit that is over, remove its folder, and see whether both are gone.

    Args:
        traces: of a visit whose first process has ended.
    """
    begun = time.monotonic()
    processes, alive = _end(traces)
    files = visits.count(traces.folder)
    left = visits.remove(traces.folder)
    while left and time.monotonic() - begun < PATIENCE:
        time.sleep(PAUSE)
        left = visits.remove(traces.folder)
    return Wiped(time.monotonic() - begun, processes, files, alive + left)


def together(parts: Sequence[Wiped]) -> Wiped:
    """Several wipes, one after the other, as one."""
    return Wiped(
        sum(part.seconds for part in parts),
        sum(part.processes for part in parts),
        sum(part.files for part in parts),
        sum(part.stuck for part in parts),
    )


def stop(pid: int, *, born: float) -> None:
    """End one process, if it lives and is not another one that only got its number.

    Args:
        pid: its number, 0 for none.
        born: when it had not been born yet, in seconds of the clock.
    """
    with suppress(psutil.Error):
        process = psutil.Process(pid) if pid else None
        if process is not None and process.create_time() >= born:
            process.kill()
            process.wait(PATIENCE)


def _end(traces: Traces) -> tuple[int, int]:
    """End the processes of a visit; how many there were, how many there are still."""
    begun = time.monotonic()
    seen: set[int] = set()
    while living := list(_living(traces)):
        seen.update(process.pid for process in living)
        if time.monotonic() - begun > PATIENCE:
            break
        for process in living:
            with suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(living, timeout=PAUSE)
    return len(seen), len(living)


def _living(traces: Traces) -> Iterator[psutil.Process]:
    parents = {traces.pid}
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.pid not in (os.getpid(), traces.spared) and _belongs(process, traces, parents):
                parents.add(process.pid)
                yield process


def _belongs(process: psutil.Process, traces: Traces, parents: set[int]) -> bool:
    if process.status() == psutil.STATUS_ZOMBIE:
        return False
    if traces.pid and process.create_time() >= traces.born:
        if sys.platform != "win32" and os.getsid(process.pid) == traces.pid:
            return True
        if process.ppid() in parents:
            return True
    return process.environ().get(MARK) == traces.mark
