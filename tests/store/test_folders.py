"""Where the app's files lie."""

from pathlib import Path

import pytest

from desktop.store import folders
from desktop.store.search import Places, search


def test_one_variable_moves_everything_that_is_written(tmp_path: Path) -> None:
    found = folders.find({folders.HOME_VARIABLE: str(tmp_path)})
    written = (found.models, *found.model_places, found.cache, found.state, found.config, found.visits)
    assert all(folder.is_relative_to(tmp_path) for folder in (*written, found.packs, *found.pack_places))
    assert len({found.models, found.cache, found.state, found.config, found.visits}) == 5


def test_without_the_variable_everything_belongs_to_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    found = folders.find({})
    written = (found.models, found.cache, found.state, found.config, found.visits)
    assert all(folder.is_relative_to(Path.home()) and "ki-mit-herz" in folder.parts for folder in written)
    assert found.model_places[0] == found.models
    assert len(found.model_places) > 1
    assert found.pack_places[0].parent == found.model_places[0].parent
    assert found.pack_places[1].parent == found.model_places[1].parent


def test_a_relative_home_is_made_absolute() -> None:
    assert folders.find({folders.HOME_VARIABLE: "here"}).models.is_absolute()


def test_visits_lie_in_memory_where_the_account_has_such_a_folder(tmp_path: Path) -> None:
    assert folders.find({"XDG_RUNTIME_DIR": str(tmp_path)}).visits.is_relative_to(tmp_path)
    assert not folders.find({"XDG_RUNTIME_DIR": str(tmp_path / "gone")}).visits.is_relative_to(tmp_path)


def test_lessons_and_models_are_found_in_a_checkout() -> None:
    found = folders.find()
    assert found.catalogue.is_file()
    assert found.lessons == folders.PACKAGE.parent / "lessons"


def test_lessons_are_found_inside_an_installed_package(tmp_path: Path) -> None:
    inside = tmp_path / "desktop" / "lessons"
    beside = tmp_path / "lessons"
    beside.mkdir(parents=True)
    assert folders.shipped("lessons", tmp_path / "desktop") == beside
    inside.mkdir(parents=True)
    assert folders.shipped("lessons", tmp_path / "desktop") == inside


def test_a_new_model_is_for_all_accounts_where_this_one_may_write_there(tmp_path: Path) -> None:
    own, shared = tmp_path / "own", tmp_path / "shared"
    assert folders.for_new(own, shared) == own
    shared.mkdir()
    assert folders.for_new(own, shared) == shared
    # Nobody, not even an administrator, writes where the kernel shows what it has.
    assert folders.for_new(own, Path("/proc/self")) == own


@pytest.mark.parametrize(
    "history",
    [
        ".local/share/klipper/history2.lst",
        ".local/share/onboard/models/de_DE.lm",
        ".cache/xfce4/clipman/textsrc",
        ".cache/speech-dispatcher/log/speech-dispatcher.log",
        ".xsession-errors",
    ],
)
def test_what_the_desktop_has_remembered_of_a_text_is_found(tmp_path: Path, history: str) -> None:
    (tmp_path / history).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / history).write_text("Meine Schwester heißt Zitronenfalter.", "utf-16")
    places = Places(tuple(map(str, folders.written_by_others({}, tmp_path))), (), (), 0.0)
    found = search(("Meine Schwester heißt Zitronenfalter.",), places, seconds=10).found
    assert found == (str(tmp_path / history),)
