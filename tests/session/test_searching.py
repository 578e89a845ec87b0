"""The process that searches after a visit: told by its input, it says on a lent output what it finds."""

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from desktop.domain.visit import Searched, Start, read_word
from desktop.session.itself import command
from desktop.session.searching import Searching, Wanted, places_of
from desktop.session.surroundings import MARK, inside, outside, printing
from desktop.store import folders
from desktop.store.search import Places

TEXT = "Meine Tochter Élodie wohnt in Essen."


def _told(wanted: Wanted) -> Searched:
    """What the process says on a pipe, read to its end."""
    reading, writing = os.pipe()
    assert Searching(writing).begin(wanted) > 0
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        found = read_word(said.read())
    assert isinstance(found, Searched)
    return found


def _waiting() -> list[psutil.Process]:
    """The searching processes that this one has started and that live."""
    children = psutil.Process().children()
    living = (child for child in children if child.status() != psutil.STATUS_ZOMBIE)
    return [child for child in living if child.cmdline()[-1:] == ["search"]]


def test_it_tells_where_a_text_is_and_not_the_text(tmp_path: Path) -> None:
    (tmp_path / "note").write_text(f"davor {TEXT}", encoding="utf-8")
    places = Places((str(tmp_path),), (), (), time.time() - 60)
    assert _told(Wanted((TEXT,), places)).found == (str(tmp_path / "note"),)


def test_without_texts_it_finds_nothing(tmp_path: Path) -> None:
    assert _told(Wanted((), Places((str(tmp_path),), (), (), 0.0))).found == ()


def test_the_one_got_ready_is_the_one_that_searches(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    searching = Searching(writing)
    searching.get_ready()
    searching.get_ready()
    ready = [process.pid for process in _waiting()]
    (tmp_path / "note").write_text(TEXT, encoding="utf-8")
    wanted = Wanted((TEXT,), Places((str(tmp_path),), (), (), time.time() - 60))
    assert [searching.begin(wanted)] == ready
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        assert read_word(said.read()) is not None


def test_one_that_ended_while_it_waited_is_replaced(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    searching = Searching(writing)
    searching.get_ready()
    for waiting in _waiting():
        waiting.kill()
        waiting.wait()
    assert searching.begin(Wanted((TEXT,), Places((str(tmp_path),), (), (), 0.0))) > 0
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        assert isinstance(read_word(said.read()), Searched)


def test_one_that_waits_ends_with_the_visit_that_got_it_ready() -> None:
    begins = (
        "import os, sys; from desktop.session.searching import Searching; Searching(1).get_ready(); "
        "sys.stdin.readline(); os._exit(0)"
    )
    visit = subprocess.Popen(
        [sys.executable, "-c", begins], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    )
    assert visit.stdin is not None
    assert visit.stdout is not None
    while not (waiting := psutil.Process(visit.pid).children()):
        pass
    visit.kill()
    # The end of what it writes to is reached only when it has ended, too.
    assert visit.stdout.read() == b""
    psutil.wait_procs(waiting, timeout=20)
    assert not any(process.is_running() for process in waiting)
    visit.stdin.close()
    visit.stdout.close()
    visit.wait()


def test_it_ends_with_an_error_when_told_nonsense() -> None:
    ended = subprocess.run(command("search"), input=b"nonsense", check=False, capture_output=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (2, b"")


def test_it_belongs_to_no_visit(tmp_path: Path) -> None:
    environment = outside(inside({"PATH": "/bin", "TMPDIR": "/somewhere"}, tmp_path))
    assert environment == printing({"PATH": "/bin"})
    assert MARK in inside({}, tmp_path)


def test_where_the_system_notes_things_is_searched_and_the_folder_of_the_visit_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    mine = folders.find()
    visit = mine.visits / "visit-1-x"
    places = places_of(Start(str(visit), temporary=str(tmp_path)), mine, 0.0)
    assert {str(mine.state), str(mine.config), str(tmp_path / "config" / "QtProject.conf")} <= set(
        places.files
    )
    assert str(tmp_path) in places.shared
    assert str(visit) in places.skipped
    assert msgspec.json.decode(msgspec.json.encode(Wanted((), places)), type=Wanted).places == places
