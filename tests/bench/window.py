"""What the window reaches: its start, its memory, a reset, its heartbeat while an answer streams."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.domain.visit import Start, line
from desktop.store.folders import find
from desktop.store.lessons import read_library
from tests.bench.figure import Figure
from tests.day import Day

ROUNDS = 5
VISITS = 5
BARE = "tests.bench.bare"
GUEST = "tests.bench.guest"
# On the platform of the tests, so that no window manager is measured along, and compiled as when installed.
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
OFFSCREEN = {**COMPILED, "QT_QPA_PLATFORM": "offscreen"}


def measure(model: str, say: Callable[[str], None]) -> list[Figure]:
    """All figures of the window process with one model.

    Args:
        model: its id in the catalogue.
        say: told what is being measured.
    """
    say("Start of the window and of a bare one")
    bare = [_bare() for _ in range(ROUNDS)]
    app = [_start("desktop", "visitor") for _ in range(ROUNDS)]
    say("Visits, a streamed answer, resets")
    day = _day(model)
    usable = statistics.median(app)
    # What the guest's process loads beside the app's own belongs to both sides.
    guest = statistics.median(_guest(model) for _ in range(ROUNDS))
    resets = [after - before for before, after in zip(day["pressed"], day["here"][1:], strict=False)]
    say("Reading lessons")
    return [
        Figure(
            "start to a usable home page", usable / statistics.median(row["seconds"] for row in bare), 2.5
        ),
        Figure("reset to the next home page, against a start", statistics.median(resets) / guest, 1.2),
        Figure(
            "memory of the window process",
            statistics.median(day["memory"]) / statistics.median(row["memory"] for row in bare),
            2.5,
        ),
        Figure("longest gap in the window while words stream", max(day["gap"]) * 1000, 50, unit="ms"),
        Figure("reading 1,000 lessons against 100", _reading(1000) / _reading(100), 11),
    ]


def _bare() -> dict[str, float]:
    clock = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", BARE],
        env=OFFSCREEN,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    found = json.loads(done.stdout)
    return {"seconds": found["here"] - clock, "memory": found["memory"]}


def _start(*words: str) -> float:
    """Seconds from the start of a visitor process until it says that its window is usable.

    Args:
        words: module that is one, and what it is told.
    """
    with tempfile.TemporaryDirectory() as folder:
        clock = time.monotonic()
        with subprocess.Popen(
            [sys.executable, "-m", *words],
            env=OFFSCREEN,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        ) as visitor:
            assert visitor.stdin is not None
            assert visitor.stdout is not None
            visitor.stdin.write(line(Start(folder)))
            visitor.stdin.flush()
            visitor.stdout.readline()
            seconds = time.monotonic() - clock
            visitor.stdin.close()
        return seconds


def _guest(model: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        return _start(GUEST, str(Path(home) / "count"), model, "2")


def _day(model: str) -> dict[str, list[float]]:
    """What the guests of one day noted."""
    found: dict[str, list[float]] = {"here": [], "memory": [], "gap": [], "pressed": []}
    with tempfile.TemporaryDirectory() as home:
        places = {**OFFSCREEN, "XDG_RUNTIME_DIR": home}
        with Day(Path(home), model, str(VISITS), visitors=GUEST, environment=places) as day:
            while len(found["pressed"]) < VISITS:
                for name, value in day.note().items():
                    found[name].append(value)
            day.end()
    return found


def _reading(count: int) -> float:
    """Seconds to read so many lessons, the fastest of three times."""
    source = find().lessons / "arrive"
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "arrive"
        path.mkdir()
        for words in source.glob("*.md"):
            shutil.copy(words, path)
        names = [f"lesson-{number}" for number in range(count)]
        for name in names:
            shutil.copytree(source / "first-conversation", path / name)
        (path / "path.toml").write_text(f"order = 1\nlessons = {json.dumps(names)}\n")
        seconds = []
        for _ in range(3):
            clock = time.monotonic()
            library = read_library(Path(home))
            seconds.append(time.monotonic() - clock)
            assert len(library.lessons) == count, library.faults
        return min(seconds)
