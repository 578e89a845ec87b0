"""Teaching a tiny classifier: it errs on what it never saw, learns more, and nothing is lost on the way."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.insight_notes import TeachNotes
from desktop.domain.insight_steps import Teach
from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.visit import Visit, settle

KEY = "kinds/teach/post-box"
PLACE = LessonPlace("kinds/teach", 0)
ADVERTS = ("prize", "voucher", "click", "cheap", "account", "free")


@pytest.fixture
def library() -> Library:
    return demonstration("teach")


def notes(visit: Visit) -> TeachNotes:
    return visit.session.notes(KEY, TeachNotes)


def labels_all(me: Me, library: Library) -> None:
    (step,) = library.lessons[0].steps
    assert isinstance(step, Teach)
    for message in step.messages:
        me.presses("Werbung" if message in ADVERTS else "Privat")
    me.presses("Jetzt lernen lassen")


def test_it_learns_from_the_visitor_and_guesses_where_it_knows_nothing(
    opens: Opener, library: Library
) -> None:
    visit = opens(at=PLACE)
    labels_all(visit.me, library)
    visit.me.sees("5 von 6 richtig")
    visit.me.sees("Ihre KI sagt: Werbung. Das stimmt.")
    visit.me.sees("Ihre KI sagt: Werbung. Gemeint war: Privat.")
    visit.me.sees("Kein Wort davon kam in den Beispielen vor. Ihre KI hat nur geraten.")
    visit.me.sees(
        "Ihre KI hat aus 12 Beispielen gelernt. 5 von 6 neuen Nachrichten hat sie richtig eingeordnet."
    )


def test_an_own_example_is_learned_at_once(opens: Opener, library: Library) -> None:
    visit = opens(at=PLACE)
    labels_all(visit.me, library)
    for text in ("Oma kommt mit dem Taxi", "Oma fährt Taxi"):
        visit.me.types("Ihre eigene Nachricht", text)
        visit.me.presses("Lernen: Privat")
    visit.me.types("Ihre eigene Nachricht", "Kies und Steine billig")
    visit.me.presses("Lernen: Werbung")
    visit.me.sees("6 von 6 richtig")
    visit.me.sees("Vor Ihren letzten Beispielen waren es 5.")
    assert (notes(visit).rights[0], notes(visit).rights[-1]) == (5, 6)
    assert visit.me.text_of("Ihre eigene Nachricht") == ""


def test_a_label_is_taken_back_and_nothing_is_learned_from_too_few(opens: Opener) -> None:
    visit = opens(at=PLACE)
    me = visit.me
    assert not me.can_press("Eine zurück")
    me.presses("Privat")
    me.presses("Eine zurück")
    assert notes(visit).labels == {}
    for _ in range(3):
        me.presses("Privat")
        assert visit.window.focusWidget().objectName() == "label-private"
    assert not me.can_press("Jetzt lernen lassen")
    me.presses("Privat")
    me.presses("Jetzt lernen lassen")
    me.sees("3 von 6 richtig")


@pytest.mark.parametrize("text", ["", " ", "🎂🎂", "مرحبا بك في القطار", "x" * 5000, "<b>fett</b>"])
def test_whatever_is_written_as_an_example_the_page_stays(opens: Opener, library: Library, text: str) -> None:
    visit = opens(at=PLACE)
    labels_all(visit.me, library)
    visit.me.types("Ihre eigene Nachricht", text)
    visit.me.presses("Lernen: Werbung")
    added = [example.text for example in notes(visit).own]
    assert added == ([text[:300]] if text.strip() else [])
    visit.me.sees("von 6 richtig")


def test_a_change_of_language_keeps_labels_and_what_is_typed(opens: Opener, library: Library) -> None:
    visit = opens(at=PLACE)
    labels_all(visit.me, library)
    visit.me.types("Ihre eigene Nachricht", "Bis bald")
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.sees("Your AI learned from 12 examples.")
    assert visit.me.text_of("Your own message") == "Bis bald"
    visit.me.presses("Learn: Private")
    assert [example.text for example in notes(visit).own] == ["Bis bald"]
    visit.me.hits(Qt.Key.Key_Tab)
    visit.me.presses("Label again")
    visit.me.sees("Message 1 of 12")
