"""A tip stays as long as the pointer is on it or on its button, and Esc takes it away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import dress
from desktop.ui.find import first
from desktop.ui.layouts import column
from desktop.ui.tips import Tip
from tests.journeys.me import elements

SAID = "Wen Sie anrufen können"


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window with a button that has a tip, and with another one."""
    dress(qapp)
    made, button, other = QWidget(), QPushButton("Hilfe"), QPushButton("Weiter")
    button.setObjectName("told")
    Tip(button, SAID)
    made.setLayout(column(button, other, gap=200))
    made.resize(640, 480)
    made.show()
    yield made
    made.close()


def button_of(window: QWidget) -> QPushButton:
    found = first(window, QPushButton, "told")
    assert found is not None
    return found


def tips(window: QWidget) -> list[QLabel]:
    """The tips that can be seen."""
    found: list[QLabel] = list(window.findChildren(QLabel, "tip"))
    return [tip for tip in found if tip.isVisible()]


def enters(widget: QWidget) -> None:
    """Let the pointer come onto a widget."""
    place = QPointF(1, 1)
    QApplication.sendEvent(widget, QEnterEvent(place, place, QPointF(widget.mapToGlobal(QPoint(1, 1)))))


def leaves(widget: QWidget) -> None:
    """Let the pointer go away from a widget."""
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def rests(button: QPushButton) -> None:
    """Let the pointer rest on a button."""
    enters(button)
    middle = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, middle, button.mapToGlobal(middle)))


def test_a_tip_tells_what_the_button_does_below_it(window: QWidget) -> None:
    button = button_of(window)
    rests(button)
    (tip,) = tips(window)
    assert tip.text() == SAID
    assert button.geometry().bottom() < tip.y() < button.geometry().bottom() + 8
    assert [one.object() for one in elements(window)].count(tip) == 0


def test_escape_takes_the_tip_away_and_does_nothing_else(window: QWidget, qtbot: QtBot) -> None:
    struck: list[str] = []
    keys = QShortcut(QKeySequence("Esc"), window, lambda: struck.append("Esc"))
    rests(button_of(window))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert (tips(window), struck) == ([], [])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert struck == ["Esc"]
    assert keys.isEnabled()


def test_the_pointer_may_go_onto_the_tip_and_away_from_both_it_goes(window: QWidget, qtbot: QtBot) -> None:
    rests(button_of(window))
    (tip,) = tips(window)
    (watching, *_) = list[Tip](button_of(window).findChildren(Tip))
    with qtbot.waitSignal(watching.waited):
        leaves(button_of(window))
        enters(tip)
    assert tips(window) == [tip]
    with qtbot.waitSignal(watching.waited):
        leaves(tip)
    assert tips(window) == []


def test_a_press_takes_the_tip_away(window: QWidget) -> None:
    rests(button_of(window))
    QTest.mouseClick(button_of(window), Qt.MouseButton.LeftButton)
    assert tips(window) == []
