"""Rows, columns and grids that fold when the window is narrow or the text large."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QThread, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

UNDER_WAY_MS = 100
"""How often it is looked whether the last thing that waited for an answer has it."""
UNLIMITED = 16_777_215
"""The greatest width of a widget in pixels, ``QWIDGETSIZE_MAX``."""


def column(*widgets: QWidget, gap: int, margin: int = 0) -> QVBoxLayout:
    """Widgets below each other; gap and margin in pixels."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    return made


def row(*widgets: QWidget, gap: int) -> QHBoxLayout:
    """Widgets beside each other; gap in pixels."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    return made


def card(role: str, *widgets: QWidget, gap: int, margin: int) -> QFrame:
    """A framed area with widgets below each other.

    Args:
        role: of the frame, see ``style.py``.
        widgets: what stands in it.
        gap: between them in pixels.
        margin: around them in pixels.
    """
    frame = QFrame()
    frame.setProperty("role", role)
    frame.setLayout(column(*widgets, gap=gap, margin=margin))
    return frame


def centred(widget: QWidget, *, widest: int) -> QHBoxLayout:
    """A widget as wide as there is room, but not wider than this many pixels, and then in the middle."""
    widget.setMaximumWidth(widest)
    made = row(gap=0)
    made.addStretch(0)
    made.addWidget(widget, 1)
    made.addStretch(0)
    return made


def held(widget: QWidget, *, widest: int) -> QHBoxLayout:
    """A widget as wide as there is room, but not wider than this many pixels, and then at the beginning.

    A widget that only has a greatest width is given the height for all the width there is, which may be less.
    """
    widget.setMaximumWidth(widest)
    made = row(gap=0)
    made.addWidget(widget, 1)
    made.addStretch(0)
    return made


def hairline() -> QFrame:
    """A thin line between two areas."""
    made = QFrame()
    made.setObjectName("line")
    made.setFixedHeight(1)
    return made


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout, those in layouts inside it too, and let them go."""
    while layout.count():
        item = layout.takeAt(0)
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
            inner.deleteLater()
        if widget is not None:
            # Disabled, so that nobody finds it or gives it the focus before it is deleted.
            widget.setEnabled(False)
            let_go(widget)


def let_go(widget: QWidget) -> None:
    """Have a widget neither seen nor there any more.

    While something waits for an answer that a deed of this widget may have asked for, such as a question or
    a place for a file, it is only hidden: the deed is still under way, and goes on in it afterwards.
    """
    widget.hide()
    # What stood before the window may just be gone, and what it was asked for still under way.
    if QApplication.activeModalWidget() is not None or QThread.currentThread().loopLevel() > 1:
        QTimer.singleShot(UNDER_WAY_MS, widget, lambda: let_go(widget))
    else:
        widget.deleteLater()


class Grid(QWidget):
    """Widgets in as many equal columns as fit."""

    def __init__(self, widgets: Sequence[QWidget], *, narrowest: int, most: int, gap: int) -> None:
        super().__init__()
        self._widgets = list(widgets)
        for widget in widgets:
            policy = widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            widget.setSizePolicy(policy)
        self._narrowest = narrowest
        self._most = most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._lay_out(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = self._grid.horizontalSpacing()
        least = max(self._narrowest, _widest_least(self._widgets))
        self._lay_out((self.width() + gap) // (least + gap))

    def minimumSizeHint(self) -> QSize:
        return QSize(_widest_least(self._widgets), super().minimumSizeHint().height())

    def _lay_out(self, fitting: int) -> None:
        columns = max(1, min(self._most, fitting))
        if columns == self._columns:
            return
        for number in range(max(columns, self._columns)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
        for number, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, number // columns, number % columns)


class Columns(QWidget):
    """Two areas beside each other, or one below the other where the width does not allow it."""

    def __init__(
        self, first: QWidget, second: QWidget, *, shares: tuple[int, int], fold: int, gap: int
    ) -> None:
        super().__init__()
        self._fold = fold
        self._areas = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        top = Qt.AlignmentFlag.AlignTop
        self._box.addWidget(first, shares[0], top)
        self._box.addWidget(second, shares[1], top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._fold
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(_widest_least(self._areas), super().minimumSizeHint().height())


def _widest_least(widgets: Sequence[QWidget]) -> int:
    return max((widget.minimumSizeHint().width() for widget in widgets), default=0)
