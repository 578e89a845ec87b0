"""The lessons folder: what is whole is read, what is broken is told and breaks nothing else."""

import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.basic_steps import Choose
from desktop.domain.lesson import Fault, Lesson
from desktop.store.lessons import read_lesson, read_library
from tests.store.library import LESSON, PATH, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "lessons")


def test_a_whole_library_has_its_paths_and_lessons_and_no_faults(library: Library) -> None:
    read = read_library(library.folder)
    assert not read.faults
    assert [path.id for path in read.paths] == [PATH]
    assert [lesson.id for lesson in read.lessons] == [LESSON]
    assert read.recommended == read.lesson(LESSON)
    assert read.paths[0].spoken("en").promise == "Afterwards you know how a language model works."


def test_a_lesson_has_its_steps_and_words(library: Library) -> None:
    lesson = library.lesson()
    assert [step.id for step in lesson.steps] == ["idea", "guess", "question", "odds", "true"]
    assert lesson.spoken("de").title == "Das nächste Wort"
    assert lesson.spoken("de").promise == "Danach wissen Sie, wie ein Sprachmodell einen Satz fortsetzt."
    assert lesson.spoken("de").steps["question"].parts["task"] == "Wählen Sie eine Frage."
    choose = lesson.steps[1]
    assert isinstance(choose, Choose)
    assert choose.answers == ("next-word",)
    assert (Path(lesson.folder) / "pictures" / lesson.steps[0].picture).is_file()


def test_paths_stand_in_their_order(library: Library) -> None:
    shutil.copytree(library.folder / PATH, library.folder / "arrive")
    path = library.folder / "arrive" / "path.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("order = 2", "order = 1"), encoding="utf-8")
    assert [path.id for path in read_library(library.folder).paths] == ["arrive", PATH]


def test_a_broken_lesson_leaves_the_others_alone(library: Library) -> None:
    library.add_lesson("second")
    library.replace("de.md", "{#idea}", "")
    read = read_library(library.folder)
    assert [lesson.id for lesson in read.lessons] == [f"{PATH}/second"]
    assert set(read.faults) == {LESSON}


def test_all_faults_of_a_lesson_are_told_at_once(library: Library) -> None:
    library.replace("lesson.toml", "minutes = 8", 'minutes = "acht"')
    library.replace("lesson.toml", 'answers = ["next-word"]', "answers = []")
    library.replace("de.md", "{#rain}", "{#snow}")
    library.file("en.md").unlink()
    library.file("pictures/bars.svg").unlink()
    found = [(fault.file.removeprefix(f"{LESSON}/"), fault.line) for fault in library.faults()]
    assert found == [
        ("lesson.toml", 1),
        ("lesson.toml", 15),
        ("pictures/bars.svg", 1),
        ("de.md", 46),
        ("de.md", 50),
        ("en.md", 1),
    ]


def test_every_fault_says_where_what_and_how_to_mend_it(library: Library) -> None:
    library.replace("lesson.toml", "minutes = 8", "minutes = 80")
    assert library.fault() == Fault(
        f"{LESSON}/lesson.toml",
        1,
        "`minutes` needs a whole number, at most 60.",
        "Write it like this: minutes = 8",
    )


def test_a_path_without_lessons_is_left_out_without_a_fault(library: Library) -> None:
    shutil.rmtree(library.folder / LESSON)
    (library.folder / PATH / "path.toml").write_text("order = 1\nlessons = []\n", encoding="utf-8")
    read = read_library(library.folder)
    assert (read.paths, read.faults) == ((), {})
    assert read.recommended is None


def test_a_path_without_a_whole_lesson_is_left_out_and_told(library: Library) -> None:
    library.file("lesson.toml").unlink()
    read = read_library(library.folder)
    assert read.paths == ()
    assert set(read.faults) == {PATH, LESSON}


def test_a_broken_path_is_told_together_with_its_lessons(library: Library) -> None:
    library.replace("de.md", "{#idea}", "")
    (library.folder / PATH / "path.toml").write_text("order = 1\nlesson = []\n", encoding="utf-8")
    read = read_library(library.folder)
    assert read.paths == ()
    assert [fault.what for fault in read.faults[PATH]] == [
        "There is no field `lesson` here.",
        "The field `lessons` is missing.",
    ]
    assert LESSON in read.faults


def test_a_path_needs_words_in_every_language(library: Library) -> None:
    (library.folder / PATH / "en.md").unlink()
    read = read_library(library.folder)
    assert read.paths == ()
    assert [fault.file for fault in read.faults[PATH]] == [f"{PATH}/en.md"]


def test_a_lesson_that_path_toml_does_not_name_is_told(library: Library) -> None:
    shutil.copytree(library.folder / LESSON, library.folder / PATH / "forgotten")
    read = read_library(library.folder)
    assert [lesson.id for lesson in read.lessons] == [LESSON]
    assert [fault.file for fault in read.faults[f"{PATH}/forgotten"]] == [f"{PATH}/path.toml"]


