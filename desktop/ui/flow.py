"""A layout that sets widgets one after the other like words, and goes on in the next line."""

from collections.abc import Container, Iterator, Sequence
from itertools import groupby

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

    def __init__(
        self,
        *,
        gap: int,
        line_gap: int,
        from_left: Container[QWidget] = (),
        signs: Container[QWidget] = (),
        at_foot: bool = False,
    ) -> None:
        super().__init__()
        self._gap = gap
        self._line_gap = line_gap
        self._from_left = from_left
        self._at_foot = at_foot
        self._signs = signs

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
        turned = self.parentWidget().layoutDirection() == Qt.LayoutDirection.RightToLeft
        down = 0
        for line in self._lines(rect.width()):
            across, height = 0, max(size.height() for _, size in line)
            for item, size in self._seen(line) if turned else line:
                if move:
                    left = rect.width() - across - size.width() if turned else across
                    spare = height - size.height()
                    place = QPoint(left, down + (spare if self._at_foot else spare // 2))
                    item.setGeometry(QRect(rect.topLeft() + place, size))
                across += size.width() + self._gap
            down += height + self._line_gap
        return max(0, down - self._line_gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        across = 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 1 << 20))
            if not lines or across + size.width() > width:
                # A sign takes the word before it along.
                along = lines[-1].pop() if item.widget() in self._signs and len(lines[-1]) > 1 else None
                lines.append([along] if along is not None else [])
                across = along[1].width() + self._gap if along is not None else 0
            lines[-1].append((item, size))
            across += size.width() + self._gap
        return lines

    def _seen(self, line: list[tuple[QLayoutItem, QSize]]) -> Iterator[tuple[QLayoutItem, QSize]]:
        """A line from its right end: what is read from left to right keeps its own order."""
        for other_way, part in groupby(line, lambda one: one[0].widget() in self._from_left):
            found = [*part]
            yield from reversed(found) if other_way else found


def flowing(
    widgets: Sequence[QWidget],
    *,
    gap: int,
    line_gap: int,
    from_left: Container[QWidget] = (),
    at_foot: bool = False,
    signs: Container[QWidget] = (),
) -> QWidget:
    """Widgets that flow like words, as one widget.

    Args:
        widgets: in the order of reading.
        gap: between two of them, in pixels.
        line_gap: between two lines, in pixels.
        from_left: those that are read from left to right, whatever the direction of the window.
        at_foot: whether lower ones stand at the foot of their line; otherwise in its middle.
        signs: those that begin no line.
    """
    made = QWidget()
    flow = Flow(gap=gap, line_gap=line_gap, from_left=from_left, at_foot=at_foot, signs=signs)
    for widget in widgets:
        flow.addWidget(widget)
    made.setLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
