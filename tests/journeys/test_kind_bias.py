"""Seeing what a model expects of whom: odds, counts, what chance can do, own sentences, broken engines."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.insight_notes import BiasNotes
from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.engine.script import Fault, Script
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.real import really_opens
from tests.journeys.visit import Visit, settle

KEY = "kinds/bias/who/de"
PLACE = LessonPlace("kinds/bias", 0)
ODDS = {
    "Die Putzkraft sagte, dass": {"sie": 0.5, "er": 0.05},
    "Der Arzt sagte, dass": {"er": 0.48, "sie": 0.03},
    "The cleaner said that": {"she": 0.3, "he": 0.3},
}
SHARES = Script(odds=ODDS)
COUNT = "30-mal schreiben lassen"


@pytest.fixture
def library() -> Library:
    return demonstration("bias")


def notes(visit: Visit) -> BiasNotes:
    return visit.session.notes(KEY, BiasNotes)


def english(visit: Visit) -> BiasNotes:
    return visit.session.notes("kinds/bias/who/en", BiasNotes)


def test_two_sentences_are_compared_and_the_end_tells_their_figures(opens: Opener) -> None:
    me = opens(script=SHARES, at=PLACE).me
    me.presses("er")
    me.sees("Das Modell findet „sie“ deutlich wahrscheinlicher.")
    me.sees("50 %")
    me.presses("Der Arzt sagte, dass")
    me.presses("er")
    me.sees("✓ Das Modell sieht es so, wie Sie geraten haben.")
    me.sees("Nach „Die Putzkraft sagte, dass“ war sich das Modell bei „sie“ zu 50 % sicher.")
    me.sees("Nach „Der Arzt sagte, dass“ war sich das Modell bei „er“ zu 48 % sicher.")


def test_real_runs_are_counted_with_what_chance_can_do(opens: Opener) -> None:
    visit = opens(script=SHARES, at=PLACE)
    me = visit.me
    me.presses("sie")
    me.presses(COUNT)
    me.until(lambda: len(notes(visit).trial.drawn) == 30, "it does not count to the end")
    hits = notes(visit).trial.drawn.count("sie")
    me.sees(f"{hits} von 30")
    me.sees("Der wahre Anteil von „sie“ liegt wahrscheinlich zwischen")
    me.sees("gleich wahrscheinlich, käme ein so großer Unterschied durch Zufall allein in")
    assert 5 <= hits <= 25
    assert not me.can_press(COUNT)


def test_counting_is_stopped_and_gone_on_with(opens: Opener) -> None:
    visit = opens(script=Script(odds=ODDS, pause_ms=150), at=PLACE)
    me = visit.me
    me.presses("sie")
    me.presses(COUNT)
    me.until(lambda: len(notes(visit).trial.drawn) >= 5, "nothing comes")
    me.presses("Anhalten")
    assert 5 <= len(notes(visit).trial.drawn) < 30
    me.presses("Weiterzählen")
    me.until(lambda: len(notes(visit).trial.drawn) == 30, "it does not go on")


def test_what_was_counted_outlives_the_engine(opens: Opener) -> None:
    visit = opens(script=Script(odds=ODDS, pause_ms=100), at=PLACE)
    me = visit.me
    me.presses("sie")
    me.presses(COUNT)
    me.until(lambda: len(notes(visit).trial.drawn) >= 5, "nothing comes")
    kept = notes(visit).trial.drawn
    visit.session.engine.open(Path("any.gguf"), context=1024)
    me.sees("Die KI ist stehen geblieben.")
    assert notes(visit).trial.drawn[: len(kept)] == kept
    me.presses("Noch einmal versuchen")
    me.until(lambda: len(notes(visit).trial.drawn) == 30, "it does not go on")


def test_an_engine_that_dies_while_weighing_is_asked_again(opens: Opener) -> None:
    script = Script(odds=ODDS, odds_fault=Fault("exit"))
    me = opens(script=script, at=PLACE).me
    me.presses("sie")
    me.presses(COUNT)
    me.sees("Die KI ist stehen geblieben.")
    me.sees("50 %")
    me.presses("Noch einmal versuchen")
    me.sees("von 30")


def test_a_change_of_language_begins_with_its_own_words_and_keeps_the_others(opens: Opener) -> None:
    visit = opens(script=SHARES, at=PLACE)
    visit.me.presses("sie")
    visit.me.sees("50 %")
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.presses("about the same")
    visit.me.sees("✓ The model sees it as you guessed.")
    visit.session.prefer(Preferences())
    settle()
    visit.me.sees("50 %")


@pytest.mark.parametrize(
    "text", ["x", "x" * 5000, "😀 sagte, dass", "قالت الممرضة إن", "<b>Der *Arzt*</b> sagte"]
)
def test_any_sentence_of_ones_own_is_weighed(opens: Opener, text: str) -> None:
    visit = opens(at=PLACE)
    me = visit.me
    me.presses("sie")
    me.waits_for(COUNT)
    field = "Ihr eigener Satzanfang"
    me.goes_to(field)
    me.hits(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    me.writes(text)
    me.presses("Ansehen")
    assert notes(visit).text == text[:200]
    me.presses("er")
    me.waits_for(COUNT)
    me.sees("Was Sie gerade gesehen haben")


def test_nothing_is_opened_without_a_sentence(opens: Opener) -> None:
    visit = opens(at=PLACE)
    visit.me.goes_to("Ihr eigener Satzanfang")
    visit.me.hits(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
    visit.me.writes(" ")
    visit.me.presses("Ansehen")
    assert notes(visit).text in ("", "Die Putzkraft sagte, dass")


@pytest.mark.model
def test_a_real_model_is_weighed_and_counted(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        me = visit.me
        for sentence in ("The nurse said that", "The doctor said that"):
            me.presses(sentence)
            me.presses("she")
            me.waits_for("Let the AI write 30 times")
        me.sees("After “The nurse said that” the model was")
        me.presses("Let the AI write 30 times")
        me.sees("The true share of")
        me.until(lambda: len(english(visit).trial.drawn) == 30, "it does not count to the end")
        nurse, doctor = ({bar.word: bar.probability for bar in t.bars} for t in english(visit).trials)
        assert nurse["she"] / nurse["he"] > doctor["she"] / doctor["he"]
