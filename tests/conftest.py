"""What every test stands on: no screen, folders of its own, no unexpected warning, a scripted engine."""

import logging
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import settings

from desktop.engine.script import Script
from desktop.session.itself import command
from desktop.store import folders

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes says more about what else the machine does than about the app.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

Scripted = Callable[[Script], tuple[str, ...]]


@pytest.fixture(scope="session")
def model_files() -> tuple[Path, ...]:
    """The model files that lie on this PC."""
    places = folders.find().model_places
    return tuple(file for place in places if place.is_dir() for file in sorted(place.glob("*.gguf")))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, model_files: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder below which the app keeps everything during a test; only models are those of the PC."""
    home = tmp_path / "home"
    models = home / "models"
    models.mkdir(parents=True)
    for file in model_files:
        if not (models / file.name).exists():
            (models / file.name).symlink_to(file.resolve())
    monkeypatch.setenv(folders.HOME_VARIABLE, str(home))
    return home


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@pytest.fixture(autouse=True)
def expected_warnings() -> Iterator[list[str]]:
    """Patterns of the log records of level warning and above that a test expects; any other fails it."""
    patterns: list[str] = []
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    yield patterns
    logging.getLogger().removeHandler(ear)
    heard = [f"{record.name}: {record.getMessage()}" for record in ear.heard]
    unexpected = [said for said in heard if not any(re.search(pattern, said) for pattern in patterns)]
    missing = [pattern for pattern in patterns if not any(re.search(pattern, said) for said in heard)]
    assert not unexpected, f"unexpected log records: {unexpected}"
    assert not missing, f"log records that did not come: {missing}"


@pytest.fixture
def scripted(tmp_path: Path) -> Scripted:
    """Writes a script down and gives the command line of an engine process that plays it."""
    written = 0

    def write(script: Script) -> tuple[str, ...]:
        nonlocal written
        written += 1
        file = tmp_path / f"script-{written}.json"
        file.write_bytes(msgspec.json.encode(script))
        return tuple(command("engine", "--script", str(file)))

    return write
