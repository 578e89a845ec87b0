"""The app as it is opened on a PC where something is wrong, and what its pages say then."""

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from queue import Empty

from msgspec import Struct

from desktop.store.folders import HOME_VARIABLE
from tests.day import CHECKOUT, Day
from tests.faults.row import Trial

VISITORS = "tests.journeys.acted"
TREES = ("desktop", "lessons", "models", "tests")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.md.orig")


class Place(Struct, frozen=True):
    """Where the app is opened: its own files, the folder of everything it writes, its environment."""

    checkout: Path
    home: Path
    environment: Mapping[str, str] = {}
    through: tuple[str, ...] = ()


class Fault(Struct, frozen=True):
    """Something that can be wrong: its name, how it comes about, what a page has to say then.

    Without a sentence the app has to be as usual, and the model to answer.
    """

    name: str
    happens: Callable[[Place], object]
    sentence: str = ""


def copied(folder: Path) -> Path:
    """A copy of the app's own files that may be broken; the files are the same until they are replaced.

    Args:
        folder: does not exist yet.
    """
    for tree in TREES:
        shutil.copytree(CHECKOUT / tree, folder / tree, copy_function=_linked, ignore=LEFT_OUT)
    return folder


def opened(place: Place, *, sentence: str = "", plan: str = "tries") -> Trial:
    """Open the app and do what a visitor does; it goes well if a page says the sentence and nothing breaks.

    Args:
        place: where.
        sentence: that has to be read; without one the model has to answer.
        plan: of the visitor.
    """
    environment = {**os.environ, HOME_VARIABLE: str(place.home), **place.environment}
    with Day(
        place.home,
        plan,
        visitors=VISITORS,
        environment=environment,
        through=place.through,
        checkout=place.checkout,
    ) as day:
        try:
            note = day.note()
        except AssertionError as failure:
            return Trial(met=False, wrong=str(failure)[:300])
        except Empty:
            return Trial(met=False, wrong=f"no page came: {day.said()[-300:]}")
    texts: Sequence[str] = note["texts"]
    if "Traceback" in day.said():
        return Trial(met=False, wrong=day.said()[-300:])
    if not sentence:
        return Trial(met=note["state"] == "ready", wrong="" if note["state"] == "ready" else note["state"])
    said = next((text for text in texts if sentence in text), "")
    return Trial(met=bool(said), said=said, wrong="" if said else f"not said: {sentence}, but {texts[:12]}")


def replaced(file: Path, data: bytes) -> None:
    """Write a file anew, whatever other names the old one has."""
    file.unlink(missing_ok=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
