"""What a visitor did in the kinds of step that give insight; lives for the visit."""

from collections.abc import Mapping

from msgspec import Struct

from desktop.domain.classifier import Example
from desktop.domain.notes import Bar
from desktop.domain.provenance import Piece


class TeachNotes(Struct, frozen=True):
    """The labels given to the messages, by id and in the order given; own examples; how the lessons went.

    ``rights`` holds how many tests were right each time after something was learned, the newest last.
    """

    labels: Mapping[str, str] = {}
    own: tuple[Example, ...] = ()
    draft: str = ""
    tested: bool = False
    rights: tuple[int, ...] = ()


class Trial(Struct, frozen=True):
    """A sentence beginning: what was guessed, how probable each word is, which words were drawn.

    ``recorded`` says that some of it is a recording.
    """

    text: str
    guess: str = ""
    bars: tuple[Bar, ...] = ()
    drawn: tuple[str, ...] = ()
    recorded: bool = False


class BiasNotes(Struct, frozen=True):
    """What was tried, in the order in which it was opened; which one is on; what is typed."""

    trials: tuple[Trial, ...] = ()
    text: str = ""
    drawing: bool = False
    draft: str = ""

    @property
    def trial(self) -> Trial:
        """The one that is on."""
        return next((trial for trial in self.trials if trial.text == self.text), Trial(self.text))


class CoWriteNotes(Struct, frozen=True):
    """Which task is on, what was answered to the three questions, the prompt, and the text as it is now.

    ``base`` is the text as the model left it, ``before`` the version before that; ``waiting`` is true until
    an answer was taken, ``recorded`` where the last one was a recording.
    """

    task: str = ""
    answers: tuple[str, str, str] = ("", "", "")
    prompt: str = ""
    asking: bool = False
    pieces: tuple[Piece, ...] = ()
    base: tuple[Piece, ...] = ()
    before: tuple[Piece, ...] = ()
    waiting: bool = False
    recorded: bool = False


class Measured(Struct, frozen=True):
    """One answer: what was asked (id), and for how many seconds processor cores were busy with it.

    A ``recorded`` one was measured on another PC.
    """

    prompt: str
    seconds: float
    recorded: bool = False


class EnergyNotes(Struct, frozen=True):
    """The answers measured so far, and the prompt whose answer is coming, empty where none is."""

    measured: tuple[Measured, ...] = ()
    waiting: str = ""
