"""The ring around whatever has the keyboard focus: 3 px wide, 3 px away, in ink."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

WIDTH = 3
AWAY = 3
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Lies over a window and draws one ring; lets every press through."""

    def __init__(self, window: QWidget, colour: str) -> None:
        super().__init__(window)
        self._colour = QColor(colour)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._place)
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES or event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        ring, seen = self._ring()
        if ring.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(seen)
        painter.setPen(QPen(self._colour, WIDTH))
        painter.drawRoundedRect(ring, 14, 14)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            # A page that was rebuilt takes its widgets with it before the focus is told to have moved.
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        window = self._window
        inside = new is not None and window.isAncestorOf(new) and not isinstance(new, QMenu)
        self._target = new if inside else None
        step = self._target
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._soon.start()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()
        self.update()

    def _ring(self) -> tuple[QRect, QRect]:
        """Where the ring goes, and what of the window it may be drawn on."""
        target = self._target
        if target is None or not isValid(target) or isinstance(target, QAbstractScrollArea | QLineEdit):
            return QRect(), QRect()
        if not target.isVisible():
            return QRect(), QRect()
        window = self._window
        out = AWAY + WIDTH // 2
        ring = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-out, -out, out, out)
        seen = window.rect()
        step = target.parentWidget()
        while step is not None and step is not window:
            if isinstance(step.parentWidget(), QAbstractScrollArea):
                seen &= QRect(step.mapTo(window, QPoint(0, 0)), step.size()).adjusted(-out, -out, out, out)
            step = step.parentWidget()
        return ring if seen.intersects(ring) else QRect(), seen
