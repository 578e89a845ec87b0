"""Electricity of answers: measured, told as an estimate, kept, and not counted where nothing was measured."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.insight_notes import EnergyNotes, Measured
from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.real import really_opens
from tests.journeys.visit import Visit, settle

KEY = "kinds/energy/power"
PLACE = LessonPlace("kinds/energy", 0)
RECIPE, SEA = "Nenne drei Gerichte mit Kartoffeln.", "Warum ist das Meer salzig?"


@pytest.fixture
def library() -> Library:
    return demonstration("energy")


def notes(visit: Visit) -> EnergyNotes:
    return visit.session.notes(KEY, EnergyNotes)


def test_figures_follow_from_the_seconds_measured(opens: Opener) -> None:
    visit = opens(at=PLACE)
    visit.session.note(KEY, EnergyNotes((Measured("recipe", 6.0), Measured("sea", 12.0))))
    visit.session.prefer(Preferences(scale=125))
    settle()
    me = visit.me
    me.sees("Prozessorkerne waren 12,0 s lang beschäftigt. Bei etwa 16 W je Kern")
    me.sees("sind das geschätzt 0,053 Wh.")
    me.sees("Ihre 2 Antworten zusammen")
    me.sees("0,080 Wh")
    me.sees("115 Wh")
    me.sees("könnte die KI auf diesem PC etwa 2.200-mal so antworten.")
    me.sees("Watt je Kern: Annahme: Prozessor mit 65 W und vier Kernen (2026-05)")


def test_every_answer_is_measured(opens: Opener) -> None:
    visit = opens("Auflauf, Suppe, Püree.", "Flüsse bringen Salz.", at=PLACE)
    for prompt, answer in ((RECIPE, "Püree."), (SEA, "Flüsse bringen Salz.")):
        visit.me.presses(prompt)
        visit.me.sees(answer)
        visit.me.waits_for(prompt)
    assert [one.prompt for one in notes(visit).measured] == ["recipe", "sea"]
    assert all(one.seconds > 0 for one in notes(visit).measured)


def test_a_stopped_answer_counts_and_one_of_a_dead_engine_does_not(opens: Opener) -> None:
    slow = Answer("Salz und Wasser. " * 200, pause_ms=20)
    visit = opens(slow, slow, at=PLACE)
    me = visit.me
    me.presses(SEA)
    me.sees("Salz und")
    me.presses("Anhalten")
    me.waits_for(SEA)
    assert len(notes(visit).measured) == 1
    me.presses(SEA)
    me.sees("Salz und")
    visit.session.engine.open(Path("any.gguf"), context=1024)
    me.sees("Die KI ist stehen geblieben.")
    assert len(notes(visit).measured) == 1
    me.waits_for(RECIPE)


def test_a_change_of_language_in_the_middle_loses_no_measurement(opens: Opener) -> None:
    visit = opens(Answer("Salz und Wasser. " * 10, pause_ms=20), at=PLACE)
    visit.me.presses(SEA)
    visit.me.sees("Salz und")
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.sees("Cores were busy for")
    assert [one.prompt for one in notes(visit).measured] == ["sea"]


@pytest.mark.model
def test_a_real_model_is_measured(application: QApplication, library: Library) -> None:
    with closing(really_opens(library)) as visit:
        visit.me.presses("Why is the sea salty?")
        visit.me.sees("Cores were busy for")
        assert 0.05 < notes(visit).measured[0].seconds < 600
