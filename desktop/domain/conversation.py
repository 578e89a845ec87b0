"""A conversation as values: who said what, and how each turn ended."""

from typing import Literal

from msgspec import Struct

Speaker = Literal["visitor", "model"]
State = Literal["waiting", "writing", "finished", "limit", "stopped", "full", "lost"]

LONGEST_TEXT = 4000
"""Characters of one message: about what the default model reads in fifteen seconds on two cores."""


class Turn(Struct, frozen=True):
    """One message; ``state`` says how an answer of the model ended."""

    speaker: Speaker
    text: str
    state: State = "finished"

    @property
    def under_way(self) -> bool:
        """Whether the answer is still coming."""
        return self.state in ("waiting", "writing")


def counted_words(text: str) -> int:
    """How many words a text has, by white space."""
    return len(text.split())


def clean(text: str) -> str:
    """A typed text without control characters and without blanks at its ends.

    Line ends and tabs stay; lone surrogates and NUL, which no other process could read, go.
    """
    kept = (c for c in text if c in "\n\t" or (c.isprintable() or c in "\u200c\u200d\u200e\u200f"))
    return "".join(kept).strip()
