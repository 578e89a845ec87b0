"""Prints the reliability table: ``python -m tests.faults [GROUP…]``, or ``visits COUNT``; without words all.

What came is written to build/faults.json, with what earlier runs of other groups had found.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

import msgspec
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.faults import (
    broken_files,
    disks,
    ended_processes,
    markers,
    mutations,
    network,
    pins,
    presses,
    slow_disks,
    surroundings,
)
from tests.faults.row import Row, lines
from tests.faults.visits import visited

OUT = Path("build/faults.json")
SEED = 20_261_127
MOMENTS, INPUTS, WRONG_PINS, VISITS = 100, 10_000, 200, 500
WILD_VISITS, DEEDS = 60, 200
# Longer than a silent engine is waited for: the window has to end it and go on with another.
STOPPED = 20.0
Group = Callable[[Path], Iterable[Row]]


def _engines(home: Path) -> Iterable[Row]:
    application = dress(QApplication([]))
    try:
        return [ended_processes.engines(home, read_library(folders.find().lessons), MOMENTS, SEED)]
    finally:
        application.quit()


GROUPS: Mapping[str, Group] = MappingProxyType(
    {
        "engines": _engines,
        "windows": lambda home: [ended_processes.windows(home, MOMENTS, SEED)],
        "markers": markers.markers,
        "network": lambda home: [network.network(home)],
        "mutations": lambda _: (mutations.mutations(kind, INPUTS, SEED) for kind in mutations.KINDS),
        "disks": disks.disks,
        "slow": lambda home: [slow_disks.slow(home)],
        "files": lambda home: [broken_files.files(home, every=True), broken_files.models(home, every=True)],
        "memory": lambda home: [surroundings.memory(home)],
        "lacking": surroundings.lacking,
        "clocks": lambda home: [surroundings.clocks(home)],
        "stopped": lambda home: [surroundings.stopped(home, STOPPED)],
        "presses": lambda home: [presses.presses(home, WILD_VISITS, DEEDS, SEED)],
        "pins": lambda _: pins.pins(WRONG_PINS, SEED),
        "visits": lambda home: [visited(home, VISITS)],
    }
)


def main(words: list[str]) -> int:
    """Do what the command line says; the exit code is 0 when every goal is met."""
    match words:
        case ["visits", number] if number.isdecimal():
            chosen: dict[str, Group] = {"visits": lambda home: [visited(home, int(number))]}
        case _ if all(word in GROUPS for word in words):
            chosen = {word: GROUPS[word] for word in words or GROUPS}
        case _:
            print(f"Usage: python -m tests.faults [visits COUNT | {' '.join(GROUPS)}]", file=sys.stderr)
            return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: dict[str, list[Row]] = {}
    for name, group in chosen.items():
        begun = time.monotonic()
        with TemporaryDirectory() as home:
            try:
                rows[name] = list(group(Path(home)))
            except AssertionError as failure:
                # A trial that never came to its end misses its goal; those of the other groups go on.
                rows[name] = [Row(name, "every trial comes to its end", 1, 0, (), (str(failure),))]
        for row in rows[name]:
            print(lines(row), flush=True)
        print(f"    {name}: {time.monotonic() - begun:.0f} s", flush=True)
        _keep(rows)
    return 0 if all(row.reached for several in rows.values() for row in several) else 1


def _keep(rows: Mapping[str, list[Row]]) -> None:
    kept = json.loads(OUT.read_text()) if OUT.exists() else {}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    found = {name: msgspec.to_builtins(several) for name, several in rows.items()}
    OUT.write_text(json.dumps({**kept, **found}, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
