"""With a screen reader alone: one lesson of each path is finished, and the answers are heard."""

import pytest

from desktop.domain.basic_steps import Ask
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.bus.conftest import Meeter
from tests.journeys.doing import do, said

LIBRARY = read_library(folders.find().lessons)
LESSONS = (
    "arrive/first-conversation",
    "look-inside/next-word",
    "check/is-it-true",
    "everyday/when-to-use",
    "fair-safe/our-rules",
)
SENTENCES = ("Das ist eine Antwort.", "Sie hat zwei Sätze.")


def test_there_is_one_of_each_path() -> None:
    assert [lesson.partition("/")[0] for lesson in LESSONS] == [path.id for path in LIBRARY.paths]


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("wanted", LESSONS)
def test_a_lesson_is_finished_with_a_screen_reader(meets: Meeter, wanted: str) -> None:
    lesson = LIBRARY.lesson(wanted)
    assert lesson is not None
    path = LIBRARY.path(lesson.path)
    assert path is not None
    words = lesson.spoken("de")
    me = meets(*[" ".join(SENTENCES)] * 20)

    me.opens(path.spoken("de").title)
    me.opens(words.title)
    for step in lesson.steps:
        title = words.steps[step.id].title
        me.sees(title)
        assert ("1", title) in me.headings()
        do(me, step, words.steps[step.id])
        if isinstance(step, Ask):
            for sentence in (*SENTENCES, said("Transcript", "End of the answer.")):
                me.hears(sentence)
        me.presses(said("LessonPage", "Next"))
    me.until(lambda: ("1", said("LessonPage", "Lesson completed")) in me.headings(), "there is no end")
