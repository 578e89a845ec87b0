"""What the commands that let a model do the lessons have in common: the lessons, the steps, the model."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from msgspec import Struct

from desktop.commands.asking import Asking, Silent, asking
from desktop.commands.trying import OPEN_SECONDS, own_engine
from desktop.commands.words import sentence
from desktop.domain.asked import Asked, asked_by, asked_by_template
from desktop.domain.lesson import Lesson
from desktop.domain.step import Shown
from desktop.domain.template import PROMPT, Template
from desktop.domain.trouble import Trouble
from desktop.engine.protocol import Failed, Open, Opened
from desktop.store import folders
from desktop.store.lessons import read_library
from desktop.store.models import Models
from desktop.store.prompts import read_prompts
from desktop.store.templates import FOLDER, read_templates
from desktop.ui.phrases import phrases_in

DAY_SECONDS = 86_400.0


class Work(Struct, frozen=True):
    """A lesson or a practice template: its place below the folder of all lessons, and its own folder."""

    id: str
    folder: Path
    content: Lesson | Template


class Walked(Struct, frozen=True):
    """One step in one variant, what it asks, and what it promises to show."""

    lesson: str
    variant: str
    step: str
    asked: tuple[Asked, ...]
    shows: tuple[Shown, ...] = ()


class Ready(Struct, frozen=True):
    """A model that answers: its id, and the system prompts by variant."""

    engine: Asking
    model: str
    systems: Mapping[str, str]


def chosen(folder: Path | None, name: str) -> tuple[Work, ...]:
    """The lessons and practice templates of a folder, or the one of this id.

    Args:
        folder: of all lessons; the shipped ones where it is None.
        name: such as ``check/is-it-true``, empty for all.

    Raises:
        click.ClickException: there is none that could be used.
    """
    root = (folder or folders.find().lessons).absolute()
    lessons = (Work(lesson.id, Path(lesson.folder), lesson) for lesson in read_library(root).lessons)
    templates = (Work(f"{FOLDER}/{one.id}", Path(one.folder), one) for one in read_templates(root)[0])
    found = tuple(work for work in (*lessons, *templates) if name in ("", work.id))
    if not found:
        raise click.ClickException(f"There is no lesson {name} that can be used; `lessons check` tells more.")
    return found


def walked(work: Work, variants: Sequence[str]) -> Iterator[Walked]:
    """The steps that ask the model something, variant by variant.

    Args:
        work: to walk through.
        variants: of the language.
    """
    phrases = phrases_in(variants)
    for variant in variants:
        match work.content:
            case Template() | Lesson() as content if variant not in content.words:
                pass
            case Template() as template:
                one = asked_by_template(template, variant)
                yield Walked(work.id, variant, PROMPT, (one,), template.shape.shows)
            case Lesson() as lesson:
                words = lesson.spoken(variant).steps
                for step in lesson.steps:
                    asked = asked_by(step, words[step.id], phrases[variant])
                    if asked:
                        yield Walked(work.id, variant, step.id, asked, step.shows)


@contextmanager
def resting(model: str) -> Iterator[Ready]:
    """A model that is not there: only what was kept of it can be had.

    Args:
        model: id in the catalogue, empty for the default one.

    Raises:
        click.ClickException: there is no catalogue, or no system prompts.
    """
    places = folders.find()
    try:
        name = model or Models(places).catalogue.default.id
        systems = read_prompts(places.catalogue.with_name("prompts.toml"))
    except Trouble as trouble:
        raise click.ClickException(sentence(trouble)) from trouble
    yield Ready(Silent(), name, systems)


@contextmanager
def ready(model: str, script: Path | None, *, threads: int = 0) -> Iterator[Ready]:
    """A model that is loaded, ended with the block.

    Args:
        model: id in the catalogue, empty for the default one.
        script: played instead of a model, for tests.
        threads: processor cores to use, 0 for all of them.

    Raises:
        click.ClickException: it cannot be opened.
    """
    places = folders.find()
    try:
        models = Models(places)
        name = model or models.catalogue.default.id
        path = script or models.find(name)
        systems = read_prompts(places.catalogue.with_name("prompts.toml"))
    except Trouble as trouble:
        raise click.ClickException(sentence(trouble)) from trouble
    with asking(own_engine(script), seconds=OPEN_SECONDS + DAY_SECONDS) as engine:
        opened = engine.ask(Open(1, str(path), threads=threads), Opened)
        if not isinstance(opened, Opened):
            why = opened.reason if isinstance(opened, Failed) else "its process ended"
            raise click.ClickException(f"The model cannot be opened: {why}.")
        yield Ready(engine, name, systems)
