"""What is counted of a visit: numbers of lessons, classes of minutes, answers about oneself, and no more."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.lesson import Library
from desktop.domain.place import Home, LessonPlace
from desktop.domain.sorting_notes import ReflectNotes
from desktop.domain.tally import Item
from desktop.session.session import Session
from desktop.session.tallying import Tallying
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.visit import session_of

LESSON = "arrive/where-is-ai"


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    """A visit without an engine."""
    library: Library = read_library(folders.find().lessons)
    return session_of(library, [str(Path("no-engine"))])


def test_a_lesson_is_counted_with_its_answers(session: Session) -> None:
    tallying = Tallying(session)
    lesson, number = session.library.lesson(LESSON), session.library.numbers[LESSON]
    assert lesson is not None
    session.go(LessonPlace(LESSON))
    session.note(f"{LESSON}/what-i-can", ReflectNotes({"notice": 2, "explain": 4}))
    session.note(f"{LESSON}/now-i-can", ReflectNotes({"notice": 5}))
    session.go(LessonPlace(LESSON, len(lesson.steps)))
    assert list(tallying.items()) == [
        Item("visit"),
        Item("visit-minutes"),
        Item("started", number),
        Item("finished", number),
        Item("lesson-minutes", number),
        Item("before", number, 1, 2),
        Item("before", number, 2, 4),
        Item("after", number, 1, 5),
    ]


def test_what_a_learning_pass_brought_is_not_counted(session: Session) -> None:
    tallying = Tallying(session)
    session.done = frozenset({LESSON})
    session.go(Home())
    assert list(tallying.items()) == [Item("visit"), Item("visit-minutes")]


def test_a_visit_in_which_nobody_opened_anything_is_none(session: Session) -> None:
    assert list(Tallying(session).items()) == []
