"""Patterns in plain words, as the data of the app's care hold them, and how a text is looked at with them.

``~`` stands for up to four words in between, ``*`` for any ending, ``#`` for a number, ``^`` for the
beginning, ``(a|b)`` for one of these. Small and capital letters, accents and umlauts make no difference.
"""

import re
import unicodedata
from collections.abc import Iterable

GAP = r"\W+(?:\w+\W+){0,4}?"
NUMBER = r"\d+(?:[.,/]\d+)?"
TYPED_UMLAUTS = re.compile("([aou])e")


class Patterns:
    """Several patterns, made ready once; any of them counts."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """Make them ready; without one, nothing is found.

        Args:
            patterns: in plain words.

        Raises:
            re.error: one is none.
        """
        made = [_expression(pattern) for pattern in patterns]
        self._any = re.compile("|".join(made)) if made else None

    def found(self, text: str) -> bool:
        """Whether one of them stands in a text.

        Args:
            text: as typed, in any language.
        """
        return self._any is not None and any(self._any.search(form) for form in _forms(text))


def fold(text: str) -> str:
    """A text in small letters, without accents, vowel signs and the many forms of one Arabic letter.

    Args:
        text: in any language.
    """
    # Taken apart twice: one sign may stand for capital letters, and a small letter may have an accent again.
    return _bare(_bare(text).casefold()).translate(_SAME)


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
    made = fold(pattern.lstrip("^")).replace("(", "(?:").replace("#", NUMBER).replace("*", r"\w*")
    made = made.replace(" ~ ", GAP).replace(" ", r"\W+")
    return f"{begun}{made}(?!\\w)"
