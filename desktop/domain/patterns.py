"""Patterns in plain words, as the data of the app's care hold them, and how a text is looked at with them.

``~`` stands for up to four words in between, ``*`` for any ending, ``#`` for a number, ``^`` for the
beginning, ``(a|b)`` for one of these; ``a & b & !c`` asks for a and b, in any order, and for no c in the same
sentence. Small and capital letters, accents, umlauts and a missing English apostrophe make no difference.
"""

import re
import unicodedata
from collections.abc import Iterable

GAP = r"\W+(?:\w+\W+){0,4}?"
NUMBER = r"\d+(?:[.,/]\d+)?"
AND, NOT = " & ", "!"
SENTENCE_END = re.compile(r"[.!?;\n؟…]+")
# In Arabic, "and" and "so" are one word with what follows, and letters are drawn out where a voice would be.
ARABIC = re.compile(r"[(^]*[\u0620-\u064a]")
JOINED = "[\u0648\u0641]?"
DRAWN_OUT = re.compile(r"([\u0620-\u064a])\1{2,}")
TYPED_UMLAUTS = re.compile("([aou])e")
# What stands behind an apostrophe in English: many type none.
SHORTENED = re.compile(r"(?<=[a-z]) (t|s|m|ll|re|ve)(?![\w*])")


class Patterns:
    """Several patterns, made ready once; any of them counts."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """Make them ready; without one, nothing is found.

        Args:
            patterns: in plain words.

        Raises:
            re.error: one is none.
        """
        given = tuple(patterns)
        simple = [_expression(pattern) for pattern in given if AND not in pattern]
        self._any = re.compile("|".join(simple)) if simple else None
        self._together = tuple(_Together(pattern) for pattern in given if AND in pattern)

    def found(self, text: str) -> bool:
        """Whether one of them stands in a text.

        Args:
            text: as typed, in any language.
        """
        forms = _forms(text)
        if self._any is not None and any(self._any.search(form) for form in forms):
            return True
        return any(together.found(form) for form in forms for together in self._together)


class _Together:
    """Words that count when they stand in one sentence, and words that must not stand there."""

    def __init__(self, pattern: str) -> None:
        parts = [part.strip() for part in pattern.split(AND)]
        self._wanted = [re.compile(_expression(part)) for part in parts if not part.startswith(NOT)]
        self._unwanted = [re.compile(_expression(part[1:])) for part in parts if part.startswith(NOT)]

    def found(self, text: str) -> bool:
        """Whether all that is wanted stands in one sentence of a text, and nothing that is not."""
        # Most texts miss one of the words as a whole: then nobody has to cut them.
        return self._has_all(text) and any(
            self._has_all(sentence) and not any(part.search(sentence) for part in self._unwanted)
            for sentence in SENTENCE_END.split(text)
        )

    def _has_all(self, text: str) -> bool:
        return all(part.search(text) for part in self._wanted)


def fold(text: str) -> str:
    """A text in small letters, without accents, vowel signs and the many forms of one Arabic letter.

    Args:
        text: in any language.
    """
    # Taken apart twice: one sign may stand for capital letters, and a small letter may have an accent again.
    bare = _bare(_bare(text).casefold()).translate(_SAME)
    return DRAWN_OUT.sub(r"\1", bare)


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


_SAME = str.maketrans(
    {
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "\N{CYRILLIC SMALL LETTER GHE WITH UPTURN}": "\N{CYRILLIC SMALL LETTER GHE}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
        "\N{ARABIC TATWEEL}": None,
        "\N{ZERO WIDTH NON-JOINER}": None,
        "\N{ZERO WIDTH JOINER}": None,
    }
)


def _forms(text: str) -> tuple[str, ...]:
    """A text as it is looked at: once as it stands, once with umlauts that were typed as two letters."""
    folded = fold(text)
    plain = TYPED_UMLAUTS.sub(r"\1", folded)
    return (folded,) if plain == folded else (folded, plain)


def _expression(pattern: str) -> str:
    """A pattern in plain words as a regular expression."""
    begun = r"\A\W*" if pattern.startswith("^") else r"(?<!\w)"
    if ARABIC.match(pattern):
        begun += JOINED
    made = fold(pattern.lstrip("^")).replace("(", "(?:").replace("#", NUMBER).replace("*", r"\w*")
    made = SHORTENED.sub(r"\\W?\1", made).replace(" ~ ", GAP).replace(" ", r"\W+")
    return f"{begun}{made}(?!\\w)"
