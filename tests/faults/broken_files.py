"""What comes with the app or lies on the PC is missing or damaged: one thing at a time."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from desktop.store import folders
from tests.faults.pages import Fault, Place, copied, opened, replaced
from tests.faults.row import Row, Trial, counted
from tests.journeys.acted import REAL

MODEL = "smollm2-135m"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
NO_LESSONS = "Die Lektionen fehlen."
NO_MODEL = "Auf diesem PC gibt es noch kein KI-Modell."
DAMAGED = "Die Datei des KI-Modells ist beschädigt. Sie wird nicht benutzt."
GREETING = "Guten Tag! Was möchten Sie heute ausprobieren?"
ENGLISH = "Good day! What would you like to try today?"
POLICY = "Die Einstellungen dieses PCs sind fehlerhaft."
NOISE = random.Random(47).randbytes(3000)


class Case(Struct, frozen=True):
    """How the model is wrong, and what has to be read then; an empty catalogue stands for the right one."""

    name: str
    content: bytes | None
    sentence: str
    catalogue: bytes | None = b""


def _without(*names: str) -> "Fault":
    def remove(place: Place) -> None:
        for name in names:
            _remove(place.checkout / name)

    return Fault(f"no {names[0]}", remove, GREETING)


def _garbled(*patterns: str, sentence: str = GREETING) -> "Fault":
    def garble(place: Place) -> None:
        files = [file for pattern in patterns for file in place.checkout.glob(pattern) if file.is_file()]
        assert files, patterns
        for file in files:
            replaced(file, NOISE)

    return Fault(f"damaged {patterns[0]}", garble, sentence)


def _written(name: str, data: bytes, sentence: str = GREETING) -> "Fault":
    return Fault(f"damaged {name}", lambda place: replaced(place.home / name, data), sentence)


FAULTS = (
    Fault("no lessons", lambda place: _remove(place.checkout / "lessons"), NO_LESSONS),
    Fault("no pictures", lambda place: _remove(place.checkout / "desktop/pictures"), GREETING),
    Fault("no fonts of our own", lambda place: _remove(place.checkout / "desktop/fonts"), GREETING),
    Fault("no translations", lambda place: _remove_all(place.checkout, "desktop/translations/*.qm"), ENGLISH),
    _without("lessons/courses"),
    _without("lessons/glossary"),
    _without("lessons/templates"),
    _without("lessons/care"),
    _without("lessons/numbers.toml"),
    _without("models/prompts.toml"),
    _garbled("lessons/*/*/lesson.toml", sentence=NO_LESSONS),
    _garbled("lessons/*/path.toml", sentence=NO_LESSONS),
    _garbled("lessons/arrive/*/*.md"),
    _garbled("lessons/*/*/recorded.json"),
    _garbled("lessons/*/*/pictures/*.svg", "lessons/*/*/*.svg"),
    _garbled("lessons/courses/*"),
    _garbled("lessons/glossary/*"),
    _garbled("lessons/templates/*/*"),
    _garbled("lessons/care/*"),
    _garbled("lessons/numbers.toml"),
    _garbled("models/prompts.toml"),
    _garbled("desktop/pictures/*.svg"),
    _garbled("desktop/fonts/*.ttf"),
    _garbled("desktop/translations/*.qm", sentence=ENGLISH),
    _written("policy.toml", NOISE, POLICY),
    _written("policy.toml", b'idle_minuts = 3\nkiosk = "yes"\n', POLICY),
    _written("state/statistics.db", NOISE),
    _written("state/checked-models.json", NOISE),
    _written("cache/library.msgpack", NOISE),
)


def files(home: Path, *, every: bool) -> Row:
    """Files of the app and of the PC, each missing or damaged once.

    Args:
        home: an empty folder.
        every: or only some of them.
    """
    chosen = FAULTS if every else FAULTS[::10]
    goal = "a page that says what to do, or everything as usual"
    return counted("missing or damaged files", goal, _trials(home, chosen))


def models(home: Path, *, every: bool) -> Row:
    """The model or the catalogue missing or damaged: cut short, changed in one bit, full of noise.

    Args:
        home: an empty folder.
        every: or only two of them.
    """
    goal = "a page that says so; recorded answers stand in"
    cases = list(_model_cases((folders.find().models / FILE).read_bytes()))
    return counted("missing or damaged model", goal, _model_trials(home, cases if every else cases[:2]))


def _model_cases(data: bytes) -> Iterator[Case]:
    changed = bytearray(data)
    changed[len(data) // 2] ^= 1
    yield Case("one bit changed", bytes(changed), DAMAGED)
    yield Case("missing", None, NO_MODEL)
    yield Case("empty", b"", DAMAGED)
    yield Case("cut", data[: len(data) // 3], DAMAGED)
    yield Case("noise", NOISE * 99, DAMAGED)
    yield Case("no catalogue", data, NO_MODEL, catalogue=None)
    yield Case("damaged catalogue", data, NO_MODEL, catalogue=NOISE)


def _model_trials(home: Path, cases: list[Case]) -> Iterator[Trial]:
    for number, case in enumerate(cases):
        place = Place(copied(home / f"app-{number}"), home / f"home-{number}", {REAL: MODEL})
        place.home.mkdir()
        if case.content is not None:
            replaced(place.home / "models" / FILE, case.content)
        catalogue = place.checkout / "models" / "catalogue.toml"
        if case.catalogue is None:
            catalogue.unlink()
        elif case.catalogue:
            replaced(catalogue, case.catalogue)
        trial = opened(place, sentence=case.sentence)
        yield Trial(trial.met, trial.said, trial.wrong and f"{case.name}: {trial.wrong}")
        shutil.rmtree(place.checkout)
        shutil.rmtree(place.home)


def _trials(home: Path, faults: tuple[Fault, ...]) -> Iterator[Trial]:
    for number, fault in enumerate(faults):
        place = Place(copied(home / f"app-{number}"), home / f"home-{number}")
        place.home.mkdir()
        fault.happens(place)
        trial = opened(place, sentence=fault.sentence)
        yield Trial(trial.met, trial.said, trial.wrong and f"{fault.name}: {trial.wrong}")
        shutil.rmtree(place.checkout)
        shutil.rmtree(place.home)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _remove_all(folder: Path, pattern: str) -> None:
    for file in folder.glob(pattern):
        file.unlink()
