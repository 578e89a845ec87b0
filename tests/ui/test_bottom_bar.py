"""The bar at the bottom takes one row, also where room is shortest."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.app import dress
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import LANGUAGES, Preferences
from desktop.store import folders
from desktop.store.lessons import read_library
from desktop.ui.bottom_bar import BottomBar
from tests.journeys.visit import Visit, session_of, settle

SHORTEST, LARGE = (1024, 768), 200


@pytest.fixture(params=LANGUAGES)
def visit(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A visit at the end of its first lesson, with large text in a small window."""
    dress(qapp)
    library = read_library(folders.find().lessons)
    wanted = Preferences(request.param, scale=LARGE)
    visit = Visit(session_of(library, ["no-engine"], preferences=wanted), size=SHORTEST, awake=False)
    lesson = library.lessons[0]
    visit.session.go(LessonPlace(lesson.id, len(lesson.steps)))
    settle()
    yield visit
    visit.close()


def test_the_end_of_a_lesson_has_its_ways_in_one_row(visit: Visit) -> None:
    bars: list[BottomBar] = list(visit.window.findChildren(BottomBar))
    buttons: list[QPushButton] = list(bars[-1].findChildren(QPushButton))
    assert len(buttons) == 2
    assert len({each.mapTo(bars[-1], each.rect().center()).y() for each in buttons}) == 1
