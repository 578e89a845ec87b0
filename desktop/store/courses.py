"""Reads the courses: every course that is whole, and every fault of those that are not."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from desktop.domain.course import Course, CourseShape, CourseWords, Guide, Part, misfits, sections_of
from desktop.domain.lesson import Fault
from desktop.domain.step import ID
from desktop.store.guides import read_guide
from desktop.store.lesson_files import read_text, shown
from desktop.store.spoken import read_spoken
from desktop.store.tables import Toml, read_toml, table_faults

COURSES = "courses"
GUIDE = "guide.de.md"
SHORT_GUIDES = {"en": "guide.en.md"}
"""Guides that a course may have besides, by language."""
Faults = tuple[Fault, ...]


class CourseReading(Struct, frozen=True):
    """What could be read of the TOML file of a course; the shape is there only if there are no faults.

    ``sections`` are the ids that its guide needs, None where not even those could be read.
    """

    shape: CourseShape | None
    sections: tuple[str, ...] | None = None
    faults: Faults = ()


def read_courses(root: Path, lessons: Mapping[str, int]) -> tuple[tuple[Course, ...], dict[str, Faults]]:
    """All whole courses in their order, and the faults of the others.

    Args:
        root: the folder of all lessons; a folder without courses has none, and no faults.
        lessons: how many minutes each whole lesson takes, by its id.
    """
    courses: list[Course] = []
    faults: dict[str, Faults] = {}
    folder = root / COURSES
    try:
        files = sorted(file.name for file in folder.iterdir() if file.suffix == ".toml")
    except FileNotFoundError:
        return (), {}
    except OSError as error:
        why = f"The folder of the courses cannot be read: {error.strerror or error}."
        return (), {COURSES: (Fault(COURSES, 1, why, "Install the lessons again."),)}
    for name in files:
        read = read_course(root, name.removesuffix(".toml"), lessons)
        if isinstance(read, Course):
            courses.append(read)
        else:
            faults[f"{COURSES}/{shown(name.removesuffix('.toml'))}"] = read
    return tuple(sorted(courses, key=lambda course: (course.shape.order, course.id))), faults


def read_course(root: Path, name: str, lessons: Mapping[str, int]) -> Course | Faults:
    """One course, or everything that is wrong with it.

    Args:
        root: the folder of all lessons.
        name: of the course: that of its file without ending, and that of the folder of its words.
        lessons: how many minutes each whole lesson takes, by its id.
    """
    if not ID.match(name):
        how = "Use small letters a to z, digits and hyphens only, such as first-hour.toml."
        return (Fault(f"{COURSES}/{shown(name)}.toml", 1, "The name of this file cannot be used.", how),)
    file, place = f"{COURSES}/{name}.toml", f"{COURSES}/{name}"
    text = read_text(root, file)
    read = CourseReading(None, faults=(text,)) if isinstance(text, Fault) else _shape(file, text, lessons)
    spoken = read_spoken(root, place, (), {})
    guides, broken = _guides(root, place, read.sections)
    found = (*read.faults, *spoken.faults, *broken)
    if found or read.shape is None:
        return found
    words = {variant: CourseWords(each.title, each.promise) for variant, each in spoken.words.items()}
    return Course(name, read.shape, words, guides)


def _shape(file: str, text: str, lessons: Mapping[str, int]) -> CourseReading:
    toml = read_toml(file, text)
    if isinstance(toml, Fault):
        return CourseReading(None, faults=(toml,))
    tables = toml.table.get("part")
    frame = {key: value for key, value in toml.table.items() if key != "part"}
    stand_in = [{"id": "stand-in", "minutes": 1}]
    found = [*table_faults(toml, {**frame, "part": stand_in}, CourseShape)]
    if not isinstance(tables, list) or not tables:
        fault = toml.fault("part", "The course has no parts.", "Begin each part with a line [[part]].")
        return CourseReading(None, faults=(fault, *found))
    found += _part_faults(toml, tables)
    if found:
        return CourseReading(None, faults=tuple(found))
    try:
        shape = msgspec.convert(toml.table, CourseShape)
    except msgspec.ValidationError as error:
        fault = toml.fault("part", f"The parts are wrong: {error}.", "A course has 1 to 20 parts.")
        return CourseReading(None, faults=(fault,))
    odd = tuple(toml.fault(key, what, how, number) for key, number, what, how in misfits(shape, lessons))
    return CourseReading(shape, sections_of(shape), odd)


def _part_faults(toml: Toml, tables: Sequence[Any]) -> Iterator[Fault]:
    for number, table in enumerate(tables):
        if isinstance(table, dict):
            yield from table_faults(toml, table, Part, number)
        else:
            yield toml.fault("part", f"Part {number + 1} has no fields.", "Begin it with a line [[part]].")


def _guides(
    root: Path, place: str, sections: tuple[str, ...] | None
) -> tuple[dict[str, Guide], tuple[Fault, ...]]:
    found = {"de": read_guide(root, f"{place}/{GUIDE}", sections)}
    for language, name in SHORT_GUIDES.items():
        if (root / place / name).exists():
            found[language] = read_guide(root, f"{place}/{name}", sections)
    guides = {language: guide for language, guide in found.items() if isinstance(guide, Guide)}
    faults = (fault for guide in found.values() if not isinstance(guide, Guide) for fault in guide)
    return guides, tuple(faults)
