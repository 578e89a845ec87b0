"""``lessons readability``: how easily every lesson reads, measured."""

import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import click
from msgspec import Struct

from desktop.domain.lesson import Words
from desktop.domain.readability import FLESCH, SHORT, WORDS_AT_MOST, WORDS_ON_AVERAGE, length, sentences
from desktop.store import folders
from desktop.store.lessons import read_library

# Comes with the tools of a checkout, not with the installed app.
LIBRARY = "textstat"
ABSENT = f"The library {LIBRARY} isn't here; in a checkout, `make check` sets it up."


class Reading(Struct, frozen=True):
    """What was measured of one lesson in one variant; lengths in words, Flesch only where it is asked for."""

    id: str
    variant: str
    flesch: float | None
    average: float
    longest: int

    @property
    def ok(self) -> bool:
        """Whether it reads as easily as its variant promises."""
        if self.flesch is not None and self.flesch < FLESCH[self.variant]:
            return False
        short = self.average <= WORDS_ON_AVERAGE and self.longest <= WORDS_AT_MOST
        return short or self.variant not in SHORT


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def readability(folder: Path | None) -> None:
    """Measure every lesson in FOLDER: Flesch after Amstad, and how long its sentences are."""
    if find_spec(LIBRARY) is None:
        raise click.ClickException(ABSENT)
    readings = tuple(measured(folder or folders.find().lessons))
    for one in readings:
        flesch = "" if one.flesch is None else f"Flesch {one.flesch:.1f}"
        words = f"words in a sentence {one.average:4.1f}, at most {one.longest}"
        click.echo(f"{'ok  ' if one.ok else 'hard'} {one.id:32} {one.variant:10}  {flesch:11}  {words}")
    sys.exit(0 if readings and all(one.ok for one in readings) else 1)


def measured(folder: Path) -> Iterator[Reading]:
    """Every whole lesson of a folder in every variant.

    Args:
        folder: of all lessons.
    """
    for lesson in read_library(folder).lessons:
        for variant, words in lesson.words.items():
            yield _reading(lesson.id, variant, words)


def _reading(name: str, variant: str, words: Words) -> Reading:
    found = list(sentences(words))
    lengths = [length(sentence) for sentence in found]
    flesch = _flesch(" ".join(found)) if variant in FLESCH else None
    return Reading(name, variant, flesch, sum(lengths) / len(lengths), max(lengths))


def _flesch(german: str) -> float:
    # A library without types: what comes from it is Any.
    textstat = import_module(LIBRARY)
    textstat.set_lang("de")
    return float(textstat.flesch_reading_ease(german))
