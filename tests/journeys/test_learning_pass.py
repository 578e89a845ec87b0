"""A Lernpass given in one visit and taken over in another, by keyboard and by what a screen reader says."""

import re

from PySide6.QtCore import Qt

from desktop.domain.place import Home, LessonPlace, PassEntry, PassPlace
from desktop.domain.preferences import Preferences
from desktop.session.learning_pass import code_for
from tests.journeys.conftest import Opener
from tests.journeys.me import Me
from tests.journeys.visit import Visit

LESSON = "arrive/where-is-ai"
SPELT = re.compile(r"^[0-9A-Z](, [0-9A-Z]){3}$")
END = "Mit Lernpass weitermachen?"


def _finish(visit: Visit) -> None:
    lesson = visit.session.library.lesson(LESSON)
    assert lesson is not None
    visit.session.go(LessonPlace(LESSON, len(lesson.steps)))


def _code(me: Me) -> str:
    """The code as a screen reader spells it."""
    return " ".join(text.replace(", ", "") for text in me.texts() if SPELT.match(text))


def test_a_pass_from_the_end_of_a_lesson_brings_progress_and_settings_to_another_visit(opens: Opener) -> None:
    first = opens(preferences=Preferences(scale=125, theme="dark"))
    _finish(first)
    first.me.presses(END)
    first.me.sees("1 geschaffte Lektion")
    code = _code(first.me)
    assert code == code_for(first.session)

    second = opens()
    second.me.presses("Ich habe einen Lernpass")
    second.me.types("Ihr Code", code.lower().replace(" ", "").replace("0", "o"))
    second.me.hits(Qt.Key.Key_Return)
    second.me.sees("Willkommen zurück! 1 Lektion ist als geschafft markiert.")
    assert second.session.done == {LESSON}
    assert second.session.preferences == Preferences(scale=125, theme="dark")
    second.me.presses("Lektion aussuchen")
    assert second.session.place == Home()


def test_who_ends_the_session_is_offered_a_pass_first(opens: Opener) -> None:
    visit = opens()
    _finish(visit)
    visit.me.answers("Sitzung beenden?", END, by="Sitzung beenden")
    visit.me.sees("Ihr Lernpass")
    assert visit.endings == []
    visit.me.presses("Zurück")
    assert isinstance(visit.session.place, LessonPlace)


def test_who_has_done_nothing_is_asked_about_the_end_only(opens: Opener) -> None:
    me = opens().me
    said: list[list[str]] = []

    def look() -> None:
        said.append(me.names())
        me.presses("Hier bleiben")

    me.replies("Sitzung beenden?", look, by="Sitzung beenden")
    assert said == [["Beenden und löschen", "Hier bleiben"]]


def test_what_is_wrong_with_a_code_is_said_kindly(opens: Opener) -> None:
    visit = opens(at=PassEntry())
    me, code = visit.me, code_for(visit.session)
    for typed, said in (
        (code[:-1], "Der Code ist noch nicht vollständig: Es fehlt 1 Zeichen."),
        (f"{code}7", "Der Code ist 1 Zeichen zu lang."),
        (f"{'Z' if code[0] != 'Z' else 'Y'}{code[1:]}", "Gruppe 1 noch einmal an"),
    ):
        me.types("Ihr Code", "")
        me.hits(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
        me.writes(typed)
        me.presses("Weitermachen")
        me.sees(said)
    assert visit.session.done == frozenset()


def test_a_code_half_typed_survives_a_change_of_language(opens: Opener) -> None:
    visit = opens(at=PassEntry())
    visit.me.types("Ihr Code", "FT5K")
    visit.me.chooses("English", of="Sprache: Deutsch")
    visit.me.sees("Type the code from your slip.")
    assert visit.me.text_of("Your code") == "FT5K"


def test_a_lesson_this_app_does_not_have_is_left_out_kindly(opens: Opener) -> None:
    visit = opens(at=PassPlace())
    visit.session.done = frozenset({"given-up/lesson", LESSON})
    with_one = code_for(visit.session)
    visit.session.done = frozenset({LESSON})
    assert code_for(visit.session) == with_one
