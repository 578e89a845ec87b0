"""What a button does, told beside it while the pointer rests on it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.heard import hush

LINGER_MS = 300
"""How long a tip waits for the pointer that has left button or tip, on its way to the other one."""
AWAY = 2
PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.WindowDeactivate})
STRUCK = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class Tip(QObject):
    """Shows the tool tip of a button as long as the pointer is on either; Esc takes it away alone.

    Qt's own goes by itself after some seconds, and when the pointer moves onto it.
    """

    waited = Signal()
    """It has waited long enough for the pointer."""

    def __init__(self, owner: QWidget, text: str = "") -> None:
        """Watch over a button.

        Args:
            owner: the button; what its tool tip says when it is shown counts.
            text: what it says, where it never changes.
        """
        super().__init__(owner)
        self._owner = owner
        if text:
            owner.setToolTip(text)
        self._shown: QLabel | None = None
        self._leaving = QTimer(self, interval=LINGER_MS, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        owner.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        kind = event.type()
        if thing is self._owner and kind == QEvent.Type.ToolTip:
            self._show()
            return True
        if self._shown is None:
            return False
        if kind in STRUCK and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Told that somebody wants the key, Qt asks no shortcut and sends it as a key.
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self._hide()
            return True
        if kind in PRESSED or (thing is self._owner and kind == QEvent.Type.Hide):
            self._hide()
        elif thing in (self._owner, self._shown) and kind == QEvent.Type.Leave:
            self._leaving.start()
        return False

    def _show(self) -> None:
        self._hide()
        window, owner = self._owner.window(), self._owner
        tip = QLabel(owner.toolTip(), window)
        tip.setObjectName("tip")
        tip.setTextFormat(Qt.TextFormat.PlainText)
        # The name or the description of the button says the same.
        hush(tip)
        tip.ensurePolished()
        tip.setWordWrap(tip.sizeHint().width() > window.width())
        tip.setFixedWidth(min(tip.sizeHint().width(), window.width()))
        tip.adjustSize()
        middle = owner.mapTo(window, owner.rect().center()).x() - tip.width() // 2
        below = owner.mapTo(window, QPoint(0, owner.height())).y() + AWAY
        fits = below + tip.height() <= window.height()
        above = owner.mapTo(window, QPoint(0, 0)).y() - AWAY - tip.height()
        tip.move(max(0, min(middle, window.width() - tip.width())), below if fits else max(0, above))
        tip.show()
        tip.raise_()
        self._shown = tip
        _application().installEventFilter(self)

    def _leave(self) -> None:
        if self._shown is not None and not self._owner.underMouse() and not self._shown.underMouse():
            self._hide()
        self.waited.emit()

    def _hide(self) -> None:
        if self._shown is not None:
            _application().removeEventFilter(self)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None


def _application() -> QCoreApplication:
    found = QCoreApplication.instance()
    assert found is not None
    return found
