"""Visits in which somebody presses and types whatever comes to mind, each in a process of its own.

Run as ``python -m tests.faults.presses SEED DEEDS FOLDER``. What would end the window, or go wrong unseen,
ends this process with a line that says so.
"""

import logging
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import msgspec
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.domain.place import Home
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer, Script
from desktop.session.itself import command
from desktop.store import folders
from desktop.store.folders import HOME_VARIABLE
from desktop.store.lessons import read_library
from tests.day import CHECKOUT
from tests.faults.row import Row, Trial, counted
from tests.faults.whim import Whim
from tests.journeys.visit import Visit, session_of

GREETING = "Guten Tag! Was möchten Sie heute ausprobieren?"
ANSWERS = tuple(Answer(f"Antwort {number}. " * 20, pause_ms=1) for number in range(40))
QT_ITSELF = ("This plugin does not support", "Broken filename passed")
"""How Qt begins when no screen is there on which a window could be raised, and when its own dialog for a file
is given a name that no file can have."""
HANGS = 300
"""Seconds after which one visit counts as hung; it takes a few."""
LAST = 600
"""Characters of what was said and done that are kept when it goes wrong."""


def presses(home: Path, visits: int, deeds: int, seed: int) -> Row:
    """Have so many visits with somebody who does whatever comes to mind.

    Args:
        home: an empty folder.
        visits: how many.
        deeds: in each, unless it ends the visit.
        seed: of the first one; the others follow.
    """
    goal = "no fault, no warning, no end of the window; the home page comes back, or the visit ended as asked"
    trials = (_trial(home / str(number), number, deeds) for number in range(seed, seed + visits))
    return counted(f"{deeds} deeds at random on any page", goal, trials)


def _trial(home: Path, seed: int, deeds: int) -> Trial:
    home.mkdir()
    # Papers that are saved go into the folder in which the process runs.
    environment = {**os.environ, HOME_VARIABLE: str(home), "PYTHONPATH": str(CHECKOUT)}
    words = [sys.executable, "-m", "tests.faults.presses", str(seed), str(deeds), str(home)]
    try:
        done = subprocess.run(
            words, check=False, cwd=home, env=environment, capture_output=True, text=True, timeout=HANGS
        )
    except subprocess.TimeoutExpired:
        return Trial(met=False, wrong=f"seed {seed}: hung")
    if done.returncode:
        return Trial(met=False, wrong=f"seed {seed}: {done.returncode}: {done.stderr[-LAST:]}")
    return Trial(met=True, said=done.stdout.strip())


def ears(heard: Callable[[str], None]) -> None:
    """Have everything that goes wrong unseen told: faults in slots, warnings of ours and of Qt.

    Args:
        heard: is given the words.
    """

    class Ear(logging.Handler):
        """Passes on warnings."""

        def emit(self, record: logging.LogRecord) -> None:
            heard(record.getMessage())

    def fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        step = trace
        while step is not None and step.tb_next is not None:
            step = step.tb_next
        place = f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}" if step is not None else "nowhere"
        heard(f"{kind.__name__} at {place}: {error}")

    def unraisable(trouble: "sys.UnraisableHookArgs") -> None:
        heard(f"{trouble.exc_type.__name__}: {trouble.exc_value}")

    def said(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(QT_ITSELF):
            heard(f"Qt: {text}")

    sys.excepthook, sys.unraisablehook = fault, unraisable
    logging.getLogger().addHandler(Ear(logging.WARNING))
    qInstallMessageHandler(said)


def _followed(visit: Visit, whim: Whim) -> Iterator[str]:
    """Do it; what is wrong afterwards."""
    whim.follow()
    if not visit.endings:
        visit.session.go(Home())
        visit.session.prefer(Preferences())
        try:
            visit.me.sees(GREETING)
        except AssertionError as missing:
            yield str(missing)[:LAST]


def main(seed: str, deeds: str, home: str) -> int:
    """Be the process of one seed: a visit, and when it is ended the next; 0 when nothing went wrong."""
    script = Path(home) / "script.json"
    script.write_bytes(msgspec.json.encode(Script(ANSWERS)))
    application = dress(QApplication([]))
    wrong: list[str] = []
    ears(wrong.append)
    library, chance, did = read_library(folders.find().lessons), random.Random(int(seed)), [""]
    while len(did) <= int(deeds) and not wrong:
        visit = Visit(session_of(library, command("engine", "--script", str(script))))
        whim = Whim(visit, chance, 1 + int(deeds) - len(did))
        wrong += _followed(visit, whim)
        visit.close()
        did += whim.did or ["nothing"]
    application.quit()
    if wrong or len(did) == 1:
        print(f"after {len(did) - 1} deeds, the last {did[-4:]}: {wrong[:3]}", file=sys.stderr)
        return 1
    print(GREETING)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
