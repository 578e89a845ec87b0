"""The Lernpass of a visit: given at its end, taken over at the beginning of another one."""

import segno
from msgspec import Struct

from desktop.domain.learning_pass import LearningPass, code_of
from desktop.domain.preferences import LANGUAGES
from desktop.session.session import Session

CARRIED = "KI mit Herz – Lernpass: "


class PassNotes(Struct, frozen=True):
    """What was typed as the code of a pass, and how many done lessons it brought; -1 for not taken over."""

    typed: str = ""
    lessons: int = -1


def code_for(session: Session) -> str:
    """The code of the pass for this visit, in groups of four; good for the printed slip as well."""
    numbers = session.whole_library.numbers
    done = frozenset(numbers[lesson] for lesson in session.done if lesson in numbers)
    return code_of(LearningPass(done, session.preferences))


def qr_of(code: str) -> tuple[tuple[bool, ...], ...]:
    """A QR code that a phone reads as the words of a pass; rows of dark squares, with no margin.

    Args:
        code: of the pass.
    """
    made = segno.make(CARRIED + code, micro=False, error="m", boost_error=False)
    return tuple(tuple(bool(square) for square in line) for line in made.matrix)


def take_over(session: Session, learnt: LearningPass) -> int:
    """Mark the lessons of a pass as done and set the app as it says; what is unknown here is left out.

    Returns:
        How many lessons it brought that this app has.
    """
    numbers = session.whole_library.numbers
    done = frozenset(
        lesson.id
        for lesson in session.whole_library.lessons
        if lesson.id in numbers and numbers[lesson.id] in learnt.lessons
    )
    session.done |= done
    if learnt.preferences.language in LANGUAGES:
        session.prefer(learnt.preferences)
    return len(done)
