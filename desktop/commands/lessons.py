"""``lessons``: check the lessons folder, look at a lesson, print the guides of courses."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from desktop.commands.display import has_display
from desktop.commands.lazy import LazyGroup
from desktop.domain.lesson import Fault, Lesson, Library
from desktop.store import folders
from desktop.store.care import FOLDER as CARE
from desktop.store.care import read_care
from desktop.store.courses import COURSES
from desktop.store.glossary import FOLDER as GLOSSARY
from desktop.store.glossary import read_glossary
from desktop.store.lessons import SHAPE, read_lesson, read_library
from desktop.store.recordings import recordings_of
from desktop.store.templates import FOLDER as TEMPLATES
from desktop.store.templates import read_templates


class Verdict(Struct, frozen=True):
    """What was found out about one lesson, or about a path with faults of its own."""

    id: str
    ok: bool
    minutes: int | None = None
    steps: int | None = None
    variants: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


class CourseVerdict(Struct, frozen=True):
    """What was found out about one course."""

    id: str
    ok: bool
    minutes: int | None = None
    lessons: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


HOMES = {
    "add": "desktop.commands.packs",
    "coverage": "desktop.commands.coverage",
    "pack": "desktop.commands.packs",
    "packs": "desktop.commands.packs",
    "readability": "desktop.commands.readability",
    "record": "desktop.commands.recording",
    "remove": "desktop.commands.packs",
    "try": "desktop.commands.trying_lessons",
}


class BesideVerdict(Struct, frozen=True):
    """What was found out about the glossary, or about one practice template."""

    id: str
    ok: bool
    variants: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


@click.group(cls=LazyGroup, homes=HOMES)
def lessons() -> None:
    """Lessons on this PC."""


@lessons.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Tell it in a form for machines.")
def check(folder: Path | None, *, as_json: bool) -> None:
    """Read every lesson and course in FOLDER, or only the one whose folder it is, and tell what is wrong."""
    wanted = folder or folders.find().lessons
    verdicts: list[Verdict] = []
    courses: list[CourseVerdict] = []
    beside: list[BesideVerdict] = []
    if (wanted / SHAPE).is_file():
        verdicts.append(_alone(wanted.absolute()))
    else:
        library = read_library(wanted)
        verdicts += _verdicts(library)
        courses += _course_verdicts(library)
        verdicts += _care_verdicts(wanted)
        beside += _beside_verdicts(wanted)
    both: list[Verdict | CourseVerdict | BesideVerdict] = [*verdicts, *courses, *beside]
    ok = bool(verdicts) and all(verdict.ok for verdict in both)
    if as_json:
        click.echo(msgspec.json.encode({"ok": ok, "lessons": verdicts, "courses": courses, "beside": beside}))
    else:
        for verdict in both:
            _tell(verdict)
        for line in _sums(verdicts, courses, beside):
            click.echo(line)
    sys.exit(0 if ok else 1)


@lessons.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--scripted", is_flag=True, help="Let made-up answers come instead of the model's.")
@click.pass_context
def preview(context: click.Context, folder: Path, *, scripted: bool) -> None:
    """Open the lesson in FOLDER in a window, anew after every save, with its faults beside it."""
    if not has_display():
        click.echo("There is no display to open a window on; use `lessons check`.", err=True)
        context.exit(2)
    from desktop.app import preview as show

    context.exit(show(folder, scripted=scripted))


@lessons.command()
@click.argument("course")
@click.option(
    "--pdf", "file", required=True, type=click.Path(dir_okay=False, path_type=Path), help="File to write."
)
@click.option("--language", default="de", help="Language of the guide, such as en.")
def guide(course: str, file: Path, language: str) -> None:
    """Write the guide for those who lead COURSE as PDF."""
    from desktop.ui.paper.guide import write_guide

    library = read_library(folders.find().lessons)
    found = library.course(course)
    if found is None:
        known = ", ".join(each.id for each in library.courses) or "none"
        raise click.ClickException(f"There is no whole course `{course}`. There are: {known}.")
    if file.exists():
        click.confirm(f"{file} is there already. Write over it?", abort=True)
    try:
        write_guide(found, library, file, language=language)
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written: {error.strerror or error}.") from error
    click.echo(f"Written: {file}")


def _alone(place: Path) -> Verdict:
    read = read_lesson(place)
    name = f"{place.parent.name}/{place.name}"
    return _whole(read) if isinstance(read, Lesson) else Verdict(name, ok=False, faults=read)


def _verdicts(library: Library) -> Iterator[Verdict]:
    for lesson in library.lessons:
        yield _whole(lesson)
    for name, faults in library.faults.items():
        if not _is_course(name):
            yield Verdict(name, ok=False, faults=faults)


def _course_verdicts(library: Library) -> Iterator[CourseVerdict]:
    for course in library.courses:
        yield CourseVerdict(
            course.id,
            ok=True,
            minutes=course.shape.minutes,
            lessons=course.lessons,
            guides=tuple(course.guides),
        )
    for name, faults in library.faults.items():
        if _is_course(name):
            yield CourseVerdict(name.removeprefix(f"{COURSES}/"), ok=False, faults=faults)


def _care_verdicts(folder: Path) -> Iterator[Verdict]:
    """Of the app's own care only what is wrong: it is no lesson."""
    if (folder / CARE).is_dir():
        read = read_care(folder)
        faults = read if isinstance(read, tuple) else read.faults
        if faults:
            yield Verdict(CARE, ok=False, faults=faults)


