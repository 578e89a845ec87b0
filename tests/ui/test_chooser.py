"""The list to pick from: however much there is, and however it is called, it stays in the window."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.domain.preferences import Preferences
from desktop.ui.chooser import Chooser
from desktop.ui.style import look_for
from tests.journeys.visit import settle

TOLD = ("Welches Lektionspaket?", "Auf keinem USB-Stick ist ein Lektionspaket.", "Nichts hinzufügen")
LONG = "a" * 200 + ".lernpaket · 5 kB"


@pytest.fixture
def window(qapp: QApplication) -> QWidget:
    """The smallest window the app is made for."""
    made = QWidget()
    made.resize(1024, 768)
    made.show()
    return made


def _buttons(chooser: Chooser) -> list[QPushButton]:
    return list(chooser.findChildren(QPushButton))


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("count", [0, 1, 7, 20])
def test_what_comes_while_it_is_open_leaves_it_whole_and_inside_the_window(
    window: QWidget, scale: int, count: int
) -> None:
    there: list[str] = []
    chooser = Chooser(window, look_for(Preferences(scale=scale)), lambda: there, TOLD)
    chooser.open()
    settle()
    there += [f"Paket {number}.lernpaket" for number in range(count)]
    chooser.refresh()
    settle()
    assert window.geometry().contains(chooser.geometry())
    middle = chooser.geometry().center() - window.geometry().center()
    assert abs(middle.x()) <= 1
    assert abs(middle.y()) <= 1
    cancel = next(each for each in _buttons(chooser) if each.text() == TOLD[2])
    below = cancel.mapTo(chooser, cancel.rect().bottomLeft()).y()
    assert 0 < below < chooser.height()
    chooser.reject()


def test_a_long_name_and_one_with_line_ends_are_shown_whole_on_their_buttons(window: QWidget) -> None:
    chooser = Chooser(window, look_for(Preferences()), lambda: [LONG, "zeile\nbruch.lernpaket"], TOLD)
    chooser.open()
    settle()
    texts = [each.text() for each in _buttons(chooser)]
    assert texts[1] == "zeile bruch.lernpaket"
    assert texts[0].endswith("a.lernpaket · 5 kB")
    for each in _buttons(chooser):
        assert each.fontMetrics().horizontalAdvance(each.text()) < each.width()
    chooser.reject()
