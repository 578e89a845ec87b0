"""A text as it is read aloud: sentence by sentence, without the signs that are only to be seen."""

import re
import unicodedata
from typing import Literal

from msgspec import Struct

from desktop.domain.sentences import sentence_ranges

Lack = Literal["library", "program", "voices", "failed"]
"""Why nothing can be read: Qt's library, the program that speaks or its voices are missing; or it broke."""

UNSEEN = dict.fromkeys((0x200B, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0xAD, 0xFEFF))
"""Signs without a shape: where lines may break, which way words run."""
MARKS = re.compile(r"[*_#`|•▍▶→←]+|(?<=\s)[–—-](?=\s)|^[–—-](?=\s)")
BETWEEN = re.compile(r"\s*·\s*")
BLANKS = re.compile(r"\s+")
SPOKEN = re.compile(r"\w")
LATIN = re.compile(r"[a-zäöüßıçğş]", re.IGNORECASE)
OTHER_SCRIPTS = ("ar", "uk")
"""Languages that are not written in Latin letters."""
GROWING = "▍"
"""Stands at the end of a text that is still being written."""


class Utterance(Struct, frozen=True):
    """One sentence: where it stands in the text (characters), and how it is said."""

    begin: int
    end: int
    said: str


def utterances(text: str, begin: int = 0, end: int | None = None) -> tuple[Utterance, ...]:
    """The sentences of a text from one character to another; of one that grows, those that are whole.

    Args:
        text: as shown.
        begin: where to begin.
        end: where to end; without it at the end of the text.
    """
    growing = end is None and is_growing(text)
    part = text[begin:end]
    ranges = sentence_ranges(part)
    if growing:
        ranges = ranges[:-1]
    found = (Utterance(begin + a, begin + b, as_said(part[a:b])) for a, b in ranges)
    return tuple(one for one in found if SPOKEN.search(one.said))


def is_growing(text: str) -> bool:
    """Whether a text is still being written."""
    return text.endswith(GROWING)


def language_of(said: str, language: str, otherwise: str) -> str:
    """The language in which a sentence is to be read: words in other letters are not of the page's language.

    Args:
        said: the sentence.
        language: of what surrounds it.
        otherwise: what stands in for that language where it lacks words.
    """
    letters = sum(sign.isalpha() for sign in said)
    foreign = language in OTHER_SCRIPTS and 2 * len(LATIN.findall(said)) > letters
    return otherwise if foreign else language


def as_said(text: str) -> str:
    """A sentence without what is only to be seen, such as bullets, signs for bold, and little pictures."""
    kept = "".join(sign for sign in text.translate(UNSEEN) if unicodedata.category(sign) not in ("So", "Cs"))
    return BLANKS.sub(" ", MARKS.sub(" ", BETWEEN.sub(", ", kept))).strip()
