"""``errand``: the process that does something with a model file while people go on with the app.

It knows nothing of any visit. Only a fetch opens a connection to the network, and only staff starts one.
"""

import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import get_args

import psutil
from filelock import FileLock, Timeout
from msgspec.structs import replace

from desktop.commands.adding import add, try_out
from desktop.commands.measuring import measure
from desktop.domain.errand import Errand, Kind, Stage
from desktop.domain.fitting import BESIDE, RESERVED, needed
from desktop.domain.told import tell
from desktop.domain.trouble import EngineRefused, ModelTooLarge, Trouble
from desktop.session.health import processor
from desktop.session.itself import SILENT, command
from desktop.store import folders
from desktop.store.bringing import fetch
from desktop.store.errands import Errands
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.speeds import Speeds

EVERY = 0.4
# The rate is that of the last seconds: what was an hour ago says nothing about how long it still takes.
WINDOW = 15.0
USAGE = "Usage: ki-mit-herz errand [--apart] fetch|add|verify|measure MODEL-OR-FILE"


def serve(words: Sequence[str]) -> int:
    """Do one errand, or start it as a process that nobody waits for; the exit code."""
    match words:
        case ["--apart", *rest]:
            return _apart(rest)
        case [kind, name] if kind in get_args(Kind):
            return _alone(next(known for known in get_args(Kind) if known == kind), name)
        case _:
            print(USAGE, file=sys.stderr)
            return 2


class Teller:
    """Says how an errand stands: not more often than people can read, with its rate."""

    def __init__(self, errand: Errand, say: Callable[[Errand], object]) -> None:
        self.errand = errand
        self._say = say
        self._said = 0.0
        self._marks: deque[tuple[float, int]] = deque()

    def progress(self, done: int, total: int) -> None:
        """So many bytes of so many are done."""
        now = time.monotonic()
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()
        self._marks.append((now, done))
        while now - self._marks[0][0] > WINDOW:
            self._marks.popleft()
        begun, first = self._marks[0]
        rate = (done - first) / (now - begun) if now > begun else 0.0
        self.errand = replace(self.errand, done=done, total=total, rate=rate)
        if now - self._said > EVERY or done >= total:
            self._said = now
            self._say(self.errand)

    def stage(self, stage: Stage) -> None:
        """What is done from now on."""
        self._marks.clear()
        self.errand = replace(self.errand, stage=stage, done=0, total=0, rate=0.0)
        self._say(self.errand)

    def end(self, result: str) -> None:
        """It is done."""
        self._say(replace(self.errand, state="done", rate=0.0, result=result))

    def fail(self, trouble: Trouble) -> None:
        """It failed."""
        self._say(replace(self.errand, state="failed", rate=0.0, trouble=tell(trouble)))


def carry_out(kind: Kind, name: str, teller: Teller, *, engine: list[str] | None = None) -> str:
    """Do an errand in this process; the id of the model it was about.

    Args:
        kind: of errand.
        name: id of the model, or the path of the file to take in.
        teller: hears how it stands.
        engine: command that runs an engine process; without it the app's own.

    Raises a Trouble.
    """
    places = folders.find()
    models = Models(places)
    match kind:
        case "fetch":
            teller.stage("bringing")
            _fetch(models, name, teller)
            return name
        case "add":
            return add(models, places, Path(name), teller.progress, teller.stage, engine=engine)
        case "verify":
            teller.stage("hashing")
            models.verify(name, teller.progress)
            return name
        case "measure":
            teller.stage("trying")
            _measure(models, places, name, engine)
            return name


def _fetch(models: Models, name: str, teller: Teller) -> None:
    there = psutil.virtual_memory().total

    def check(wanted: int) -> None:
        if wanted > there - RESERVED:
            raise ModelTooLarge(name, wanted, there)

    model = models.known(name)
    check(needed(model))
    fetch(models, name, teller.progress, sized=lambda total: check(needed(model) or total + BESIDE))


def _measure(models: Models, places: Folders, name: str, engine: list[str] | None) -> None:
    own = next((each for each in models.own() if each.id == name), None)
    if own is not None and not own.passed:
        try_out(models, places, own, engine=engine)
        return
    model, path = models.known(name), models.find(name)
    measured = measure(path, name, command=engine)
    Speeds(places.state, processor()).note(model.sha256, measured.speed, path.stat().st_size)


def _apart(words: Sequence[str]) -> int:
    # One process in between: where processes keep the number of a parent that is gone, such as on Windows,
    # the end of the visit would take the errand for one of its own.
    subprocess.Popen(
        command("errand", *words),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=SILENT,
    )
    return 0


def _alone(kind: Kind, name: str) -> int:
    """Do an errand, if no other process is doing it; tell how it stands in its file."""
    errands = Errands(folders.find())
    shown = Path(name).name if kind == "add" else name
    errand = Errand(kind, shown, pid=os.getpid(), born=psutil.Process().create_time())

    def say(errand: Errand) -> None:
        # On a full disk the errand itself says so in the end, if it can.
        with suppress(Trouble):
            errands.write(errand)

    teller = Teller(errand, say)
    lock = errands.lock(errand.key)
    lock.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(lock, blocking=False):
            say(errand)
            return _do(kind, name, teller)
    except Timeout:
        return 1


def _do(kind: Kind, name: str, teller: Teller) -> int:
    try:
        teller.end(carry_out(kind, name, teller))
    except Trouble as trouble:
        teller.fail(trouble)
        return 1
    except OSError:
        teller.fail(EngineRefused("failed"))
        raise
    return 0
