"""A shelf of wheels, and folders with a catalogue of what is on it."""

from pathlib import Path

import msgspec
import pytest

from desktop.store import folders
from desktop.store.folders import Folders
from desktop.store.models import Models
from tests.store.shelf import Shelf, faraway, tale, write_catalogue


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """The only place from which pip fetches in this test."""
    shelf = Shelf(tmp_path / "shelf")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf.folder))
    return shelf


@pytest.fixture
def places(tmp_path: Path) -> Folders:
    """Folders of this test, with a catalogue of its own and no model."""
    mine = folders.find({folders.HOME_VARIABLE: str(tmp_path / "own")})
    both = (mine.models, tmp_path / "shared")
    mine = msgspec.structs.replace(mine, catalogue=tmp_path / "catalogue.toml", model_places=both)
    write_catalogue(mine, tale(), faraway())
    return mine


@pytest.fixture
def models(places: Folders) -> Models:
    """The models of that catalogue."""
    return Models(places)