def test_a_lesson_that_is_named_but_missing_is_told(library: Library) -> None:
    shutil.rmtree(library.folder / LESSON)
    faults = read_library(library.folder).faults[LESSON]
    assert f"{LESSON}/lesson.toml" in [fault.file for fault in faults]


def test_a_lesson_cannot_be_outside_its_path(library: Library) -> None:
    path = library.folder / PATH / "path.toml"
    path.write_text('order = 1\nlessons = ["../../elsewhere"]\n', encoding="utf-8")
    read = read_library(library.folder)
    assert read.paths == ()
    assert read.faults[PATH][0].line == 2


@pytest.mark.parametrize("name", ["lesson.toml", "de.md", "pictures/bars.svg", "pictures", "."])
def test_a_link_is_not_followed(library: Library, tmp_path: Path, name: str) -> None:
    link = library.file(name)
    link.rename(tmp_path / "elsewhere")
    link.symlink_to(tmp_path / "elsewhere")
    assert any("link" in fault.what for fault in library.faults())


def test_a_picture_is_a_name_and_no_place(library: Library) -> None:
    library.replace("lesson.toml", '"bars.svg"', '"../../secret.svg"')
    assert library.fault().what.startswith("`picture` needs a text")


def test_the_folder_itself_may_be_reached_by_a_link(library: Library, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(library.folder)
    assert [lesson.id for lesson in read_library(tmp_path / "link").lessons] == [LESSON]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    read = read_library(tmp_path / "nowhere")
    assert read.paths == ()
    assert [fault.line for fault in read.faults["lessons"]] == [1]


def test_files_beside_the_paths_are_left_alone(library: Library) -> None:
    (library.folder / "README.md").write_text("# About\n", encoding="utf-8")
    (library.folder / ".hidden").mkdir()
    (library.folder / "courses").mkdir()
    assert not read_library(library.folder).faults


def test_a_folder_with_a_strange_name_is_told(library: Library) -> None:
    (library.folder / "Mein Pfad").mkdir()
    assert "name" in read_library(library.folder).faults["Mein Pfad"][0].what


def test_a_byte_order_mark_and_other_line_ends_change_nothing(library: Library) -> None:
    before = library.lesson()
    for name in ("lesson.toml", "de.md"):
        data = library.file(name).read_bytes().replace(b"\n", b"\r\n")
        library.file(name).write_bytes(b"\xef\xbb\xbf" + data)
    assert library.lesson() == before


def test_a_file_in_another_encoding_is_told_with_its_line(library: Library) -> None:
    text = library.file("de.md").read_text(encoding="utf-8")
    library.file("de.md").write_bytes(text.encode("latin-1"))
    fault = library.fault()
    assert (fault.line, "UTF-8" in fault.what) == (1, True)


def test_a_file_that_is_too_large_is_told(library: Library) -> None:
    library.file("de.md").write_bytes(b"a" * 200_001)
    assert "200 kB" in library.fault().what


def test_a_folder_in_the_place_of_a_file_is_told(library: Library) -> None:
    library.file("de.md").unlink()
    library.file("de.md").mkdir()
    assert "not a file" in library.fault().what


def test_ten_times_as_many_lessons_take_about_ten_times_as_many_reads(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = _files_opened(monkeypatch, lambda: _read_often(library, 10))
    many = _files_opened(monkeypatch, lambda: _read_often(library, 100))
    assert 0 < many <= 11 * few


def _read_often(library: Library, count: int) -> None:
    """Read a library of this many lessons."""
    folder = library.folder.with_name(f"{count}-lessons")
    shutil.copytree(library.folder, folder)
    names = [f"lesson-{number}" for number in range(count)]
    for name in names:
        shutil.copytree(folder / LESSON, folder / PATH / name)
    shutil.rmtree(folder / LESSON)
    (folder / PATH / "path.toml").write_text(f"order = 1\nlessons = {names}\n", encoding="utf-8")
    assert len(read_library(folder).lessons) == count


def _files_opened(monkeypatch: pytest.MonkeyPatch, work: Callable[[], None]) -> int:
    """How many files some work opens for reading."""
    opened: list[str] = []
    really_open = io.open

    def noting(file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        opened.append(mode)
        return really_open(file, mode, *rest, **named)

    with monkeypatch.context() as patch:
        patch.setattr(io, "open", noting)
        work()
    return opened.count("rb")


def test_a_lesson_read_alone_is_the_same_as_in_its_library(library: Library) -> None:
    assert read_lesson(library.folder / LESSON) == read_library(library.folder).lesson(LESSON)
    assert isinstance(library.lesson(), Lesson)
