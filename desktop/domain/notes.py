"""What a visitor has done in a step: lives for the visit, so that a page can be built anew at any time."""

from collections.abc import Mapping

from msgspec import Struct


class ChooseNotes(Struct, frozen=True):
    """What was picked, and whether the answers are shown."""

    picked: tuple[str, ...] = ()
    shown: bool = False


class AskNotes(Struct, frozen=True):
    """Which entries of the checklist are ticked."""

    ticked: tuple[str, ...] = ()


class Bar(Struct, frozen=True):
    """A word and its probability (0 to 1)."""

    word: str
    probability: float


class NextWordNotes(Struct, frozen=True):
    """Which sentence is on, the words added to it, the guess, the temperature, the odds last seen.

    ``recorded`` says that those odds are a recording.
    """

    sentence: int = 0
    added: tuple[str, ...] = ()
    guess: str = ""
    temperature: float = 1.0
    bars: tuple[Bar, ...] = ()
    rest: float = 0.0
    recorded: bool = False


class FactNotes(Struct, frozen=True):
    """Which question is on, which sentences are marked true or doubtful, what is open."""

    question: str = ""
    marks: Mapping[int, bool] = {}
    resolved: bool = False
    tinted: bool = False
