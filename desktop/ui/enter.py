"""What Enter does in a field for a question, as people expect: it sends what was written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterSends(QObject):
    """Watches one field: Enter sends, Shift with Enter begins a new line; a key held down sends once."""

    def __init__(self, field: QWidget, send: Callable[[], object]) -> None:
        super().__init__(field)
        self._send = send
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in ENTER or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        if not event.isAutoRepeat():
            self._send()
        return True
