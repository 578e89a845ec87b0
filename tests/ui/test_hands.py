"""What is done anywhere in the app: who is there is told, and Enter presses once, however long it is held."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.hands import Hands

SIGN = QEvent.Type


@pytest.fixture
def touches() -> list[bool]:
    """Grows with each sign that somebody is there."""
    return []


@pytest.fixture(autouse=True)
def hands(qtbot: QtBot, touches: list[bool]) -> Hands:
    """Watch over the application until their window goes."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Hands(window, lambda: touches.append(True), {})
    QApplication.processEvents()
    return made


def hit(widget: QPushButton | QLineEdit, key: Qt.Key, *, held: bool = False) -> None:
    """Send a key press to a widget, through the application's filters."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, none, "\r", held))


def test_enter_presses_a_button_once(qtbot: QtBot) -> None:
    presses: list[bool] = []
    made = QPushButton("Weiter")
    qtbot.addWidget(made)
    made.clicked.connect(lambda: presses.append(True))
    hit(made, Qt.Key.Key_Return)
    hit(made, Qt.Key.Key_Enter)
    hit(made, Qt.Key.Key_Return, held=True)
    assert presses == [True, True]


def test_enter_in_a_text_field_stays_with_the_field(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.returnPressed):
        hit(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", [SIGN.KeyPress, SIGN.Wheel, SIGN.TouchBegin, SIGN.Paint, SIGN.Timer])
def test_keys_touch_and_wheel_are_signs_of_life_a_paint_is_none(
    hands: Hands, touches: list[bool], kind: QEvent.Type
) -> None:
    touches.clear()
    hands.eventFilter(hands, QEvent(kind))
    assert bool(touches) == (kind not in {SIGN.Paint, SIGN.Timer})