def _beside_verdicts(folder: Path) -> Iterator[BesideVerdict]:
    words, faults = read_glossary(folder)
    if words or faults:
        yield BesideVerdict(GLOSSARY, ok=not faults, variants=tuple(words), faults=faults)
    templates, broken = read_templates(folder)
    for template in templates:
        name = f"{TEMPLATES}/{template.id}"
        wrong = _recording_faults(folder, name)
        yield BesideVerdict(name, ok=not wrong, variants=tuple(template.words), faults=wrong)
    for name, wrong in broken.items():
        yield BesideVerdict(name, ok=False, faults=wrong)


def _is_course(name: str) -> bool:
    return name.partition("/")[0] == COURSES


def _recording_faults(root: Path, place: str) -> tuple[Fault, ...]:
    found = recordings_of(root, place)
    return (found,) if isinstance(found, Fault) else ()


def _whole(lesson: Lesson) -> Verdict:
    faults = _recording_faults(Path(lesson.folder).parent.parent, lesson.id)
    return Verdict(
        lesson.id,
        ok=not faults,
        minutes=lesson.shape.minutes,
        steps=len(lesson.steps),
        variants=tuple(lesson.words),
        faults=faults,
    )


def _tell(verdict: Verdict | CourseVerdict | BesideVerdict) -> None:
    match verdict:
        case Verdict(ok=True, id=name, minutes=minutes, steps=steps, variants=variants):
            click.echo(f"ok     {name:36} {minutes:3} min  {steps:2} steps  {', '.join(variants)}")
        case CourseVerdict(ok=True, id=name, minutes=minutes, lessons=done, guides=guides):
            course = f"course {name}"
            click.echo(
                f"ok     {course:36} {minutes:3} min  {len(done):2} lessons  guide {', '.join(guides)}"
            )
        case BesideVerdict(ok=True, id=name, variants=variants):
            click.echo(f"ok     {name:36} {' ':17}  {', '.join(variants)}")
        case _:
            noun = "course " if isinstance(verdict, CourseVerdict) else ""
            click.echo(f"broken {noun}{verdict.id}")
    for fault in verdict.faults:
        click.echo(_printable(f"       {fault.file}:{fault.line}: {fault.what} {fault.remedy}"))


def _sums(
    lessons: Sequence[Verdict], courses: Sequence[CourseVerdict], beside: Sequence[BesideVerdict]
) -> Iterator[str]:
    if not lessons:
        yield "There are no lessons here."
    for noun, verdicts in (
        ("Lessons", lessons),
        ("Courses", courses),
        ("Glossary and templates", beside),
    ):
        if verdicts:
            faults = sum(len(verdict.faults) for verdict in verdicts)
            whole = sum(verdict.ok for verdict in verdicts)
            yield f"{noun} that can be used: {whole}. Faults: {faults}."


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in text)
