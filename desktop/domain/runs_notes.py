"""What a visitor did in the steps in which the model answers again and again."""

from collections.abc import Mapping

from msgspec import Struct

from desktop.domain.cuts import Cut


class RepeatNotes(Struct, frozen=True):
    """Which prompt is on, and whether its warm answers are shown."""

    prompt: str = ""
    warm: bool = False


class CompareNotes(Struct, frozen=True):
    """The prompts that were changed, and what is ticked of each answer; by the names of the sides."""

    typed: Mapping[str, str] = {}
    ticked: Mapping[str, tuple[str, ...]] = {}


class Compared(Struct, frozen=True):
    """A text in the table: how many words it has, and how many pieces the model reads."""

    text: str
    words: int
    pieces: int


class TokensNotes(Struct, frozen=True):
    """What is typed, into which pieces the text fell that was looked at last, and what is compared.

    ``recorded`` says that these pieces are a recording.
    """

    typed: str = ""
    text: str = ""
    cuts: tuple[Cut, ...] = ()
    numbers: bool = False
    table: tuple[Compared, ...] = ()
    recorded: bool = False


class MemoryNotes(Struct, frozen=True):
    """What is typed and not sent."""

    typed: str = ""


class FlatterNotes(Struct, frozen=True):
    """Which claim is on, and of which claims the visitor says that the model gave in or stood firm."""

    claim: str = ""
    gave_in: Mapping[str, bool] = {}
