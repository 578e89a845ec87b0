"""What every kind of step has to stand: another language in the middle, the engine's end, odd answers."""

import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec import Struct
from PySide6.QtCore import Qt

from desktop.domain.lesson import AnyStep, Lesson, Library
from desktop.domain.lesson import Path as LessonPath
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.domain.step import StepWords
from desktop.engine.script import Answer
from desktop.store.lessons import read_lesson
from tests.journeys.conftest import Opener
from tests.journeys.doing import do, said
from tests.journeys.kinds import DEMONSTRATED, demonstration
from tests.journeys.me import Me
from tests.journeys.visit import Visit, settle
from tests.rules.seeing import Seen, clipped, cut_off, overlapping, sideways

WHOLE = Path(__file__).resolve().parent.parent / "lessons" / "whole" / "look-inside" / "every-kind"
ANSWER = "Das ist eine Antwort. Sie hat zwei Sätze."
SIZE = (1024, 768)


class Shown(Struct, frozen=True):
    """One kind of step, where it is shown."""

    kind: str
    library: Library
    place: LessonPlace

    @property
    def lesson(self) -> Lesson:
        return self.library.lessons[0]

    @property
    def step(self) -> AnyStep:
        return self.lesson.steps[self.place.step]

    def words(self, variant: str) -> StepWords:
        """The words of the step."""
        return self.lesson.spoken(variant).steps[self.step.id]


def _shown() -> list[Shown]:
    whole = read_lesson(WHOLE)
    assert isinstance(whole, Lesson), whole
    path = demonstration(DEMONSTRATED[0]).paths[0]
    basic = Library((LessonPath(whole.path, 1, (whole,), path.words),))
    found: dict[str, Shown] = {}
    for library in (basic, *map(demonstration, DEMONSTRATED)):
        lesson = library.lessons[0]
        for number, step in enumerate(lesson.steps):
            kind = str(type(step).__struct_config__.tag)
            found.setdefault(kind, Shown(kind, library, LessonPlace(lesson.id, number)))
    return list(found.values())


EVERY = _shown()
every_kind = pytest.mark.parametrize("shown", EVERY, ids=lambda shown: shown.kind)
OWN_WORDS = frozenset({"next_word", "bias", "redact"})
"""Kinds whose doing is tied to the words of one language: another one begins afresh."""
WITHOUT_END = frozenset({"read", "choose", "feed", "fact_check"})
"""Kinds whose doing here ends where there is nothing left to say: read, right at last, or begun anew."""


@pytest.fixture
def library(shown: Shown) -> Library:
    return shown.library


def seen(me: Me) -> bool:
    """Whether the page says what one has just seen."""
    return said("StepView", "What you have just seen") in me.texts()


def test_there_are_all_twenty() -> None:
    assert len(EVERY) == 20


@every_kind
def test_another_language_keeps_what_was_done_and_says_all_of_it_anew(opens: Opener, shown: Shown) -> None:
    visit = opens(ANSWER, at=shown.place)
    me = visit.me
    do(me, shown.step, shown.words("de"))
    was = seen(me)
    assert was is (shown.kind not in WITHOUT_END)
    visit.session.prefer(Preferences("en"))
    settle()
    me.sees(shown.words("en").title)
    if shown.words("en").title != shown.words("de").title:
        me.sees_no(shown.words("de").title)
    me.until(lambda: seen(me) is (was and shown.kind not in OWN_WORDS), "the end does not fit")
    if shown.kind in OWN_WORDS:
        do(me, shown.step, shown.words("en"))
    me.presses(said("LessonPage", "Next"))


@every_kind
def test_an_engine_that_dies_takes_nothing_along_that_was_done(opens: Opener, shown: Shown) -> None:
    visit = opens(ANSWER, at=shown.place)
    me = visit.me
    me.until(lambda: visit.session.engine.state == "ready", "the model is not loaded")
    do(me, shown.step, shown.words("de"))
    was, dead = seen(me), visit.session.engine.pid
    os.kill(dead, signal.SIGKILL)
    me.until(lambda: visit.session.engine.pid not in (0, dead), "no engine comes after it")
    me.until(lambda: visit.session.engine.state == "ready", "the model is not loaded again")
    me.sees(shown.words("de").title)
    assert seen(me) is was
    me.presses(said("LessonPage", "Next"))


def _presses(*names: str) -> Callable[[Me, Shown], None]:
    def begin(me: Me, shown: Shown) -> None:
        for name in names:
            me.presses(name.replace("{count}", str(getattr(shown.step, "runs", ""))))

    return begin


def _takes(items: str, *, send: bool = False) -> Callable[[Me, Shown], None]:
    def begin(me: Me, shown: Shown) -> None:
        me.presses(shown.words("de").items[getattr(shown.step, items)[0]].text)
        if send:
            me.hits(Qt.Key.Key_Return)

    return begin


ASKS: Mapping[str, Callable[[Me, Shown], None]] = MappingProxyType(
    {
        "ask": _takes("examples", send=True),
        "fact_check": _takes("questions"),
        "repeat": _presses("{count}-mal fragen"),
        "compare": _presses("Beide fragen"),
        "memory": _takes("examples", send=True),
        "flatter": _takes("claims"),
        "co_write": _presses("Anfrage zusammenstellen", "KI schreiben lassen"),
        "energy": _takes("prompts"),
    }
)
"""How an answer of the model is had in the kinds that show one."""
ODD = MappingProxyType(
    {
        "nothing": "",
        "one letter": "x",
        "5000 letters in words": "wort " * 1000,
        "5000 letters in one": "x" * 5000,
        "emoji": "🎂👩‍👧🏳️‍🌈 😀",
        "right to left": "مرحبا بك في القطار. كيف حالك اليوم؟",
        "marked up": "<b>fett</b> &amp; **stark** [Link](x)",
    }
)


def wrong_in(visit: Visit) -> list[str]:
    """What is cut off, too wide or over each other."""
    settle()
    window = Seen(visit.window)
    faults = [fault for check in (cut_off, clipped, overlapping) for fault in check(window)]
    return [*faults, *sideways(window, SIZE)]


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
@pytest.mark.parametrize("shown", [s for s in EVERY if s.kind in ASKS], ids=lambda shown: shown.kind)
def test_whatever_the_model_answers_the_page_holds_it(opens: Opener, shown: Shown, answer: str) -> None:
    visit = opens(*[Answer(answer, words=50)] * 8, at=shown.place, size=SIZE)
    me = visit.me
    ASKS[shown.kind](me, shown)
    me.until(lambda: not visit.session.engine.exchanges.busy, "the answer does not end")
    settle()
    assert wrong_in(visit) == []
    me.presses(said("LessonPage", "Next"))
