"""Compares what a visitor blacked out in a letter with what its author marked and what the app recognises."""

import re
from collections.abc import Iterable

from msgspec import Struct

from desktop.domain.guard import findings
from desktop.domain.marks import Marked
from desktop.domain.private import KINDS, Kind

WORD = re.compile(r"\S+")


class Detail(Struct, frozen=True):
    """A piece of private data: what it is, who noticed it; ``marked`` where the author of the letter did."""

    kind: Kind
    text: str
    mine: bool
    app: bool
    marked: bool


class Compared(Struct, frozen=True):
    """All private data of a letter in order, and how many words were blacked out besides."""

    details: tuple[Detail, ...]
    besides: int


def word_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a text begin and end (characters), with the signs that touch them."""
    return tuple(found.span() for found in WORD.finditer(text))


def compare(letter: Marked, blacked: Iterable[int], language: str) -> Compared:
    """What was noticed by whom.

    Args:
        letter: with the places its author marked.
        blacked: numbers of the words that the visitor blacked out, counted from 0.
        language: of the letter, such as ``de``.
    """
    text, every = letter.text, word_ranges(letter.text)
    black = {every[number] for number in blacked if number < len(every)}
    seen = findings(text, language)
    known: dict[str, Kind] = {kind: kind for kind in KINDS}
    spans = [(known[each.name], each.start, each.end, True) for each in letter.places if each.name in known]
    for found in seen:
        if not any(_touch(found.start, found.end, start, end) for _, start, end, _ in spans):
            spans.append((found.kind, found.start, found.end, False))
    details = []
    for kind, start, end, marked in sorted(spans, key=lambda span: span[1]):
        inside = [word for word in every if _touch(*word, start, end)]
        app = any(_touch(found.start, found.end, start, end) for found in seen)
        mine = bool(inside) and black.issuperset(inside)
        details.append(Detail(kind, text[start:end], mine, app, marked))
    besides = sum(not any(_touch(*word, start, end) for _, start, end, _ in spans) for word in black)
    return Compared(tuple(details), besides)


def _touch(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start < other_end and other_start < end
