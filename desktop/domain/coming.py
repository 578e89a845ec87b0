"""The last answer of a row while it is coming: how it grows, ends and is lost."""

from typing import TypeVar

from msgspec.structs import replace

from desktop.domain.conversation import State, Turn
from desktop.domain.runs import Run
from desktop.domain.trouble import AnswerWithheld, Trouble

Coming = TypeVar("Coming", bound=Turn | Run)


def grown(row: tuple[Coming, ...], piece: str, *, recorded: bool = False) -> tuple[Coming, ...]:
    """A row whose last answer got longer.

    Args:
        row: at least one answer.
        piece: what came.
        recorded: whether it came from a recording.
    """
    text = row[-1].text + piece
    return (*row[:-1], replace(row[-1], text=text, state="writing", recorded=recorded))


def ended(row: tuple[Coming, ...], state: State) -> tuple[Coming, ...]:
    """A row whose last answer has come to its end."""
    return (*row[:-1], replace(row[-1], state=state))


def lost(row: tuple[Coming, ...], trouble: Trouble) -> tuple[Coming, ...]:
    """A row after a trouble with its last answer: without it, unless some of it has come and may be seen.

    Args:
        row: at least one answer.
        trouble: what happened.
    """
    shown = row[-1].text and not isinstance(trouble, AnswerWithheld)
    return ended(row, "lost") if shown else row[:-1]
