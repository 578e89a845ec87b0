"""A conversation as values: who said what, and how each turn ended."""

import unicodedata
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

Speaker = Literal["visitor", "model"]
State = Literal["waiting", "writing", "finished", "limit", "stopped", "full", "lost"]

LONGEST_TEXT = 4000
"""Characters of one message: about what the default model reads in fifteen seconds on two cores."""

JOINERS = "\u200c\u200d\u200e\u200f"
"""Invisible, but Persian, Hindi, emoji and mixed directions are written with them."""

LINE_ENDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
UNREADABLE = frozenset({"Cc", "Cf", "Cs", "Co"})


class Turn(Struct, frozen=True):
    """One message; ``state`` says how an answer of the model ended, ``recorded`` that it is a recording."""

    speaker: Speaker
    text: str
    state: State = "finished"
    recorded: bool = False

    @property
    def under_way(self) -> bool:
        """Whether the answer is still coming."""
        return self.state in ("waiting", "writing")


def answered(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The questions that got an answer, each followed by it: what a model can be told of a conversation.

    Args:
        turns: in order; a question may have an answer without words, or none.
    """
    told: list[Turn] = []
    asked: Turn | None = None
    for turn in turns:
        if turn.speaker == "visitor":
            asked = turn
        elif turn.text and asked is not None:
            told += (asked, turn)
            asked = None
    return tuple(told)


def first_told(turns: Sequence[Turn], dropped: int) -> int:
    """How many turns lie before the first one that a model is told of.

    Args:
        turns: in order.
        dropped: how many of the answered ones it is not told of, questions and answers counted.
    """
    lengths = range(len(turns))
    return next((length for length in lengths if len(answered(turns[:length])) >= dropped), len(turns))


def last_question(turns: Sequence[Turn]) -> str:
    """What the visitor said last, empty when they said nothing."""
    return next((turn.text for turn in reversed(turns) if turn.speaker == "visitor"), "")


def unanswered(turns: Sequence[Turn]) -> bool:
    """Whether the last turn is a question."""
    return bool(turns) and turns[-1].speaker == "visitor"


def counted_words(text: str) -> int:
    """How many words a text has, by white space."""
    return len(text.split())


def clean(text: str) -> str:
    """A typed text as another process can read it, without blanks at its ends.

    Line ends and blanks of every kind become the plain ones. Control characters, lone surrogates and other
    things that have no look go; letters and their marks are put together.
    """
    kept = "".join(_plain(character) for character in text.replace("\r\n", "\n"))
    return unicodedata.normalize("NFC", kept).strip(f" \n\t{JOINERS}")


def _plain(character: str) -> str:
    if character in "\n\t" or character in JOINERS:
        return character
    if character in LINE_ENDS:
        return "\n"
    category = unicodedata.category(character)
    if category == "Zs":
        return " "
    # The last two code points of every plane are no characters, whatever the Unicode version.
    return "" if category in UNREADABLE or ord(character) & 0xFFFE == 0xFFFE else character
