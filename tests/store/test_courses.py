"""The courses of a folder: whole ones are read, and every fault of the others is told with its place."""

import shutil
from pathlib import Path

import pytest

from desktop.domain.lesson import Fault
from desktop.store.courses import read_courses
from desktop.store.folders import shipped
from desktop.store.lessons import read_library
from tests.store.library import LESSON, Library

COURSE = "taster"
MINUTES = {"arrive/first-conversation": 10, "check/is-it-true": 10}


class Courses:
    """A folder with one whole course, to break."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "courses"
        self.folder.mkdir(parents=True)
        whole = shipped("lessons") / "courses"
        shutil.copy(whole / f"{COURSE}.toml", self.folder)
        shutil.copytree(whole / COURSE, self.folder / COURSE)

    def replace(self, name: str, old: str, new: str) -> None:
        """Change one place in a file."""
        file = self.folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{name} does not hold {old!r}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def faults(self) -> tuple[Fault, ...]:
        """The faults of the course, which must be broken."""
        found, faults = read_courses(self.root, MINUTES)
        assert not found
        return faults[f"courses/{COURSE}"]

    def fault(self) -> Fault:
        """The only fault."""
        (fault,) = self.faults()
        return fault


@pytest.fixture
def courses(tmp_path: Path) -> Courses:
    return Courses(tmp_path / "lessons")


def test_a_whole_course_has_its_parts_its_words_and_its_guide(courses: Courses) -> None:
    (course,), faults = read_courses(courses.root, MINUTES)
    assert not faults
    assert (course.id, course.shape.minutes, course.lessons) == (COURSE, 60, tuple(MINUTES))
    assert course.spoken("de").title == "Schnupperstunde"
    assert course.guides["de"].sections["aim"].title == "Worum es geht"


def test_a_folder_without_courses_has_none_and_no_faults(tmp_path: Path) -> None:
    assert read_courses(tmp_path, {}) == ((), {})


def test_the_library_reads_courses_behind_its_lessons(tmp_path: Path) -> None:
    library = Library(tmp_path / "lessons")
    courses = Courses(library.folder)
    read = read_library(library.folder)
    assert [fault.what for fault in read.faults[f"courses/{COURSE}"]] == [
        "There is no whole lesson `arrive/first-conversation`.",
        "There is no whole lesson `check/is-it-true`.",
    ]
    for lesson in MINUTES:
        courses.replace(f"{COURSE}.toml", f'\nlesson = "{lesson}"', "")
    courses.replace(f"{COURSE}.toml", "minutes = 20", f'minutes = 20\nlesson = "{LESSON}"')
    read = read_library(library.folder)
    assert not read.faults
    assert read.course(COURSE) is not None


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("minutes = 60", "minutes = 70", 2, "The parts take 60 minutes together, the course 70."),
        ("minutes = 60", 'minutes = "60"', 2, "`minutes` needs a whole number."),
        ("check/is-it-true", "check/nothing", 16, "There is no whole lesson `check/nothing`."),
        (
            'id = "closing"',
            'id = "Ende"',
            19,
            "`id` needs a text in quotation marks, written as in the example.",
        ),
        ('id = "closing"\n', "", 18, "The field `id` is missing."),
        ('id = "closing"', 'id = "closing"\nroom = 1', 20, "There is no field `room` here."),
        ("order = 1\n", "order = 1\n[[[\n", 2, "This line cannot be read as TOML"),
    ],
)
def test_a_fault_of_the_plan_has_its_line(courses: Courses, old: str, new: str, line: int, what: str) -> None:
    courses.replace(f"{COURSE}.toml", old, new)
    fault = courses.fault()
    assert (fault.file, fault.line) == ("courses/taster.toml", line)
    assert fault.what.startswith(what)
    assert fault.remedy


def test_a_course_without_parts_is_told_what_a_part_is(courses: Courses) -> None:
    (courses.folder / "taster.toml").write_text("order = 1\nminutes = 60\n", encoding="utf-8")
    assert courses.fault().remedy == "Begin each part with a line [[part]]."


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        ("de.md", "# Schnupperstunde", "Schnupperstunde", "The file has no title."),
        ("guide.de.md", "{#little-german}", "{#foreign}", "The section `little-german` is missing."),
        ("guide.de.md", "{#closing}", "{#checking}", "The section `checking` is there twice."),
        ("guide.de.md", "## Danach {#afterwards}", "## Danach", "This heading has no id."),
        ("guide.de.md", "{#aim}", "{#materials2}", "A guide of this course has no section `materials2`."),
        ("guide.de.md", "- Wasser.", "- <b>Wasser</b>.", "HTML is not possible here."),
        ("guide.de.md", "- Wasser.", "- Wasser. {#water}\n-", "Entries of a guide have no ids."),
        (
            "guide.de.md",
            "**3 bis 7:**",
            "### Danach {#then}\n\n**3 bis 7:**",
            "A guide has no parts with ###.",
        ),
    ],
)
def test_a_fault_of_the_words_is_told(courses: Courses, name: str, old: str, new: str, what: str) -> None:
    courses.replace(f"taster/{name}", old, new)
    faults = courses.faults()
    assert all(fault.file == f"courses/taster/{name}" for fault in faults)
    assert what in [fault.what for fault in faults]


def test_an_empty_or_endless_section_is_told(courses: Courses) -> None:
    courses.replace("taster/guide.de.md", "- Wasser.", f"- {'Wasser ' * 500}")
    assert courses.fault().what.startswith("The text of `materials` has ")


def test_sections_have_the_order_of_the_parts(courses: Courses) -> None:
    courses.replace("taster.toml", 'id = "arriving"', 'id = "first-talk"')
    courses.replace("taster.toml", 'id = "first-talk"\nminutes = 20', 'id = "arriving"\nminutes = 20')
    told = {fault.file: fault.what for fault in courses.faults()}
    assert told == {
        f"courses/{COURSE}/guide.{language}.md": "The sections stand in another order than the parts."
        for language in ("de", "en")
    }


def test_a_guide_is_needed_in_german_and_possible_in_english(courses: Courses) -> None:
    german = courses.folder / COURSE / "guide.de.md"
    shutil.copy(german, german.with_name("guide.en.md"))
    (course,), _ = read_courses(courses.root, MINUTES)
    assert list(course.guides) == ["de", "en"]
    german.unlink()
    assert courses.fault().what == "This file is missing."


def test_a_broken_course_leaves_the_others_alone(courses: Courses) -> None:
    shutil.copy(courses.folder / "taster.toml", courses.folder / "Zweite Stunde.toml")
    found, faults = read_courses(courses.root, MINUTES)
    assert [course.id for course in found] == [COURSE]
    assert faults["courses/Zweite Stunde"][0].what == "The name of this file cannot be used."
