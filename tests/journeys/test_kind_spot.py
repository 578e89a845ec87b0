"""Looking for the signs of a scam: hints help, all can be shown, nothing is a blame."""

import pytest

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.visit import settle

HERE = LessonPlace("kinds/spot", 0)
HURRY = "Bitte handeln Sie innerhalb von 24 Stunden."


@pytest.fixture
def library() -> Library:
    return demonstration("spot")


def test_what_is_found_is_numbered_and_explained(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.presses(HURRY)
    me.sees("2. Die Mail macht Druck.")
    me.sees("Wer es eilig hat, denkt nicht nach.")
    me.sees("1 von 4 Zeichen gefunden")
    me.sees(f"{HURRY}, Zeichen 2")


def test_what_looks_odd_but_is_fine_is_said_to_be_fine(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.presses("Ihr Paket mit der Nummer 0034 0434 1610 9417 konnte nicht zugestellt werden.")
    me.sees("Das sieht seltsam aus, ist aber in Ordnung.")
    me.sees("0 von 4 Zeichen gefunden")


def test_a_hint_points_at_a_sentence_and_counts(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.presses("Tipp")
    assert not me.can_press("Tipp")
    hinted = next(name for name in me.names() if name.endswith(", Tipp"))
    me.presses(hinted)
    me.presses("Alle zeigen")
    me.sees("Sie haben 1 von 4 Zeichen gefunden, 1 davon mit einem Tipp.")
    me.sees("Drücken Sie auf nichts in der Mail.")
    me.presses("Von vorn anfangen")
    me.sees("0 von 4 Zeichen gefunden")


def test_another_language_in_the_middle_keeps_what_is_found(opens: Opener) -> None:
    visit = opens(at=HERE)
    visit.me.presses(HURRY)
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.sees("1 of 4 signs found")
    visit.me.sees("Please act within 24 hours., sign 2")
