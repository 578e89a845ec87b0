"""Looking at oneself before and after: the change is shown, and it stays in the visit."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.visit import Visit, settle

BEFORE, AFTER = LessonPlace("kinds/reflect", 0), LessonPlace("kinds/reflect", 1)
EXPLAIN = "Ich kann erklären, wie eine KI Texte schreibt."
JUDGE = "Ich kann einschätzen, wann ich einer KI glauben darf."


@pytest.fixture
def library() -> Library:
    return demonstration("reflect")


def test_the_change_is_shown_with_both_answers(opens: Opener) -> None:
    me = opens(at=BEFORE).me
    me.presses(f"ein wenig: {EXPLAIN}")
    me.presses(f"gut: {JUDGE}")
    me.sees("Im Durchschnitt haben Sie 3,0 von 5 gewählt.")
    me.presses("Weiter")
    me.presses(f"sehr gut: {EXPLAIN}")
    me.sees("2 von 5, ein wenig")
    me.sees("5 von 5, sehr gut")
    me.presses(f"teilweise: {JUDGE}")
    me.sees("Bei 1 von 2 Sätzen haben Sie eine höhere Antwort gewählt als vorher.")


def test_without_answers_from_before_nothing_is_compared(opens: Opener) -> None:
    me = opens(at=AFTER).me
    me.presses(f"gut: {EXPLAIN}")
    me.presses(f"gut: {JUDGE}")
    me.sees("Von vorher gibt es keine Antworten zum Vergleichen.")


def test_another_language_in_the_middle_keeps_the_answers(opens: Opener) -> None:
    visit = opens(at=BEFORE)
    visit.me.presses(f"gut: {EXPLAIN}")
    visit.session.prefer(Preferences("en"))
    settle()
    assert visit.me.is_checked("well: I can explain how an AI writes texts.")


def test_a_chosen_answer_moves_no_other(opens: Opener) -> None:
    visit = opens(at=BEFORE)
    before = widths(visit)
    visit.me.presses(f"ein wenig: {EXPLAIN}")
    assert widths(visit) == before


def widths(visit: Visit) -> dict[str, int]:
    """How wide each answer is, in pixels."""
    buttons: list[QPushButton] = list(visit.window.findChildren(QPushButton))
    return {each.accessibleName(): each.width() for each in buttons if each.isCheckable()}


def test_the_answers_of_a_small_screen_stand_in_one_row(opens: Opener) -> None:
    visit = opens(at=BEFORE, size=(1024, 768))
    buttons: list[QPushButton] = list(visit.window.findChildren(QPushButton))
    answers = [each for each in buttons if each.accessibleName().endswith(f": {EXPLAIN}")]
    assert len(answers) == 5
    assert len({each.y() for each in answers}) == 1
