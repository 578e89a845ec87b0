"""Three plain questions instead of one to type, wherever the model is asked; and keys on the screen."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.basic_steps import Ask
from desktop.domain.lesson import Library
from desktop.domain.place import KeyList, LessonPlace, Place, Practice
from desktop.domain.preferences import LANGUAGES, Preferences
from desktop.ui.wording import MY_QUESTION, screen_keys
from tests.journeys.conftest import Opener
from tests.journeys.visit import Visit

TITLE = "Frage für mich formulieren"
REPLIES = ("Tipps zum Einschlafen", "mich")


def asking(library: Library) -> list[LessonPlace]:
    """Every step of every lesson in which the model is asked."""
    return [
        LessonPlace(lesson.id, number)
        for lesson in library.lessons
        for number, step in enumerate(lesson.steps)
        if isinstance(step, Ask)
    ]


def words_it(visit: Visit) -> None:
    """Answer two of the three questions by keyboard alone, and have them put into words."""
    visit.me.presses(TITLE)
    visit.me.types("Was möchten Sie wissen oder haben?", REPLIES[0])
    visit.me.types("Für wen ist das?", REPLIES[1])
    visit.me.presses("Für mich formulieren")


def test_in_a_lesson_three_answers_become_a_question_in_the_field(opens: Opener, library: Library) -> None:
    visit = opens("Gern.", at=asking(library)[0])
    words_it(visit)
    assert all(reply in visit.me.text_of("Ihre Frage") for reply in REPLIES)
    visit.me.hits(Qt.Key.Key_Return)
    visit.me.sees("Gern.")


def test_in_practice_a_card_offers_it_first_and_the_field_in_the_conversation(opens: Opener) -> None:
    visit = opens("Hallo.", "Gern.", at=Practice())
    assert [name for name in visit.me.names() if name.startswith(TITLE)] != [TITLE]
    visit.me.types("Ihre Frage", "Guten Tag")
    visit.me.hits(Qt.Key.Key_Return)
    visit.me.waits_for("Noch einmal fragen")
    words_it(visit)
    assert all(reply in visit.me.text_of("Ihre Frage") for reply in REPLIES)


def test_what_was_answered_is_still_there_and_nothing_is_put_into_words_without_it(
    opens: Opener, library: Library
) -> None:
    visit = opens(at=asking(library)[0])
    me = visit.me
    me.presses(TITLE)
    assert not me.can_press("Für mich formulieren")
    me.types("Was möchten Sie wissen oder haben?", "Ein Rezept")
    assert me.can_press("Für mich formulieren")
    me.presses("Schließen")
    assert me.text_of("Ihre Frage") == ""
    me.presses(TITLE)
    assert me.text_of("Was möchten Sie wissen oder haben?") == "Ein Rezept"
    me.presses("Schließen")


def test_every_step_that_asks_the_model_has_examples_to_press(library: Library) -> None:
    steps = [step for lesson in library.lessons for step in lesson.steps if isinstance(step, Ask)]
    assert steps
    assert all(step.examples for step in steps)
    assert library.lessons


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", [KeyList(Practice())])
def test_how_to_write_without_a_keyboard_stands_on_the_page_of_keys(
    opens: Opener, language: str, place: Place
) -> None:
    visit = opens(at=place, preferences=Preferences(language))
    visit.me.sees(screen_keys())
    assert screen_keys("win32") != screen_keys("linux")


def test_the_template_is_named_like_that(opens: Opener) -> None:
    templates = opens(at=Practice()).session.shelf.templates
    found = next(one for one in templates if one.id == MY_QUESTION)
    assert found.spoken("de").title == TITLE
    assert len(found.shape.questions) == 3
