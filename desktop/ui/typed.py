"""Remembers until the end of the visit what was typed, so that it can be searched for afterwards."""

from collections import deque
from itertools import chain

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

MOST = 400
"""Texts that are remembered; of more the newest."""


class TypedTexts(QObject):
    """The texts of all fields that were left, and of those that are there; never what a field hides."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._left: deque[str] = deque(maxlen=MOST)
        application.focusChanged.connect(self._leave)

    def all(self) -> tuple[str, ...]:
        """The texts, the newest first."""
        there = (typed_in(widget) for widget in QApplication.allWidgets())
        return tuple(dict.fromkeys(text for text in chain(there, reversed(self._left)) if text))

    @Slot(QWidget, QWidget)
    def _leave(self, left: QWidget | None, _entered: QWidget | None) -> None:
        text = typed_in(left)
        if text and text not in self._left:
            self._left.append(text)


def typed_in(widget: QWidget | None) -> str:
    """What stands in a field that can be typed in."""
    match widget:
        case QLineEdit() if widget.echoMode() == QLineEdit.EchoMode.Normal:
            return widget.text()
        case QPlainTextEdit() | QTextEdit() if not widget.isReadOnly():
            return widget.toPlainText()
        case _:
            return ""
