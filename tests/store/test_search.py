"""The search for texts of a visit: finds them in whatever changed, in bounded time, and repeats none."""

import os
import time
from pathlib import Path

import pytest

from desktop.store import search as searching
from desktop.store.search import Places, search

TEXT = "Meine Tochter Élodie wohnt in Essen."


def _places(*files: Path) -> Places:
    return Places(tuple(map(str, files)), (), (), since=time.time() - 60)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_text_is_found_whatever_it_is_written_in(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "deep" / "note"
    file.parent.mkdir()
    file.write_text(f"davor {TEXT} danach", encoding=encoding)
    (tmp_path / "other").write_text("nichts davon")
    found = search([TEXT], _places(tmp_path), seconds=10)
    assert found.found == (str(file),)
    assert (found.texts, found.files, found.left_out) == (1, 2, 0)


def test_a_text_in_a_name_is_found_and_not_repeated(tmp_path: Path) -> None:
    (tmp_path / f"{TEXT}.txt").touch()
    assert search([TEXT], _places(tmp_path), seconds=10).found == (str(tmp_path / "…"),)


def test_what_has_not_changed_since_the_visit_began_is_not_looked_at(tmp_path: Path) -> None:
    (tmp_path / "note").write_text(TEXT)
    places = Places((str(tmp_path),), (), (), since=time.time() + 3600)
    clock_went_back = search([TEXT], places, seconds=10)
    assert len(clock_went_back.found) == 1
    later = Places((str(tmp_path),), (), (), since=time.time())
    ahead = time.time() - 3600
    os.utime(tmp_path / "note", (ahead, ahead))
    assert len(search([TEXT], later, seconds=10).found) == 1, "its last change of any kind counts"


def test_of_a_shared_folder_only_what_is_new_is_looked_at(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "note").write_text(TEXT)
    places = Places((), (str(tmp_path),), (str(old),), since=time.time() - 60)
    assert search([TEXT], places, seconds=10).found == (str(new / "note"),)


def test_links_are_not_followed_and_pipes_not_waited_for(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "note").write_text(TEXT)
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link").symlink_to(outside)
    os.mkfifo(inside / "pipe")
    found = search([TEXT], _places(inside, tmp_path / "missing"), seconds=10)
    assert (found.files, found.found, found.left_out) == (0, (), 0)


def test_what_is_too_large_is_told_as_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "LARGEST", 10)
    (tmp_path / "note").write_text(TEXT)
    found = search([TEXT], _places(tmp_path), seconds=10)
    assert (found.files, found.left_out, found.found) == (0, 1, ())


def test_a_search_without_time_tells_everything_as_left_out(tmp_path: Path) -> None:
    (tmp_path / "note").write_text(TEXT)
    found = search([TEXT], _places(tmp_path), seconds=0)
    assert found.files == 0
    assert found.left_out > 0


def test_where_nothing_was_written_nobody_waits_for_a_search(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / str(number)).touch()
    found = search(["", " "], _places(tmp_path), seconds=0)
    assert (found.texts, found.files, found.left_out, found.found) == (0, 0, 0, ())


def test_a_folder_that_an_administrator_has_put_elsewhere_is_looked_into(tmp_path: Path) -> None:
    elsewhere, cache = tmp_path / "elsewhere", tmp_path / "cache"
    elsewhere.mkdir()
    (elsewhere / "note").write_text(TEXT)
    cache.symlink_to(elsewhere)
    assert search([TEXT], _places(cache), seconds=10).found == (str(cache / "note"),)
