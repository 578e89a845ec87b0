"""The bar at the bottom takes one row, also where room is shortest."""

from PySide6.QtWidgets import QPushButton

from desktop.domain.place import LessonPlace
from desktop.ui.bottom_bar import BottomBar
from tests.journeys.visit import Visit, settle


def test_the_end_of_a_lesson_has_its_ways_in_one_row(visit: Visit) -> None:
    lesson = visit.session.library.lessons[0]
    visit.session.go(LessonPlace(lesson.id, len(lesson.steps)))
    settle()
    bars: list[BottomBar] = list(visit.window.findChildren(BottomBar))
    buttons: list[QPushButton] = list(bars[-1].findChildren(QPushButton))
    assert len(buttons) == 2
    assert len({each.mapTo(bars[-1], each.rect().center()).y() for each in buttons}) == 1
