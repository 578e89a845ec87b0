"""The Lernpass: a short code that carries to the next visit which lessons are done and how the app is set.

It names nobody. Layout of version 1, in bits: 3 version, 5 language, 1 simple language, 3 text size, 2 theme,
then one for each lesson by its number, the first lesson first; then nothing but zeros up to full groups. Laid
over by a fixed pattern, so that a short code does not consist of zeros, and closed by two check signs.
Version 2 has two more bits behind the theme, more spacing and less motion; it is written only where one of
them is set, so that all other codes can be read on a PC whose app is older.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from desktop.domain.check_code import CHECKS, is_right, suspects, with_checks
from desktop.domain.preferences import SCALES, THEMES, Preferences

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters but I, L, O and U, as Douglas Crockford chose them."""
MEANT = str.maketrans("OILU", "011V")
GROUP = 4
SHORTEST = 12
LONGEST = 28
BITS = 5
VERSION, WIDER = 1, 2
LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl", "ro", "bg", "fr", "es", "it", "fa", "ku", "ti", "vi")
"""By their number in a code: only ever add to the end."""
PATTERN = (11, 26, 5, 19, 30, 8, 23, 14, 3, 28, 17, 6, 21, 12, 31, 9, 18, 25, 2, 15, 29, 7, 20, 10, 27, 4)
"""Any numbers, one for each sign but the check signs; part of the layout."""
FIELDS = {VERSION: (3, 5, 1, 3, 2), WIDER: (3, 5, 1, 3, 2, 1, 1)}
MOST_LESSONS = BITS * (LONGEST - CHECKS) - sum(FIELDS[WIDER])


class LearningPass(Struct, frozen=True):
    """What a code carries: the numbers of the lessons that are done, and how the app is set."""

    lessons: frozenset[int] = frozenset()
    preferences: Preferences = Preferences()


class Misread(Struct, frozen=True):
    """Why a code cannot be read.

    ``missing``: it is so many signs too short, or too long where below zero. ``group``: the group from 1 that
    looks wrong, 0 when none can be told. ``newer``: it was made by a newer version of the app.
    """

    missing: int = 0
    group: int = 0
    newer: bool = False


def code_of(learnt: LearningPass) -> str:
    """The code, in groups of four.

    Args:
        learnt: lessons with a number from 1 to ``MOST_LESSONS``; others are left out.
    """
    set_up = learnt.preferences
    language = LANGUAGES.index(set_up.language) if set_up.language in LANGUAGES else 0
    version = WIDER if set_up.spaced or set_up.still else VERSION
    scale, theme = SCALES.index(set_up.scale), THEMES.index(set_up.theme)
    values = (version, language, set_up.simple, scale, theme, set_up.spaced, set_up.still)
    bits = [bit for value, width in zip(values, FIELDS[version], strict=False) for bit in _bits(value, width)]
    last = max((number for number in learnt.lessons if number <= MOST_LESSONS), default=0)
    bits += [int(number in learnt.lessons) for number in range(1, last + 1)]
    length = _whole(-(-len(bits) // BITS) + CHECKS) - CHECKS
    bits += [0] * (length * BITS - len(bits))
    signs = [_number(bits[at : at + BITS]) for at in range(0, len(bits), BITS)]
    row = with_checks([sign ^ mask for sign, mask in zip(signs, PATTERN, strict=False)])
    text = "".join(ALPHABET[sign] for sign in row)
    return " ".join(groups(text))


def read_code(typed: str) -> LearningPass | Misread:
    """What a code carries, or why it cannot be read.

    Args:
        typed: by a person: in any case, with spaces and hyphens anywhere, O for 0, I and L for 1.
    """
    text = "".join(sign for sign in typed.upper().translate(MEANT) if sign.isalnum())
    strange = next((place for place, sign in enumerate(text) if sign not in ALPHABET), None)
    if strange is not None:
        return Misread(group=strange // GROUP + 1)
    nearest = min(LONGEST, max(SHORTEST, GROUP * round(len(text) / GROUP)))
    if len(text) != nearest:
        return Misread(missing=nearest - len(text))
    row = [ALPHABET.index(sign) for sign in text]
    if not is_right(row):
        wrong = {place // GROUP + 1 for place in suspects(row)}
        return Misread(group=wrong.pop() if len(wrong) == 1 else 0)
    return _unpacked([sign ^ mask for sign, mask in zip(row[:-CHECKS], PATTERN, strict=False)])


def groups(text: str) -> Iterator[str]:
    """A text in pieces of four signs."""
    return (text[at : at + GROUP] for at in range(0, len(text), GROUP))


def _unpacked(signs: Sequence[int]) -> LearningPass | Misread:
    bits = [bit for sign in signs for bit in _bits(sign, BITS)]
    version = _number(bits[: FIELDS[VERSION][0]])
    if version not in FIELDS:
        return Misread(newer=True)
    values = []
    for width in FIELDS[version]:
        values.append(_number(bits[:width]))
        bits = bits[width:]
    _, language, simple, scale, theme, spaced, still = (*values, *(0, 0)[: len(FIELDS[WIDER]) - len(values)])
    preferences = Preferences(
        language=LANGUAGES[language] if language < len(LANGUAGES) else LANGUAGES[0],
        simple=bool(simple),
        scale=SCALES[min(scale, len(SCALES) - 1)],
        theme=THEMES[min(theme, len(THEMES) - 1)],
        spaced=bool(spaced),
        still=bool(still),
    )
    # Version 1 has room for two lessons more than a code that the app makes ever names.
    named = enumerate(bits[:MOST_LESSONS], start=1)
    return LearningPass(frozenset(number for number, bit in named if bit), preferences)


def _whole(length: int) -> int:
    return max(SHORTEST, -(-length // GROUP) * GROUP)


def _bits(value: int, width: int) -> list[int]:
    return [value >> place & 1 for place in reversed(range(width))]


def _number(bits: Sequence[int]) -> int:
    return sum(bit << place for place, bit in enumerate(reversed(bits)))
