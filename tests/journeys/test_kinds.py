"""Every kind of step is done by keyboard alone, in every language, on its demonstration lesson."""

import pytest

from desktop.domain.lesson import VARIANTS, Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.doing import do, said
from tests.journeys.kinds import DEMONSTRATED, FOLDER, demonstration

ANSWER = "Das ist eine Antwort. Sie hat zwei Sätze."


@pytest.fixture
def library(kind: str) -> Library:
    return demonstration(kind)


def test_the_path_of_the_demonstrations_names_them_all() -> None:
    listed = (FOLDER / "path.toml").read_text(encoding="utf-8")
    assert [kind for kind in DEMONSTRATED if f'"{kind}"' not in listed] == []


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("kind", DEMONSTRATED)
def test_a_kind_is_done_by_keyboard_alone(opens: Opener, library: Library, variant: str) -> None:
    language, _, simple = variant.partition("-")
    lesson = library.lessons[0]
    place, preferences = LessonPlace(lesson.id, 0), Preferences(language, bool(simple))
    me = opens(ANSWER, at=place, preferences=preferences).me
    for step in lesson.steps:
        do(me, step, lesson.spoken(variant).steps[step.id])
        me.presses(said("LessonPage", "Next"))
    me.sees(said("LessonPage", "Lesson completed"))
