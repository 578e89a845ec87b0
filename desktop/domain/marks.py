"""Texts in which an author has marked places, written ``[[mark: the marked text]]``."""

import re
from collections.abc import Iterator

from msgspec import Struct

MARK = re.compile(r"\[\[\s*(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)\s*:\s*(?P<text>[^\[\]]*?)\s*\]\]")


class Place(Struct, frozen=True):
    """A marked place: its mark, and where it begins and ends (characters of the text without marks)."""

    name: str
    start: int
    end: int


class Marked(Struct, frozen=True):
    """A text as people read it, and the marked places in it, in order."""

    text: str
    places: tuple[Place, ...]


def read_marks(source: str) -> Marked:
    """The text without its marks, and where they were.

    Args:
        source: as the author wrote it; what is no whole mark stays as it stands.
    """
    pieces: list[str] = []
    places: list[Place] = []
    length = passed = 0
    for found in MARK.finditer(source):
        before = source[passed : found.start()]
        start = length + len(before)
        pieces += [before, found["text"]]
        length = start + len(found["text"])
        places.append(Place(found["name"], start, length))
        passed = found.end()
    return Marked("".join((*pieces, source[passed:])), tuple(places))


def mark_misfits(source: str, wanted: tuple[str, ...], allowed: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What is wrong with the marks of a text: in words, with what to do.

    Args:
        source: as the author wrote it.
        wanted: marks that must be there.
        allowed: all marks that may be there.
    """
    read = read_marks(source)
    there = {place.name for place in read.places}
    for name in sorted(there - set(allowed)):
        yield f"The mark `{name}` does not exist.", f"Use one of: {', '.join(allowed)}."
    for name in (name for name in wanted if name not in there):
        yield f"Nothing is marked as `{name}`.", f"Mark its place: [[{name}: text]]"
    if "[[" in read.text or "]]" in read.text:
        yield "A mark is not whole.", "Write it as [[name: text]], within one paragraph."
