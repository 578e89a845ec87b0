"""A visit on the real model: the small one, in English, because it knows no other language."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.basic_steps import Ask, FactCheck, NextWord
from desktop.domain.lesson import Library
from desktop.domain.place import Practice
from tests.journeys.doing import do, odds
from tests.journeys.real import really_opens
from tests.journeys.test_changing import place_of
from tests.journeys.visit import Visit

pytestmark = pytest.mark.model
Key = Qt.Key


@pytest.fixture
def visit(application: QApplication, library: Library) -> Iterator[Visit]:
    visit = really_opens(library)
    visit.me.until(lambda: visit.session.engine.state == "ready", "the model is not loaded")
    yield visit
    visit.close()


@pytest.mark.parametrize("kind", [Ask, NextWord, FactCheck])
def test_a_step_is_done_with_the_real_model(
    visit: Visit, library: Library, kind: type[Ask | NextWord | FactCheck]
) -> None:
    lesson, place = place_of(library, kind)
    step = lesson.steps[place.step]
    visit.session.go(place)
    visit.me.settles()
    do(visit.me, step, lesson.spoken("en").steps[step.id])


def test_the_odds_are_those_of_whole_words_and_make_up_a_hundred(visit: Visit, library: Library) -> None:
    _, place = place_of(library, NextWord)
    visit.session.go(place)
    me = visit.me
    me.waits_for("Guess")
    me.types("Your own word", "you")
    me.hits(Key.Key_Return)
    me.until(lambda: bool(odds(me)), "there are no odds")
    shares = [name.partition(": ")[2].partition("%")[0].strip("< ") for name in odds(me)]
    assert 0 < sum(int(share) for share in shares) <= 100 + len(shares)
    assert all(name.partition(":")[0].isalpha() for name in odds(me))


def test_a_conversation_is_stopped_broken_and_gone_on_with(visit: Visit) -> None:
    me = visit.me
    visit.session.go(Practice())
    me.settles()
    me.types("Your question", "Write a long story about a dog and a cat.")
    me.hits(Key.Key_Return)
    me.sees("writes …")
    me.presses("Stop")
    me.sees("You stopped the answer.")
    me.presses("Ask again")
    me.sees("writes …")
    os.kill(visit.session.engine.pid, signal.SIGKILL)
    me.sees("The AI has stopped.")
    me.types("Your question", "Say hello.")
    me.hits(Key.Key_Return)
    me.waits_for("Ask again")
    assert visit.session.talk("practice").turns[-1].text
    assert visit.session.talk("practice").trouble is None
