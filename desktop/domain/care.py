"""What needs a person first, and what an answer of the model must not be left alone with."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct

Sign = Literal["emergency", "suicide", "violence", "debts"]
Topic = Literal["health", "money", "law", "authority"]
Assurance = Literal["bank-data", "medicine", "private", "scam"]
Note = Sign | Topic | Assurance

SIGNS: tuple[Sign, ...] = ("emergency", "suicide", "violence", "debts")
TOPICS: tuple[Topic, ...] = ("health", "money", "law", "authority")
ASSURANCES: tuple[Assurance, ...] = ("bank-data", "medicine", "private", "scam")

GAP = r"\W+(?:\w+\W+){0,4}?"
NUMBER = r"\d+(?:[.,/]\d+)?"
TYPED_UMLAUTS = re.compile("([aou])e")


class SignPatterns(Struct, frozen=True, forbid_unknown_fields=True):
    """How somebody writes who needs a person; urgent ones count even in a song or homework."""

    urgent: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()


class TopicPatterns(Struct, frozen=True, forbid_unknown_fields=True):
    """What tells that a question or its answer is about something."""

    patterns: tuple[str, ...]


class AssurancePatterns(Struct, frozen=True, forbid_unknown_fields=True):
    """What was asked, if that matters, and what an answer must not say then."""

    answered: tuple[str, ...]
    asked: tuple[str, ...] = ()


class _Watched(Struct, frozen=True):
    asked: re.Pattern[str] | None
    answered: re.Pattern[str]


class Care:
    """Looks at texts before and after the model, by patterns alone; made once, used for every text."""

    def __init__(
        self,
        signs: Mapping[Sign, SignPatterns],
        quiet: Iterable[str],
        topics: Mapping[Topic, TopicPatterns],
        assurances: Mapping[Assurance, AssurancePatterns],
    ) -> None:
        """Make the patterns ready.

        Args:
            signs: by what they are signs of.
            quiet: words that show that a text is about a song, a story or homework.
            topics: by what they are about.
            assurances: by what is assured.
        """
        self._urgent = {name: _any(signs[name].urgent) for name in SIGNS if signs[name].urgent}
        self._signs = {name: _any(signs[name].patterns) for name in SIGNS if signs[name].patterns}
        self._quiet = _any(quiet)
        self._topics = {name: _any(topics[name].patterns) for name in TOPICS}
        self._assurances = {
            name: _Watched(
                _any(assurances[name].asked) if assurances[name].asked else None,
                _any(assurances[name].answered),
            )
            for name in ASSURANCES
        }

    def sign(self, text: str) -> Sign | None:
        """What a visitor's text is a sign of; the most pressing one where it is more than one.

        Args:
            text: as typed, in any language.
        """
        forms = _forms(text)
        for name in SIGNS:
            urgent = self._urgent.get(name)
            if urgent is not None and _found(urgent, forms):
                return name
        if _found(self._quiet, forms):
            return None
        return next((name for name, pattern in self._signs.items() if _found(pattern, forms)), None)

    def topic(self, question: str, answer: str) -> Topic | None:
        """What a question is about, or where it does not say, its answer.

        Args:
            question: as typed.
            answer: of the model.
        """
        for text in (question, answer):
            forms = _forms(text)
            for name, pattern in self._topics.items():
                if _found(pattern, forms):
                    return name
        return None

    def assurance(self, question: str, answer: str) -> Assurance | None:
        """What an answer assures that could harm somebody who believes it.

        Args:
            question: as typed.
            answer: of the model.
        """
        asked, answered = _forms(question), _forms(answer)
        for name, watched in self._assurances.items():
            about = watched.asked is None or _found(watched.asked, asked)
            if about and _found(watched.answered, answered):
                return name
        return None


def fold(text: str) -> str:
    """A text in small letters, without accents, vowel signs and the many forms of one Arabic letter.

    Args:
        text: in any language.
    """
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return bare.translate(_SAME)


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


def _found(pattern: re.Pattern[str], forms: tuple[str, ...]) -> bool:
    return any(pattern.search(form) for form in forms)


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(_expression(pattern) for pattern in patterns))


def _expression(pattern: str) -> str:
    """A pattern in plain words as a regular expression."""
    begun = r"\A\W*" if pattern.startswith("^") else r"(?<!\w)"
    made = fold(pattern.lstrip("^")).replace("(", "(?:").replace("#", NUMBER).replace("*", r"\w*")
    made = made.replace(" ~ ", GAP).replace(" ", r"\W+")
    return f"{begun}{made}(?!\\w)"
