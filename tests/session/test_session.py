"""A visit without its engine: where one is, what is set, what was noted and said."""

import gc
from threading import get_ident

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.notes import AskNotes, ChooseNotes
from desktop.domain.place import Home, LessonPlace, Place, Practice
from desktop.domain.preferences import Preferences
from desktop.session.session import Session
from tests.session.conftest import LESSON, Opens
from tests.session.engines import Engines


@pytest.fixture
def session(opens: Opens, engines: Engines, polite: tuple[str, ...]) -> Session:
    """A visit whose engine was not started."""
    return opens(engines.line(polite))


def test_a_visit_begins_where_and_how_it_is_told(session: Session) -> None:
    assert session.place == Home()
    assert session.preferences == Preferences()
    assert session.minutes == 0
    assert session.done == frozenset()


def test_going_somewhere_is_told(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.moved):
        session.go(Practice())
    assert session.place == Practice()


@pytest.mark.parametrize("place", [Practice(), LessonPlace(LESSON.id)])
def test_the_care_is_read_in_the_background_before_anything_is_typed(
    opens: Opens, engines: Engines, polite: tuple[str, ...], qtbot: QtBot, place: Place
) -> None:
    read: list[tuple[int, bool]] = []
    session = opens(engines.line(polite), read_care=lambda: read.append((get_ident(), gc.isenabled())))
    session.go(Home())
    session.go(place)
    assert read == []
    qtbot.waitUntil(lambda: len(read) == 1)
    session.go(Practice())
    assert session.gate.concern("Guten Tag") is None
    assert len(read) == 1
    thread, collects = read[0]
    assert thread != get_ident()
    assert not collects, "the collector may take a widget along in a thread that is not the window's"
    qtbot.waitUntil(gc.isenabled)


def test_a_lesson_is_gone_on_with_where_it_was_left(session: Session) -> None:
    assert not session.has_begun(LESSON.id)
    assert session.reached(LESSON.id) == 0
    session.go(LessonPlace(LESSON.id, 1))
    session.go(Home())
    assert session.has_begun(LESSON.id)
    assert session.reached(LESSON.id) == 1
    assert session.done == frozenset()


def test_a_lesson_is_done_after_its_last_step_and_begins_anew(session: Session) -> None:
    session.go(LessonPlace(LESSON.id, 2))
    assert session.done == {LESSON.id}
    assert session.reached(LESSON.id) == 0


def test_a_lesson_that_is_not_there_is_never_done(session: Session) -> None:
    session.go(LessonPlace("no/such", 99))
    assert session.done == frozenset()


def test_only_a_new_preference_is_told(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.preferred):
        session.prefer(Preferences())
    with qtbot.waitSignal(session.preferred):
        session.prefer(Preferences(language="en"))
    assert session.preferences.language == "en"


def test_notes_are_kept_by_key_and_kind(session: Session) -> None:
    assert session.notes("a", ChooseNotes) == ChooseNotes()
    session.note("a", ChooseNotes(picked=("x",)))
    session.note("b", AskNotes(ticked=("y",)))
    assert session.notes("a", ChooseNotes).picked == ("x",)
    assert session.notes("b", AskNotes).ticked == ("y",)
    assert session.notes("a", AskNotes) == AskNotes()


def test_a_page_finds_its_conversation_again(session: Session) -> None:
    talk = session.talk("practice")
    assert session.talk("practice") is talk
    assert session.talk("start/erste/a", limit=10) is not talk


@pytest.mark.parametrize(
    ("preferences", "wanted"),
    [
        (Preferences("de"), "Antworte kurz."),
        (Preferences("de", simple=True), "Antworte leicht."),
        (Preferences("en", simple=True), "Answer briefly."),
        (Preferences("ar"), "Antworte leicht."),
    ],
)
def test_the_system_prompt_follows_the_language(
    session: Session, preferences: Preferences, wanted: str
) -> None:
    session.prefer(preferences)
    assert session.system() == wanted
