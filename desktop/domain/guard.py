"""Recognises private data in a text, on the PC itself: for redacting and for a last check before sending."""

from msgspec import Struct

from desktop.domain.guard_numbers import numbers
from desktop.domain.guard_words import descriptions, relatives
from desktop.domain.private import Kind


class Finding(Struct, frozen=True):
    """Private data in a text: its kind, where it begins and ends (characters), whether a check proves it."""

    kind: Kind
    start: int
    end: int
    certain: bool


def findings(text: str, language: str, *, near_people: bool = False) -> tuple[Finding, ...]:
    """What looks like private data, in order, without overlaps; what is proved comes before what is guessed.

    Args:
        text: in any language; best known are German, English, Turkish, Arabic and Ukrainian.
        language: such as ``de``: how telephone numbers without a country code are read. Names, addresses and
            illnesses are looked for in all languages at once, since people mix them.
        near_people: whether to look for names behind "my son" and the like, too. Whoever blacks a letter out
            in a lesson learns that a program overlooks some: these are left to people there.
    """
    kept: list[Finding] = []
    for kind, start, end, certain in (
        *numbers(text, language),
        *descriptions(text),
        *(relatives(text) if near_people else ()),
    ):
        if all(end <= other.start or start >= other.end for other in kept):
            kept.append(Finding(kind, start, end, certain))
    return tuple(sorted(kept, key=lambda finding: finding.start))
