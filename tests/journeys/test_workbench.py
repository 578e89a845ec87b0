"""An author saves a lesson and sees it at once, or what is wrong with it, in words, beside it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library as Lessons
from desktop.domain.place import LessonPlace
from desktop.engine.script import Script
from desktop.session.preview import Preview
from desktop.ui.translation import Translation
from desktop.ui.workbench import Workbench
from tests.conftest import Scripted
from tests.day import gone
from tests.journeys.me import Me
from tests.journeys.visit import session_of, settle
from tests.store.library import LESSON, Library

PREVIEW = (sys.executable, "-m", "desktop", "lessons", "preview")
Bench = Callable[[], Me]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "lessons")


@pytest.fixture
def bench(application: QApplication, library: Library, scripted: Scripted) -> Iterator[Bench]:
    """Opens the workbench on the lesson."""
    opened: list[Workbench] = []
    translation = Translation(application)

    def open_bench() -> Me:
        session = session_of(Lessons(()), scripted(Script()), place=LessonPlace(LESSON, 0))
        preview = Preview(session, library.folder / LESSON)
        window = Workbench(session, preview, translation.speak)
        opened.append(window)
        preview.look()
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        session.wake_engine()
        settle()
        return Me(window)

    yield open_bench
    for window in opened:
        window.close()
        QThreadPool.globalInstance().waitForDone()
        window.deleteLater()
        settle()
    translation.speak("")


def test_a_save_is_seen_at_the_step_where_one_is(bench: Bench, library: Library) -> None:
    second = _title(library, 1)
    me = bench()
    me.presses("Weiter")
    me.sees(second)
    library.replace("de.md", f"## {second}", "## Frisch gespeichert")
    me.sees("Frisch gespeichert")
    me.sees("Schritt 2 von 5")
    library.replace("de.md", "## Frisch gespeichert", "## Noch einmal gespeichert")
    me.sees("Noch einmal gespeichert")


def test_a_file_that_is_put_in_place_of_the_old_one_is_seen(bench: Bench, library: Library) -> None:
    first = _title(library, 0)
    me = bench()
    for text in ("Einmal ersetzt", "Zweimal ersetzt"):
        file = library.file("de.md")
        new = file.with_suffix(".swp")
        new.write_text(
            file.read_text(encoding="utf-8").replace(f"## {first}", f"## {text}"), encoding="utf-8"
        )
        new.replace(file)
        me.sees(text)
        first = text


def test_faults_stand_beside_the_lesson_until_they_are_mended(bench: Bench, library: Library) -> None:
    first = _title(library, 0)
    me = bench()
    library.replace("lesson.toml", "minutes = 8", "minutes = 80")
    me.sees("1 Fehler in dieser Lektion")
    me.sees("lesson.toml, Zeile 1")
    me.sees("`minutes` needs")
    me.sees("Write it like this: minutes = 8")
    me.sees(first)
    library.replace("lesson.toml", "minutes = 80", "minutes = 8")
    me.sees_no("1 Fehler in dieser Lektion")
    me.sees(first)


def test_a_lesson_that_is_broken_from_the_beginning_is_shown_when_it_is_mended(
    bench: Bench, library: Library
) -> None:
    first = _title(library, 0)
    gone = library.file("en.md").read_text(encoding="utf-8")
    library.file("en.md").unlink()
    me = bench()
    me.sees("Fehler in dieser Lektion")
    assert first not in me.texts()
    library.file("en.md").write_text(gone, encoding="utf-8")
    me.sees(first)


def test_the_language_is_switched_as_visitors_do(bench: Bench, library: Library) -> None:
    english = _title(library, 0, "en.md")
    me = bench()
    me.chooses("English", of="Sprache: Deutsch")
    me.sees(english)
    library.replace("en.md", f"## {english}", "## Freshly saved")
    me.sees("Freshly saved")
    library.replace("lesson.toml", "minutes = 8", "minutes = 80")
    me.sees("1 fault in this lesson")


def _title(library: Library, number: int, file: str = "de.md") -> str:
    lines = library.file(file).read_text(encoding="utf-8").splitlines()
    titles = [line for line in lines if line.startswith("## ")]
    return titles[number].removeprefix("## ").partition(" {#")[0]


def test_the_command_opens_the_window_and_ends_with_it(library: Library) -> None:
    command = [*PREVIEW, str(library.folder / LESSON), "--scripted"]
    with subprocess.Popen(command) as process:
        family: list[psutil.Process] = []
        while not family:
            assert process.poll() is None
            psutil.wait_procs([psutil.Process(process.pid)], timeout=0.05)
            family = psutil.Process(process.pid).children(recursive=True)
        process.terminate()
    assert gone(*(member.pid for member in family))


def test_without_a_display_the_command_says_so(library: Library) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [*PREVIEW, str(library.folder / LESSON)]
    ended = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "There is no display" in ended.stderr
