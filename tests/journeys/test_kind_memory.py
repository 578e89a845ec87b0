"""A talk in a small window: what falls out is shown, and nothing is lost but what is said to be."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer, Fault
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.real import really_opens
from tests.journeys.visit import settle

PLACE = LessonPlace("kinds/memory", 0)


def words(count: int, fault: Fault | None = None) -> Answer:
    """So many words, a few at a time, so that they are fewer pieces than an answer may have."""
    return Answer(" ".join(["wort"] * count), words=4, pause_ms=1, fault=fault)


@pytest.fixture
def library() -> Library:
    return demonstration("memory")


def says(me: Me, text: str) -> None:
    me.types("Was Sie sagen", text)
    me.hits(Qt.Key.Key_Return)


def test_the_name_falls_out_and_is_said_to_be_forgotten(opens: Opener) -> None:
    me = opens("Guten Tag Elif", words(118), "Das weiß ich nicht", at=PLACE).me
    says(me, "Ich bin Elif")
    me.sees("6 von 120 Wortteilen sind belegt. Vergessen: 0.")
    me.sees("Noch passt alles hinein.")
    says(me, "Und weiter")
    me.sees("120 von 120 Wortteilen sind belegt. Vergessen: 6.")
    me.sees("Sie, vergessen: Ich bin Elif")
    me.sees("KI auf diesem PC, vergessen: Guten Tag Elif")
    me.sees("Von 126 Wortteilen hat die KI noch 120. Vergessen hat sie 6, die ältesten zuerst.")
    me.presses("Neues Gespräch")
    me.sees_no("vergessen")


def test_of_the_turn_on_the_edge_only_the_oldest_words_are_forgotten(opens: Opener) -> None:
    me = opens(words(118), at=PLACE).me
    says(me, "Ich bin Elif aus Essen")
    me.sees("Sie, vergessen: Ich bin Elif. Sie: aus Essen")
    me.sees("zum Teil vergessen")


@pytest.mark.parametrize("text", ["x", "x" * 3900, "🎂👩‍👧🏳️‍🌈", "مرحبا بك في القطار", "<b>&amp;</b>"])
def test_whatever_is_said_the_page_stays(opens: Opener, text: str) -> None:
    visit = opens(text, words(118), at=PLACE, size=(1024, 768))
    says(visit.me, text)
    visit.me.waits_for("Neues Gespräch")
    says(visit.me, "Weiter")
    visit.me.sees(f"Sie, vergessen: {text}"[:60])
    assert visit.window.width() == 1024


def test_a_text_that_is_too_long_is_said_to_be_and_stays(opens: Opener) -> None:
    me = opens("Gern.", at=PLACE).me
    says(me, "x" * 5000)
    me.sees("Ihr Text hat 5.000 Zeichen.")
    assert len(me.text_of("Was Sie sagen")) == 5000


def test_the_engine_dies_in_the_middle_and_can_be_asked_again(opens: Opener) -> None:
    me = opens(words(116, fault=Fault("kill", after=5)), "Gern.", at=PLACE).me
    says(me, "Ich bin Elif")
    me.sees("Die KI ist stehen geblieben.")
    me.sees("KI auf diesem PC: wort wort")
    me.presses("Noch einmal versuchen")
    me.sees_no("Die KI ist stehen geblieben.")
    me.waits_for("Neues Gespräch")


def test_another_language_in_the_middle_keeps_the_talk(opens: Opener) -> None:
    visit = opens("Guten Tag", words(116), at=PLACE)
    me = visit.me
    says(me, "Ich bin Elif")
    me.waits_for("Neues Gespräch")
    says(me, "Und weiter")
    me.sees("KI auf diesem PC: wort")
    me.types("Was Sie sagen", "Noch nicht")
    visit.session.prefer(Preferences("en"))
    settle()
    assert me.text_of("What you say") == "Noch nicht"
    me.sees("You, forgotten: Ich bin Elif")
    me.sees("The AI's memory")


@pytest.mark.model
def test_a_real_model_loses_the_beginning(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        me = visit.me
        for example in ("Hello, my name is Elif.", "How does one cook potato soup?") * 2:
            me.presses(example)
            me.hits(Qt.Key.Key_Return)
            me.waits_for("New conversation")
        me.sees("You, forgotten: Hello, my name is Elif.")
