"""What speaks for a second look before a text goes to the model: private data in it, or a person in need."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from desktop.domain.care import Sign, Unfit
from desktop.domain.private import Kind

if TYPE_CHECKING:
    # For its name only: the recogniser stands on large libraries.
    from desktop.domain.guard import Finding

Private = Kind | Literal["secret", "card", "paper"]

BLACK = "█"
LONGEST_BAR = 12
# What is worth a word by itself. A name alone is not: people write to and about somebody all the time.
ALONE: frozenset[Private] = frozenset(
    {"address", "phone", "mail", "iban", "tax", "insurance", "birth", "secret", "card", "paper"}
)


class Detail(Struct, frozen=True):
    """A piece of private data: what it is, and where it begins and ends (characters)."""

    kind: Private
    start: int
    end: int


class Concern(Struct, frozen=True):
    """Why a text is not sent yet: what it is a sign of, or what it holds.

    ``unfit`` says what has no place among the young people expected here; ``order`` is a sentence that orders
    an AI to do something.
    """

    text: str
    sign: Sign | None = None
    details: tuple[Detail, ...] = ()
    unfit: Unfit | None = None
    order: str = ""

    @property
    def kinds(self) -> tuple[Private, ...]:
        """The kinds of private data in it, each once, in order."""
        return tuple(dict.fromkeys(detail.kind for detail in self.details))

    @property
    def blacked_out(self) -> str:
        """The text with a black bar in place of every piece of private data."""
        made = self.text
        for detail in sorted(self.details, key=lambda one: -one.start):
            bar = BLACK * min(LONGEST_BAR, detail.end - detail.start)
            made = made[: detail.start] + bar + made[detail.end :]
        return made


def private_details(found: "Iterable[Finding]", secrets: "Iterable[Detail]") -> tuple[Detail, ...]:
    """The private data of a text that are worth a word before it is sent; empty when there is none.

    Args:
        found: what the recogniser found in it.
        secrets: passwords and numbers of cards and papers in it, the surest first.
    """
    details: list[Detail] = []
    for one in (*secrets, *(Detail(each.kind, each.start, each.end) for each in found)):
        if all(one.end <= other.start or other.end <= one.start for other in details):
            details.append(one)
    kinds = {detail.kind for detail in details}
    if kinds & ALONE or {"name", "health"} <= kinds:
        return tuple(sorted(details, key=lambda detail: detail.start))
    return ()
