"""What needs a person first, and what an answer of the model must not be left alone with."""

from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct

from desktop.domain.patterns import Patterns

Sign = Literal["emergency", "suicide", "violence", "debts"]
Topic = Literal["health", "money", "law", "authority"]
Assurance = Literal["bank-data", "medicine", "private", "scam"]
Unfit = Literal["insult", "sexual", "incitement"]
Orders = Literal["orders"]
Near = Literal["near"]
Note = Sign | Topic | Assurance | Unfit | Orders | Near

SIGNS: tuple[Sign, ...] = ("emergency", "suicide", "violence", "debts")
TOPICS: tuple[Topic, ...] = ("health", "money", "law", "authority")
ASSURANCES: tuple[Assurance, ...] = ("bank-data", "medicine", "private", "scam")
UNFIT: tuple[Unfit, ...] = ("insult", "sexual", "incitement")
ORDERS: Orders = "orders"
NEAR: Near = "near"


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
    asked: Patterns | None
    answered: Patterns


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
        self._urgent = {name: Patterns(signs[name].urgent) for name in SIGNS}
        self._signs = {name: Patterns(signs[name].patterns) for name in SIGNS}
        self._quiet = Patterns(quiet)
        self._topics = {name: Patterns(topics[name].patterns) for name in TOPICS}
        self._assurances = {
            name: _Watched(
                Patterns(assurances[name].asked) if assurances[name].asked else None,
                Patterns(assurances[name].answered),
            )
            for name in ASSURANCES
        }

    def sign(self, text: str) -> Sign | None:
        """What a visitor's text is a sign of; the most pressing one where it is more than one.

        Args:
            text: as typed, in any language.
        """
        for name, urgent in self._urgent.items():
            if urgent.found(text):
                return name
        if self.is_quiet(text):
            return None
        return next((name for name, patterns in self._signs.items() if patterns.found(text)), None)

    def is_quiet(self, text: str) -> bool:
        """Whether words in a text show that it is about a song, a story or homework.

        Args:
            text: as typed, in any language.
        """
        return self._quiet.found(text)

    def topic(self, question: str, answer: str) -> Topic | None:
        """What a question is about, or where it does not say, its answer.

        Args:
            question: as typed.
            answer: of the model.
        """
        for text in (question, answer):
            for name, patterns in self._topics.items():
                if patterns.found(text):
                    return name
        return None

    def assurance(self, question: str, answer: str) -> Assurance | None:
        """What an answer assures that could harm somebody who believes it.

        Args:
            question: as typed.
            answer: of the model.
        """
        for name, watched in self._assurances.items():
            about = watched.asked is None or watched.asked.found(question)
            if about and watched.answered.found(answer):
                return name
        return None
