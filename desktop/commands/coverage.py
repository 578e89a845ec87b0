"""``lessons coverage``: which lesson teaches which competence, as a table."""

import sys
from collections.abc import Iterator

import click

from desktop.domain.coverage import Covered, Framework, covered, uncertain
from desktop.domain.lesson import Lesson
from desktop.store import folders
from desktop.store.competences import read_framework
from desktop.store.lessons import read_library

PAGE = "README.md"
BEGIN = "<!-- coverage: written by `python -m desktop lessons coverage --write` -->\n"
END = "<!-- end of coverage -->\n"


@click.command()
@click.option("--write", is_flag=True, help="Write the table into the README of the lessons, too.")
def coverage(*, write: bool) -> None:
    """Show which lesson teaches which competence, and what is not covered and why."""
    place = folders.find().lessons
    framework, lessons = read_framework(place), read_library(place).lessons
    shown = table(framework, lessons)
    click.echo(shown, nl=False)
    if write:
        page = place / PAGE
        page.write_text(put(page.read_text(encoding="utf-8"), shown), encoding="utf-8")
    faults = tuple(uncertain(framework, lessons))
    for fault in faults:
        click.echo(fault, err=True)
    sys.exit(1 if faults else 0)


def table(framework: Framework, lessons: tuple[Lesson, ...]) -> str:
    """The table in Markdown: code, names, lessons or why there is none."""
    return "".join(f"{line}\n" for line in _lines(framework, covered(framework, lessons)))


def put(page: str, shown: str) -> str:
    """The page with the table between its two marks.

    Raises:
        ValueError: the marks are not there.
    """
    before = page.index(BEGIN) + len(BEGIN)
    return f"{page[:before]}\n{shown}\n{page[page.index(END) :]}"


def _lines(framework: Framework, rows: tuple[Covered, ...]) -> Iterator[str]:
    yield "| code | Kompetenz | competence | lessons |"
    yield "|---|---|---|---|"
    for row in rows:
        one = row.competence
        lessons = ", ".join(row.lessons) or f"not covered: {one.missing}"
        yield f"| {one.code} | {one.de} | {one.en} | {lessons} |"
    taught = sum(bool(row.lessons) for row in rows)
    yield ""
    yield f"{taught} of {len(rows)} are covered. Source: {framework.source.title}, {framework.source.date}."
