"""The guide of a course as a paper, for those who lead a group."""

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.domain.course import AFTER, BEFORE, Course, Guide, Slot
from desktop.domain.lesson import Library
from desktop.domain.preferences import Preferences
from desktop.ui.fonts import load_fonts
from desktop.ui.paper.blocks import Block, Line, Paper, Run, Table, line
from desktop.ui.paper.markdown import blocks
from desktop.ui.paper.sheets import paper
from desktop.ui.paper.writing import write_pdf
from desktop.ui.translation import Translation

translate = QCoreApplication.translate


def guide(course: Course, library: Library, language: str, *, large: bool) -> Paper:
    """The guide of a course: a table of its parts, then every section.

    Args:
        course: to be led.
        library: of the lessons in it.
        language: code of the language of the guide, such as ``de``.
        large: whether to use large print.
    """
    told = course.guide(language)
    found = next(key for key, each in course.guides.items() if each is told)
    content: list[Block] = [line(told.title, "h1"), line(told.promise, "lead")]
    content += [line(translate("Guide", "At a glance"), "h2"), _table(course, told, library, found)]
    content += [*_sections(told, BEFORE), line(translate("Guide", "Minute by minute"), "h2")]
    for slot in course.slots:
        section = told.sections[slot.part.id]
        content.append(line(f"{span(slot)} · {section.title}", "h3"))
        if slot.part.lesson:
            content.append(Line((Run(lesson_line(slot, library, found)),), "small", keep=True))
        content += blocks(section.body)
    content += _sections(told, AFTER)
    return replace(paper(told.title, content, Preferences(found), large=large), language=found)


def write_guide(course: Course, library: Library, file: Path, *, language: str) -> None:
    """Write the guide of a course as PDF, without a window.

    Args:
        course: to be led.
        library: of the lessons in it.
        file: to write.
        language: code of the language of the guide.

    Raises ``OSError`` when it cannot be written there.
    """
    there = QCoreApplication.instance()
    application = there or QGuiApplication(["guide", "-platform", "offscreen"])
    load_fonts()
    words = Translation(application)
    words.speak(language if language in course.guides else "de")
    write_pdf(guide(course, library, language, large=False), file)
    words.speak("")


def span(slot: Slot) -> str:
    """The minutes of a part, such as ``10–25``."""
    return f"{slot.begins}–{slot.ends}"


def lesson_line(slot: Slot, library: Library, variant: str) -> str:
    """Which lesson a part has, from which path, and how long it takes alone.

    Args:
        slot: a part with a lesson.
        library: the lesson is from.
        variant: of its words.
    """
    lesson = library.lesson(slot.part.lesson)
    if lesson is None:
        return slot.part.lesson
    path = library.path(lesson.path)
    said = translate("Guide", "Lesson “{lesson}”, path “{path}”, {minutes} minutes")
    said = said.replace("{lesson}", lesson.spoken(variant).title)
    said = said.replace("{path}", path.spoken(variant).title if path else "")
    return said.replace("{minutes}", str(lesson.shape.minutes))


def _table(course: Course, told: Guide, library: Library, variant: str) -> Table:
    heads = (translate("Guide", "Minutes"), translate("Guide", "What"), translate("Guide", "Lesson"))
    rows = []
    for slot in course.slots:
        lesson = library.lesson(slot.part.lesson)
        title = lesson.spoken(variant).title if lesson else ""
        rows.append((span(slot), told.sections[slot.part.id].title, title))
    return Table(heads, tuple(rows), (4, 8, 8))


def _sections(told: Guide, names: tuple[str, ...]) -> Iterator[Block]:
    for name in names:
        yield line(told.sections[name].title, "h2")
        yield from blocks(told.sections[name].body)
