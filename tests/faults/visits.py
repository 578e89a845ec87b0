"""Many visits in a row, each with a real window and engine: what the launcher holds must not grow."""

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import psutil
from msgspec import Struct

from desktop.store.folders import HOME_VARIABLE
from tests.day import Day
from tests.faults.row import Row

VISITORS = "tests.journeys.acted"
SAMPLE = 5
"""Visits after the first ones, and at the end, of which the figures are compared.

A process or folder that was there before so many visits, and still is, is left over: a search that goes on
beside the next visit ends by itself, and its folder goes.
"""
FIRST = 2
GROWTH = 4_000_000
"""Bytes by which the memory of the launcher may differ between two moments: about one list of processes."""


class Held(Struct, frozen=True):
    """What there is: bytes, files, threads and children of the launcher; processes and folders left over."""

    memory: int
    files: int
    threads: int
    processes: int
    left_over: int


def visited(home: Path, count: int) -> Row:
    """Have so many visits; the row of the table.

    Args:
        home: an empty folder.
        count: how many visits.
    """
    held = visits(home, count)
    found = grown(held)
    said = (f"first: {held[FIRST]}", f"last: {held[-1]}")
    goal = "what the launcher holds stays as it was; no process and no folder is left over"
    return Row("visits in a row", goal, count, 0 if found else len(held), said, tuple(found))


def visits(home: Path, count: int) -> list[Held]:
    """Have so many visits, one after the other; what the launcher held during each.

    Args:
        home: an empty folder.
        count: how many visits.
    """
    held: list[Held] = []
    noted: list[float] = []
    with Day(home, "comes-and-goes", visitors=VISITORS) as day:
        launcher = psutil.Process(day.launcher.pid)
        for _ in range(count):
            note = day.note()
            assert "failure" not in note, note
            noted.append(time.time())
            since = noted[max(0, len(noted) - SAMPLE)]
            with launcher.oneshot():
                held.append(
                    Held(
                        launcher.memory_info().rss,
                        launcher.num_fds(),
                        launcher.num_threads(),
                        len(launcher.children()),
                        sum(one != launcher and one.create_time() < since for one in _living(home))
                        + sum(1 for _ in lying(day.visits, since)),
                    )
                )
    return held


def _living(home: Path) -> Iterator[psutil.Process]:
    """All processes of the day, whoever started them: also those that belong to no visit."""
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            ended = process.status() == psutil.STATUS_ZOMBIE
            if not ended and process.environ().get(HOME_VARIABLE) == str(home):
                yield process


def lying(visits: Path, since: float) -> Iterator[Path]:
    """All folders of visits in which nothing has come or gone since then.

    Args:
        visits: the folder in which they lie.
        since: seconds since 1970.
    """
    for folder in visits.glob("visit-*"):
        with suppress(FileNotFoundError):
            if folder.stat().st_ctime < since:
                yield folder


def grown(held: Sequence[Held]) -> list[str]:
    """What the launcher holds more of at the end than at the beginning, in words.

    Now and then it is just about to let something go, or has got the next visit ready: the most of a few
    moments counts at the beginning, the least at the end.

    Args:
        held: during each visit; at least twelve.
    """
    early, late = held[FIRST : FIRST + SAMPLE], held[-SAMPLE:]
    found = []
    for name in Held.__struct_fields__:
        before, after = max(getattr(each, name) for each in early), min(getattr(each, name) for each in late)
        if after > before + (GROWTH if name == "memory" else 0):
            found.append(f"{name}: {before} at the beginning, {after} after {len(held)} visits")
    return found
