"""``lessons``: check the lessons folder."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from desktop.commands.lazy import LazyGroup
from desktop.domain.lesson import Fault, Lesson
from desktop.store import folders
from desktop.store.lessons import SHAPE, read_lesson, read_library


class Verdict(Struct, frozen=True):
    """What was found out about one lesson, or about a path with faults of its own."""

    id: str
    ok: bool
    minutes: int | None = None
    steps: int | None = None
    variants: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


HOMES = {"record": "desktop.commands.recording"}


@click.group(cls=LazyGroup, homes=HOMES)
def lessons() -> None:
    """Lessons on this PC."""


@lessons.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Tell it in a form for machines.")
def check(folder: Path | None, *, as_json: bool) -> None:
    """Read every lesson in FOLDER, or only the one whose folder it is, and tell what is wrong."""
    verdicts = tuple(_verdicts(folder or folders.find().lessons))
    ok = bool(verdicts) and all(verdict.ok for verdict in verdicts)
    if as_json:
        click.echo(msgspec.json.encode({"ok": ok, "lessons": verdicts}))
    else:
        for verdict in verdicts:
            _tell(verdict)
        click.echo(_sum(verdicts))
    sys.exit(0 if ok else 1)


def _verdicts(folder: Path) -> Iterator[Verdict]:
    if (folder / SHAPE).is_file():
        place = folder.absolute()
        read = read_lesson(place)
        name = f"{place.parent.name}/{place.name}"
        yield _whole(read) if isinstance(read, Lesson) else Verdict(name, ok=False, faults=read)
        return
    library = read_library(folder)
    for lesson in library.lessons:
        yield _whole(lesson)
    for name, faults in library.faults.items():
        yield Verdict(name, ok=False, faults=faults)


def _whole(lesson: Lesson) -> Verdict:
    return Verdict(
        lesson.id,
        ok=True,
        minutes=lesson.shape.minutes,
        steps=len(lesson.steps),
        variants=tuple(lesson.words),
    )


def _tell(verdict: Verdict) -> None:
    if verdict.ok:
        variants = ", ".join(verdict.variants)
        click.echo(f"ok     {verdict.id:36} {verdict.minutes:2} min  {verdict.steps:2} steps  {variants}")
        return
    click.echo(f"broken {verdict.id}")
    for fault in verdict.faults:
        click.echo(_printable(f"       {fault.file}:{fault.line}: {fault.what} {fault.remedy}"))


def _sum(verdicts: tuple[Verdict, ...]) -> str:
    if not verdicts:
        return "There are no lessons here."
    faults = sum(len(verdict.faults) for verdict in verdicts)
    whole = sum(verdict.ok for verdict in verdicts)
    return f"Lessons that can be used: {whole}. Faults: {faults}."


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in text)
