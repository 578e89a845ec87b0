"""Shows which sentence is being read: on a ground of its own, with a line around it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop.ui.aloud.places import rectangles
from desktop.ui.overlay import Overlay
from desktop.ui.style import Look

WIDTH = 2
PAD = 3
AWAY = 6
"""Around a whole control the line runs outside the ring of the focus."""


class Marker(Overlay):
    """Lies over a window; in a text it marks the sentence, elsewhere the whole control."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._range: tuple[int, int] = (0, 0)
        self.hide()

    def mark(self, widget: QWidget, begin: int, end: int) -> None:
        """Mark a range of characters of a label, or a widget as a whole, and scroll there."""
        self._range = (begin, end)
        self.aim(widget)
        self.show()
        self._reveal(widget)

    def clear(self) -> None:
        """Mark nothing."""
        self.aim(None)
        self.hide()

    def places(self) -> list[QRect]:
        """What is marked, in the window's pixels."""
        target = self.target()
        if target is None:
            return []
        origin = target.mapTo(self._window, QPoint(0, 0))
        return [place.translated(origin) for place in self._inside(target)]

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.target()
        if target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.seen(target, 2 * AWAY))
        origin = target.mapTo(self._window, QPoint(0, 0))
        shape = _around(self._inside(target), PAD if isinstance(target, QLabel) else AWAY)
        shape.translate(origin.x(), origin.y())
        colours = self._look.colours
        if _is_text(target):
            painter.fillPath(shape, QColor(colours.spoken))
            painter.save()
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            painter.drawPixmap(origin, _words_of(target))
            painter.restore()
        painter.setPen(QPen(QColor(colours.ink), WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _inside(self, target: QWidget) -> list[QRect]:
        found = rectangles(target, *self._range) if isinstance(target, QLabel) and _is_text(target) else []
        return found or [target.rect()]

    def _reveal(self, widget: QWidget) -> None:
        margin = self._look.space(48)
        whole = QRect()
        for place in self._inside(widget):
            whole |= place
        step: QWidget | None = widget.parentWidget()
        while step is not None and step is not self._window:
            if isinstance(step, QScrollArea):
                inside = step.widget()
                top = widget.mapTo(inside, whole.topLeft()).y()
                # The end first, then the beginning: of a long sentence that is the better part.
                for y in (top + whole.height(), top):
                    step.ensureVisible(0, y, 0, margin)
            step = step.parentWidget()


def _words_of(target: QWidget) -> QPixmap:
    """A label as it draws itself, without what lies behind it."""
    drawn = QPixmap(target.size() * target.devicePixelRatioF())
    drawn.setDevicePixelRatio(target.devicePixelRatioF())
    drawn.fill(Qt.GlobalColor.transparent)
    target.render(drawn, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)
    return drawn


def _is_text(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.text() != ""


def _around(places: list[QRect], pad: int) -> QPainterPath:
    """One outline around the lines of a sentence."""
    shape = QPainterPath()
    for place in places:
        part = QPainterPath()
        part.addRoundedRect(
            place.adjusted(-pad, -1 if pad == PAD else -pad, pad, 1 if pad == PAD else pad), 5, 5
        )
        shape = shape.united(part)
    return shape.simplified()
