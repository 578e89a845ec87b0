"""Every lesson can be finished by keyboard alone, in every language it speaks."""

import pytest

from desktop.domain.lesson import VARIANTS, Library
from desktop.domain.place import Home
from desktop.domain.preferences import Preferences
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.conftest import Opener
from tests.journeys.doing import do, said

LESSONS = [lesson.id for lesson in read_library(folders.find().lessons).lessons]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("lesson_id", LESSONS)
def test_a_lesson_is_finished_by_keyboard_alone(
    opens: Opener, library: Library, lesson_id: str, variant: str
) -> None:
    language, _, simple = variant.partition("-")
    lesson = library.lesson(lesson_id)
    assert lesson is not None
    words, path = lesson.spoken(variant), library.path(lesson.path)
    assert path is not None

    visit = opens(
        "Das ist eine Antwort. Sie hat zwei Sätze.", preferences=Preferences(language, bool(simple))
    )
    me = visit.me
    me.opens(path.spoken(variant).title)
    me.opens(words.title)
    for number, step in enumerate(lesson.steps, start=1):
        place = said("LessonPage", "Step {step} of {total}")
        me.sees(place.replace("{step}", str(number)).replace("{total}", str(len(lesson.steps))))
        do(me, step, words.steps[step.id])
        me.presses(said("LessonPage", "Next"))
    me.sees(said("LessonPage", "Lesson completed"))
    me.sees(words.steps[lesson.steps[-1].id].body.split("**")[1])
    me.sees_no(words.promise)
    me.presses(said("LessonPage", "Home page"))
    assert visit.session.place == Home()
    me.opens(path.spoken(variant).title)
    me.sees(said("PathPage", "done"))


def test_a_lesson_can_be_left_and_gone_on_with(opens: Opener, library: Library) -> None:
    lesson = library.recommended
    assert lesson is not None
    second = lesson.spoken("de").steps[lesson.steps[1].id]
    me = opens("Gern.").me
    me.presses("Lektion starten")
    me.presses("Weiter")
    me.sees(second.title)
    me.presses("Alle Lektionen")
    me.sees("angefangen")
    me.presses("Startseite")
    me.sees("Machen Sie hier weiter:")
    me.presses("Weitermachen")
    me.sees(second.title)
    me.presses("Zurück")
    me.sees(lesson.spoken("de").steps[lesson.steps[0].id].title)


def test_what_was_done_in_a_step_is_still_there_when_one_comes_back(opens: Opener, library: Library) -> None:
    lesson = library.recommended
    assert lesson is not None
    visit = opens("Das ist eine Antwort. Sie hat zwei Sätze.")
    me = visit.me
    me.presses("Lektion starten")
    words = lesson.spoken("de")
    for step in lesson.steps:
        do(me, step, words.steps[step.id])
        kept = me.checked()
        me.presses("Weiter")
        me.presses("Zurück")
        me.sees(words.steps[step.id].title)
        assert me.checked() == kept
        me.presses("Weiter")
    me.sees("Geschafft!")
