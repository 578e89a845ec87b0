"""What speaks for a second look before a text goes to the model: private data in it, or a person in need."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from desktop.domain.care import Sign, Unfit
from desktop.domain.private import Kind

if TYPE_CHECKING:
    # For its name only: the recogniser stands on large libraries.
    from desktop.domain.guard import Finding

Private = Kind | Literal["secret"]

BLACK = "█"
LONGEST_BAR = 12
# What is worth a word by itself. A name alone is not: people write to and about somebody all the time.
ALONE: frozenset[Private] = frozenset(
    {"address", "phone", "mail", "iban", "tax", "insurance", "birth", "secret"}
)
# Only with a figure in it: "my password is important" tells none.
SECRET = re.compile(
    r"\b(?:passwor[td]|kennwort|pin|tan|passcode|şifre\w*|parola\w*|пароль|كلمة السر|الرقم السري)\b"
    r"(?:\W{0,3}\b(?:ist|lautet|heißt|is|هو|هي)\b)?[\s:=„“\"']{1,4}(?P<secret>(?=\S*\d)[^\s,;]{4,})",
    re.IGNORECASE,
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


def private_details(text: str, found: "Iterable[Finding]") -> tuple[Detail, ...]:
    """The private data of a text that are worth a word before it is sent; empty when there is none.

    Args:
        text: as typed.
        found: what the recogniser found in it.
    """
    secrets = [Detail("secret", *hit.span("secret")) for hit in SECRET.finditer(text)]
    others = [Detail(one.kind, one.start, one.end) for one in found]
    details = [
        *secrets,
        *(d for d in others if all(d.end <= s.start or s.end <= d.start for s in secrets)),
    ]
    kinds = {detail.kind for detail in details}
    if kinds & ALONE or {"name", "health"} <= kinds:
        return tuple(sorted(details, key=lambda detail: detail.start))
    return ()
