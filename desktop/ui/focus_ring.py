"""The ring around whatever has the keyboard focus: 3 px wide, 3 px away, in ink."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QWidget

from desktop.ui.overlay import Overlay

WIDTH = 3
AWAY = 3


class FocusRing(Overlay):
    """Lies over a window and draws one ring."""

    def __init__(self, window: QWidget, colour: str) -> None:
        super().__init__(window)
        self._colour = QColor(colour)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.target()
        if target is None or isinstance(target, QAbstractScrollArea | QLineEdit):
            return
        out = AWAY + WIDTH // 2
        ring = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).adjusted(-out, -out, out, out)
        seen = self.seen(target, out)
        if not seen.intersects(ring):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(seen)
        painter.setPen(QPen(self._colour, WIDTH))
        painter.drawRoundedRect(ring, 14, 14)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and self._window.isAncestorOf(new) and not isinstance(new, QMenu)
        self.aim(new if inside else None)
