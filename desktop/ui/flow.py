"""A layout that sets widgets one after the other like words, and goes on in the next line."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Widgets(QLayout):
    """Holds widgets in their order; where they go is said by what builds on it."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        # Qt asks one beyond the last to learn that there are no more.
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index)

    def hasHeightForWidth(self) -> bool:
        return True


class Flow(Widgets):
    """Widgets in lines, as many beside each other as fit; from the right in right-to-left languages."""

    def __init__(self, *, gap: int, line_gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._line_gap = line_gap

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _place(self, rect: QRect, *, move: bool) -> int:
        across, down, tall = 0, 0, 0
        turned = self.parentWidget().layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), 1 << 20))
            if across and across + size.width() > rect.width():
                across, down, tall = 0, down + tall + self._line_gap, 0
            if move:
                left = rect.width() - across - size.width() if turned else across
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, down), size))
            across += size.width() + self._gap
            tall = max(tall, size.height())
        return down + tall


def flowing(widgets: Sequence[QWidget], *, gap: int, line_gap: int) -> QWidget:
    """Widgets that flow like words, as one widget; gaps in pixels."""
    made = QWidget()
    flow = Flow(gap=gap, line_gap=line_gap)
    for widget in widgets:
        flow.addWidget(widget)
    made.setLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
