"""Asking the same several times: what differs is shown, and what has come stays, whatever happens."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer, Fault, Refusal, Script
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.real import really_opens
from tests.journeys.visit import settle

PLACE = LessonPlace("kinds/repeat", 0)
LONG = "Der Kühlschrank brummt leise. " * 40


@pytest.fixture
def library() -> Library:
    return demonstration("repeat")


def test_it_counts_how_many_answers_differ_cold_and_warm(opens: Opener) -> None:
    me = opens(*["Blau wie das Meer."] * 3, "Blau wie der Himmel.", "Blau wie das Meer.", "Rot.", at=PLACE).me
    me.presses("3-mal fragen")
    me.sees("Kalt: 1 verschiedene von 3 Antworten.")
    me.sees("Alle diese Antworten sind Wort für Wort gleich.")
    me.presses("Warm")
    me.sees_no("Antwort 1")
    me.presses("3-mal fragen")
    me.sees("Kalt: 1 verschiedene von 3 Antworten. Warm: 3 verschiedene von 3 Antworten.")
    me.sees("Antwort 2: Blau wie das Meer.")
    me.presses("Kalt")
    me.sees("Antwort 3: Blau wie das Meer.")


def test_the_keyboard_stays_on_the_button_that_starts_and_stops(opens: Opener) -> None:
    visit = opens("Blau.", Answer(LONG, pause_ms=20), at=PLACE)
    me = visit.me
    me.presses("3-mal fragen")
    assert visit.window.focusWidget().accessibleName() == "Anhalten"
    me.sees("Antwort 2: Der Kühlschrank")
    me.presses("Anhalten")
    me.sees("Sie haben diese Antwort angehalten. Sie zählt nicht mit.")
    assert visit.window.focusWidget().accessibleName() == "3-mal fragen"
    me.presses("Fehlende Antworten nachholen")
    me.sees("von 3 Antworten.")
    me.sees("Antwort 1: Blau.")


def test_after_the_engine_died_the_next_answers_come_and_the_lost_one_can_be_had(opens: Opener) -> None:
    lost = Answer(LONG, pause_ms=1, fault=Fault("kill", after=5))
    me = opens("Blau.", lost, "Rot.", at=PLACE).me
    me.presses("3-mal fragen")
    me.sees("Die KI ist stehen geblieben.")
    me.sees("Die KI ist mittendrin stehen geblieben. Diese Antwort zählt nicht mit.")
    me.sees("von 2 Antworten.")
    me.sees("Antwort 1: Blau.")
    me.presses("Fehlende Antworten nachholen")
    me.sees("von 3 Antworten.")
    me.sees_no("Die KI ist stehen geblieben.")


def test_another_language_in_the_middle_loses_nothing(opens: Opener) -> None:
    visit = opens("Blau.", Answer(LONG, pause_ms=5), "Grün.", at=PLACE)
    visit.me.presses("3-mal fragen")
    visit.me.sees("Antwort 2: Der Kühlschrank")
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.sees("Answer 1: Blau.")
    visit.me.sees("Different answers when cold: 3 of 3.")
    visit.me.sees("Nenne mir eine Farbe")


ODD = ("", "x", "x" * 5000, "🎂 👩‍👧 🏳️‍🌈", "مرحبا بكم في القطار", "<b>fett</b>\n\n- a")


@pytest.mark.parametrize("answer", ODD)
def test_whatever_the_model_answers_the_page_stays(opens: Opener, answer: str) -> None:
    visit = opens(answer, answer + " Ja.", answer + " Nein.", at=PLACE, size=(1024, 768))
    visit.me.presses("3-mal fragen")
    visit.me.sees("Kalt: 3 verschiedene von 3 Antworten.")
    visit.me.sees(f"Antwort 1: {answer}"[:60])
    assert visit.window.width() == 1024


def test_without_a_model_the_page_says_so(opens: Opener) -> None:
    me = opens(script=Script(refuse=Refusal("memory_short", {"needed": 2, "free": 1})), at=PLACE).me
    me.presses("3-mal fragen")
    me.sees("zu wenig Arbeitsspeicher")
    me.waits_for("3-mal fragen")


@pytest.mark.model
def test_a_real_model_is_always_the_same_when_cold(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        for temper, told in (
            ("Cold", "Different answers when cold: 1 of 3."),
            ("Warm", "Different answers when warm: "),
        ):
            visit.me.presses(temper)
            visit.me.presses("Ask 3 times")
            visit.me.sees(told)
