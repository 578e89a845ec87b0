"""Two prompts side by side: both can be rewritten, both are answered, ticks are counted."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.conversation import LONGEST_TEXT
from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer, Fault
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.real import really_opens
from tests.journeys.visit import settle

PLACE = LessonPlace("kinds/compare", 0)
LONG = "Leider kann ich morgen nicht kommen. " * 40


@pytest.fixture
def library() -> Library:
    return demonstration("compare")


def empties(me: Me, field: str) -> None:
    me.goes_to(field)
    me.hits(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    me.hits(Qt.Key.Key_Delete)


def test_the_ticks_of_both_answers_are_counted_in_words(opens: Opener) -> None:
    me = opens("Nein.", "Lieber Herr Doktor, mein Kind ist krank.", at=PLACE).me
    me.presses("Beide fragen")
    me.sees("Haken Sie jetzt bei jeder Antwort an, was stimmt.")
    me.presses("Erste Antwort: Sie ist kurz genug.")
    me.sees("Die erste Antwort hat mehr Haken: 1 von 3. Die zweite hat 0.")
    me.presses("Zweite Antwort: Sie nennt den Grund.")
    me.sees("Beide Antworten haben gleich viele Haken: 1 von 3.")
    me.presses("Zweite Antwort: Sie ist kurz genug.")
    me.sees("Die zweite Antwort hat mehr Haken: 2 von 3. Die erste hat 1.")
    me.sees("Was Sie gerade gesehen haben")
    me.presses("Beide fragen")
    me.sees("Haken Sie jetzt bei jeder Antwort an, was stimmt.")
    assert me.checked() == []


def test_both_prompts_may_be_the_same(opens: Opener) -> None:
    me = opens("Ja.", "Nein.", at=PLACE).me
    for field in ("Erste Anfrage", "Zweite Anfrage"):
        empties(me, field)
        me.types(field, "Hallo")
    me.presses("Beide fragen")
    me.sees("Erste Antwort: Ja.")
    me.sees("Zweite Antwort: Nein.")


@pytest.mark.parametrize(
    ("text", "sent"),
    [("", False), ("  ", False), ("x", True), ("x" * 5000, False), ("🎂👩‍👧", True), ("مرحبا بكم", True)],
)
def test_whatever_is_written_is_asked_or_said_to_be_too_long(opens: Opener, text: str, sent: bool) -> None:
    visit = opens("Ja.", "Nein.", at=PLACE, size=(1024, 768))
    me = visit.me
    empties(me, "Erste Anfrage")
    if text:
        me.types("Erste Anfrage", text)
    assert me.can_press("Beide fragen") is sent
    if sent:
        me.presses("Beide fragen")
        me.sees("Zweite Antwort: Nein.")
    if len(text) > LONGEST_TEXT:
        me.sees("Ihr Text hat 5.000 Zeichen.")
    assert visit.window.width() == 1024


def test_the_engine_dies_in_the_middle_and_the_lost_answer_can_be_had(opens: Opener) -> None:
    me = opens(Answer(LONG, pause_ms=1, fault=Fault("kill", after=5)), "Zwei.", at=PLACE).me
    me.presses("Beide fragen")
    me.sees("Die KI ist stehen geblieben.")
    me.sees("Zweite Antwort: ")
    me.presses("Fehlende Antworten nachholen")
    me.sees("Haken Sie jetzt bei jeder Antwort an, was stimmt.")


def test_another_language_in_the_middle_keeps_prompts_answers_and_ticks(opens: Opener) -> None:
    visit = opens("Eins.", "Zwei.", at=PLACE)
    me = visit.me
    me.types("Erste Anfrage", " Bitte!")
    written = me.text_of("Erste Anfrage")
    me.presses("Beide fragen")
    me.presses("Zweite Antwort: Sie nennt den Grund.")
    visit.session.prefer(Preferences("en"))
    settle()
    assert me.text_of("First prompt") == written
    assert me.text_of("Second prompt").startswith("Write two sentences")
    me.sees("First answer: Eins.")
    me.sees("The second answer has more ticks: 1 of 3. The first one has 0.")
    assert me.is_checked("Second answer: It gives the reason.")


@pytest.mark.model
def test_a_real_model_answers_both(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        visit.me.presses("Ask both")
        visit.me.presses("First answer: It is short enough.")
        visit.me.sees("The first answer has more ticks: 1 of 3.")
