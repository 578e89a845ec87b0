"""Counts what is seen of each set and what is a false alarm: by the patterns, and with what was learned."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from desktop.session.looking import is_near, sign_in
from desktop.store.care import CareData
from tests.care.sentences import Sentence


class Seen(Struct, frozen=True):
    """What became of one text: by the patterns, and as a visitor meets it."""

    sentence: Sentence
    by_pattern: bool
    held: bool
    near: bool

    @property
    def met(self) -> bool:
        """Whether the numbers were shown at all, before or after the answer."""
        return self.held or self.near


class Count(Struct, frozen=True):
    """Of so many texts: how many the patterns saw, how many were held back, how many had numbers beside."""

    name: str
    texts: int
    by_pattern: int
    held: int
    near: int

    @property
    def met(self) -> int:
        """How many were held back or had the numbers beside the answer."""
        return self.held + self.near

    def row(self) -> str:
        """As a line of the table."""
        shares = (self.by_pattern, self.held, self.near, self.met)
        return f"{self.name:<42}{self.texts:>6}" + "".join(f"{share:>10}" for share in shares)


HEAD = f"{'':<42}{'texts':>6}{'patterns':>10}{'held':>10}{'numbers':>10}{'together':>10}"


def looked_at(sentences: Iterable[Sentence], care: CareData) -> Iterator[Seen]:
    """Each text with what becomes of it.

    Args:
        sentences: to look at.
        care: of the app.
    """
    for one in sentences:
        held = sign_in(one.text, care) is not None
        yield Seen(one, care.care.sign(one.text) is not None, held, not held and is_near(one.text, care))


def counted(name: str, seen: Sequence[Seen]) -> Count:
    """How many of these were seen, by what.

    Args:
        name: of them.
        seen: what became of each.
    """
    return Count(
        name,
        len(seen),
        sum(one.by_pattern for one in seen),
        sum(one.held for one in seen),
        sum(one.near for one in seen),
    )


def parts(name: str, seen: Sequence[Seen]) -> Iterator[Count]:
    """The counts of a set: of those in need, of these by sign and by list, and of the harmless ones.

    Args:
        name: of the set.
        seen: what became of each of its texts.
    """
    need = [one for one in seen if one.sentence.sign]
    harmless = [one for one in seen if not one.sentence.sign]
    yield counted(f"{name}: in need", need)
    for sign in dict.fromkeys(one.sentence.sign for one in need):
        yield counted(f"  {sign}", [one for one in need if one.sentence.sign == sign])
    for part in dict.fromkeys(one.sentence.language for one in need):
        yield counted(f"  {part}", [one for one in need if one.sentence.language == part])
    yield counted(f"{name}: harmless", harmless)
