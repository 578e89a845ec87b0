"""What lies over a whole window and draws around one thing in it; lets every press through."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class Overlay(QWidget):
    """Follows a target in its window, however that moves or scrolls."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._place)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES or event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    def aim(self, target: QWidget | None) -> None:
        """Draw around another target, or none."""
        for widget in self._watched:
            # A page that was rebuilt takes its widgets with it before the focus is told to have moved.
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = target
        step = target
        while step is not None and step is not self._window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._soon.start()

    def target(self) -> QWidget | None:
        """What is drawn around, as long as it is there to be seen."""
        target = self._target
        return target if target is not None and isValid(target) and target.isVisible() else None

    def seen(self, target: QWidget, out: int) -> QRect:
        """What of the window may be drawn on: as much as scroll areas show, and so many pixels more."""
        window = self._window
        seen = window.rect()
        step = target.parentWidget()
        while step is not None and step is not window:
            if isinstance(step.parentWidget(), QAbstractScrollArea):
                seen &= QRect(step.mapTo(window, QPoint(0, 0)), step.size()).adjusted(-out, -out, out, out)
            step = step.parentWidget()
        return seen

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()
        self.update()
