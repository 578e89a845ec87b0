"""What a word is, and where it ends: text only, no model."""

import codecs
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

# Japanese and Korean words are written in several of these.
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL"})
_JOINERS = frozenset("-'’‘\u02bc\u05be\u200c\u200d\u00ad\u2011")


def shared(one: Sequence[object], other: Sequence[object]) -> int:
    """How many items two sequences have in common from their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def in_word(character: str) -> bool:
    """Whether a character stands inside a word: letters, marks and digits of any script."""
    return unicodedata.category(character)[0] in "LMN"


@dataclass(frozen=True)
class Reading:
    """What the bytes after a text come to.

    open: a word has begun or may still begin. ended: the word is whole. none: no new word comes of it.
    """

    state: Literal["open", "ended", "none"]
    word: str = ""


def read(data: bytes, *, space: bool) -> Reading:
    """Read the bytes that follow a text.

    Args:
        data: the bytes, perhaps cut off within a character.
        space: whether a new word must stand apart from the text by a space.
    """
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(data)
    body = text.lstrip(" \t\u00a0")
    if not body:
        return Reading("open")
    if (space and body == text) or not in_word(body[0]):
        return Reading("none")
    end = _end(body)
    word = body[:end].rstrip("".join(_JOINERS))
    whole = end < len(body) or _joiners_at_end(body[:end]) > 1
    return Reading("ended" if whole else "open", word)


def needs_space(text: str) -> bool:
    """Whether the next word after a text must stand apart from it by a space."""
    return bool(text) and (in_word(text[-1]) or text[-1] in "'’.,;:!?%)]}“”\"»")


def goes_on(character: str) -> bool:
    """Whether a word may go on with a character."""
    return in_word(character) or character in _JOINERS


def _end(body: str) -> int:
    """Where the word ends that a text begins with: before a sign, and where the script changes.

    Small models write on in the script of another language at times, without a space between.
    """
    script = ""
    for at, character in enumerate(body):
        other = _script(character)
        if not goes_on(character) or (script and other and other != script):
            return at
        script = script or other
    return len(body)


def _script(character: str) -> str:
    """The script a letter is of; empty for what several share: digits, marks, signs."""
    name = unicodedata.name(character, "")
    first = name.partition(" ")[0]
    if first in _EAST_ASIAN:
        return "CJK"
    return first if unicodedata.category(character)[0] == "L" and " LETTER " in name else ""


def _joiners_at_end(word: str) -> int:
    return len(word) - len(word.rstrip("".join(_JOINERS)))
