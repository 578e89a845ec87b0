"""Enter presses a focused button once, however long it is held."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.enter import EnterPresses


def hit(widget: QPushButton | QLineEdit, key: Qt.Key, *, held: bool = False) -> None:
    """Send a key press to a widget, through the application's filters."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, none, "\r", held))


def test_enter_presses_a_button_once(qtbot: QtBot, qapp: QApplication) -> None:
    watch = EnterPresses()
    qapp.installEventFilter(watch)
    presses: list[bool] = []
    made = QPushButton("Weiter")
    qtbot.addWidget(made)
    made.clicked.connect(lambda: presses.append(True))
    hit(made, Qt.Key.Key_Return)
    hit(made, Qt.Key.Key_Enter)
    hit(made, Qt.Key.Key_Return, held=True)
    qapp.removeEventFilter(watch)
    assert presses == [True, True]


def test_enter_in_a_text_field_stays_with_the_field(qtbot: QtBot, qapp: QApplication) -> None:
    watch = EnterPresses()
    qapp.installEventFilter(watch)
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.returnPressed):
        hit(field, Qt.Key.Key_Return)
    qapp.removeEventFilter(watch)
