"""``lessons check``: a line for each lesson, its faults, and the exit status."""

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from PySide6.QtWidgets import QApplication

from desktop.commands.lessons import lessons
from tests.store.library import LESSON, PATH, Library
from tests.ui.paper.reading import words as text


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "lessons")


def check(*words: str) -> Result:
    return CliRunner().invoke(lessons, ["check", *words])


def test_a_whole_lesson_has_one_line(library: Library) -> None:
    result = check(str(library.folder))
    assert result.exit_code == 0
    first, last = result.output.splitlines()
    assert first.split() == ["ok", LESSON, "8", "min", "5", "steps", "de,", "de-einfach,", "en"]
    assert last == "Lessons that can be used: 1. Faults: 0."


def test_a_fault_has_its_file_and_line_and_the_check_fails(library: Library) -> None:
    library.add_lesson("second")
    library.replace("lesson.toml", "minutes = 8", "minutes = 80")
    result = check(str(library.folder))
    assert result.exit_code == 1
    assert f"ok     {PATH}/second" in result.output
    assert f"broken {LESSON}\n       {LESSON}/lesson.toml:1: `minutes` needs" in result.output
    assert result.output.endswith("Lessons that can be used: 1. Faults: 1.\n")


def test_one_lesson_can_be_checked_alone(library: Library) -> None:
    library.add_lesson("second")
    library.replace("lesson.toml", "minutes = 8", "minutes = 80")
    assert check(str(library.folder / LESSON)).exit_code == 1
    alone = check(str(library.folder / PATH / "second"))
    assert (alone.exit_code, len(alone.output.splitlines())) == (0, 2)


def test_machines_get_the_same_as_json(library: Library) -> None:
    library.add_lesson("second")
    library.file("en.md").unlink()
    result = check("--json", str(library.folder))
    told = msgspec.json.decode(result.output)
    assert result.exit_code == 1
    assert told["ok"] is False
    whole, broken = told["lessons"]
    assert (whole["id"], whole["ok"], whole["minutes"], whole["steps"]) == (f"{PATH}/second", True, 8, 5)
    assert whole["variants"] == ["de", "de-einfach", "en"]
    assert (broken["id"], broken["ok"], broken["faults"][0]["file"]) == (LESSON, False, f"{LESSON}/en.md")


def test_a_folder_without_lessons_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "lessons").mkdir()
    result = check(str(tmp_path / "lessons"))
    assert (result.exit_code, result.output) == (1, "There are no lessons here.\n")


def test_signs_that_would_steer_the_terminal_are_not_printed(library: Library) -> None:
    library.replace("lesson.toml", "minutes = 8", '"\\u001b[2J" = 8')
    result = check(str(library.folder))
    assert "\x1b" not in result.output
    assert "There is no field `?[2J` here." in result.output


def test_the_shipped_lessons_are_checked_unless_said_otherwise() -> None:
    assert "arrive/first-conversation" in check().output


def test_courses_are_checked_behind_the_lessons(library: Library) -> None:
    (library.folder / "courses").mkdir()
    (library.folder / "courses" / "broken.toml").write_text("order = 1\n", encoding="utf-8")
    result = check(str(library.folder))
    assert result.exit_code == 1
    assert "broken course broken\n       courses/broken.toml:1: The course has no parts." in result.output
    assert result.output.splitlines()[-2] == "Lessons that can be used: 1. Faults: 0."
    assert result.output.splitlines()[-1].startswith("Courses that can be used: 0. Faults: ")


def test_the_shipped_courses_are_whole() -> None:
    told = msgspec.json.decode(check("--json").output)
    assert [course["id"] for course in told["courses"]] == [
        *("taster", "cafe", "youth", "family", "learning-german", "application", "staff")
    ]
    assert all(course["ok"] and "de" in course["guides"] for course in told["courses"])


def guide(*words: str) -> Result:
    return CliRunner().invoke(lessons, ["guide", *words])


def test_a_guide_is_written_as_pdf(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "guide.pdf"
    result = guide("taster", "--pdf", str(file))
    assert (result.exit_code, result.output) == (0, f"Written: {file}\n")
    read = text(file.read_bytes())
    for said in ("Schnupperstunde", "Auf einen Blick", "0–10 · Ankommen", "Was oft schiefgeht"):
        assert said in read


def test_a_guide_that_is_there_is_kept_unless_one_says_otherwise(tmp_path: Path) -> None:
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"before")
    assert guide("taster", "--pdf", str(file)).exit_code == 1
    assert file.read_bytes() == b"before"


def test_an_unknown_course_is_told_with_the_known_ones(tmp_path: Path) -> None:
    result = guide("nothing", "--pdf", str(tmp_path / "guide.pdf"))
    assert result.exit_code == 1
    assert "There is no whole course `nothing`. There are: taster, cafe," in result.output


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path, qapp: QApplication) -> None:
    result = guide("taster", "--pdf", str(tmp_path / "gone" / "guide.pdf"))
    assert result.exit_code == 1
    assert "cannot be written: No such file or directory" in result.output
