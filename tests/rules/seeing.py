"""What is wrong with a window to the eye and to the hand: cut off, overlapping, too small, out of order."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations, groupby, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessibleInterface, QTextDocument
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from desktop.domain.bidi import written_from_the_right
from desktop.ui.controls import PressArea
from desktop.ui.overlay import Overlay
from desktop.ui.steps.letter import Word
from desktop.ui.terms import TermButton
from desktop.ui.texts import Words
from tests.journeys.me import elements

TARGET = 44
# A word in running text is as tall as its line; its card can also be opened from the list of all words.
INLINE = 16
# So is one in a letter to black out, but its line is as tall as a finger, and a second press takes it back.
NARROW = 24
EVERYTHING = 100_000


class Seen:
    """A window as it is now: what is visible in it, and what lies in what."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.widgets: list[QWidget] = []
        self.children: dict[int, list[QWidget]] = {}
        self._gather(window)

    def inside(self, parent: QWidget) -> list[QWidget]:
        """The visible children of a widget."""
        return self.children.get(id(parent), [])

    @cached_property
    def heard(self) -> list[QAccessibleInterface]:
        """Everything that a screen reader finds in it, in order."""
        return [*elements(self.window)]

    def _gather(self, parent: QWidget) -> None:
        found = [child for child in parent.children() if isinstance(child, QWidget) and _counts(child)]
        self.children[id(parent)] = found
        self.widgets += found
        for child in found:
            self._gather(child)


def _counts(widget: QWidget) -> bool:
    return not widget.isHidden() and not widget.isWindow() and not isinstance(widget, Overlay | QScrollBar)


def where(widget: QWidget, window: QWidget) -> QRect:
    """Where in the window a widget lies."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def called(widget: QWidget) -> str:
    """A name for a widget in a report."""
    shown = getattr(widget, "text", "")
    text = widget.accessibleName() or (shown() if callable(shown) else "")
    return f"{type(widget).__name__} {text[:60]!r}"


def cut_off(seen: Seen) -> Iterator[str]:
    """Texts that do not have the room they need."""
    for widget in seen.widgets:
        match widget:
            case QLabel() if widget.text():
                yield from _short(widget, *needed_by(widget))
            case PressArea():
                yield from _short(
                    widget, widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
                )
            case QPushButton():
                yield from _short(widget, widget.sizeHint().width(), widget.sizeHint().height())
            case QLineEdit() if not widget.text():
                room = widget.width() - 2 * 14
                if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
                    yield f"placeholder of {called(widget)} needs more than {room} px"
            case QPlainTextEdit() if not widget.toPlainText():
                yield from _placeholder(widget)


def needed_by(label: QLabel) -> tuple[int, int]:
    """The width and height in pixels that a label's text needs at the width it has."""
    width = label.contentsRect().width()
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        document.setTextWidth(width)
        return round(document.idealWidth()), round(document.size().height())
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    box = label.fontMetrics().boundingRect(QRect(0, 0, width, EVERYTHING), flags, label.text())
    return box.width(), box.height()


def clipped(seen: Seen) -> Iterator[str]:
    """Widgets that reach beyond what holds them; down a scrolled page they may."""
    for widget in seen.widgets:
        step = widget.parentWidget()
        while step is not None:
            inside, outside = where(widget, seen.window), where(step, seen.window)
            scrolled = isinstance(step.parentWidget(), QScrollArea)
            sideways = inside.left() < outside.left() or inside.right() > outside.right()
            down = inside.top() < outside.top() or inside.bottom() > outside.bottom()
            if sideways or (down and not scrolled):
                yield f"{called(widget)} {_box(inside)} reaches beyond {called(step)} {_box(outside)}"
                break
            if step is seen.window or scrolled:
                break
            step = step.parentWidget()


def overlapping(seen: Seen) -> Iterator[str]:
    """Neighbours that lie on each other."""
    for parent in [seen.window, *seen.widgets]:
        if isinstance(parent, QAbstractScrollArea | QAbstractSlider):
            continue
        for one, other in combinations(seen.inside(parent), 2):
            shared = one.geometry() & other.geometry()
            if not shared.isEmpty():
                yield f"{called(one)} and {called(other)} share {_box(shared)}"


def sideways(seen: Seen, size: tuple[int, int]) -> Iterator[str]:
    """Pages that would have to be scrolled sideways, windows that refuse to be as small as the screen."""
    window = seen.window
    if (window.width(), window.height()) != size:
        yield f"the window is {window.width()} × {window.height()} instead of {size}"
    for area in seen.widgets:
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0:
            yield f"{called(area)} scrolls sideways by {area.horizontalScrollBar().maximum()} px"
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inside is not None and inside.width() > area.viewport().width():
            yield f"{called(area)} holds a page of {inside.width()} px on {area.viewport().width()} px"


def small(seen: Seen) -> Iterator[str]:
    """Targets smaller than a finger."""
    for widget in seen.widgets:
        least = INLINE if isinstance(widget, TermButton) else TARGET
        narrow = NARROW if isinstance(widget, Word) else least
        if _is_stop(widget) and (widget.height() < least or widget.width() < narrow):
            yield f"{called(widget)} is only {widget.width()} × {widget.height()}"


def in_order(seen: Seen) -> list[QWidget]:
    """What can be pressed, in the order of reading: row by row, an area as a whole before the next."""
    return [widget for widget in _read(seen, seen.window) if widget.isEnabled()]


def out_of_order(seen: Sequence[QWidget], reached: Sequence[QWidget]) -> Iterator[str]:
    """Where the order of Tab is another than that of reading.

    Args:
        seen: in the order of reading.
        reached: in the order of Tab.
    """
    for missed in [widget for widget in seen if widget not in reached]:
        yield f"Tab never reaches {called(missed)}"
    places = [seen.index(widget) for widget in reached if widget in seen]
    start = places.index(0) if 0 in places else 0
    turned = places[start:] + places[:start]
    for one, other in pairwise(turned):
        if other < one:
            yield f"Tab goes from {called(seen[one])} back to {called(seen[other])}"


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _read(seen: Seen, parent: QWidget) -> Iterator[QWidget]:
    for child in by_rows(seen.inside(parent)):
        if _is_stop(child):
            yield child
        else:
            yield from _read(seen, child)


def by_rows(widgets: list[QWidget]) -> list[QWidget]:
    """Row by row, each from where the language begins; what begins before another ends is in the same row."""
    rows: list[list[QWidget]] = []
    bottom = -1
    for widget in sorted(widgets, key=lambda w: w.y()):
        if not rows or widget.y() >= bottom:
            rows.append([])
        rows[-1].append(widget)
        bottom = max(bottom if len(rows[-1]) > 1 else -1, widget.y() + widget.height())
    return [widget for row in rows for widget in _as_read(sorted(row, key=_across))]


def _as_read(row: list[QWidget]) -> Iterator[QWidget]:
    """A row as it is read: a number in an Arabic letter, or a code, from left to right."""
    for other_way, part in groupby(row, _other_way):
        found = [*part]
        yield from reversed(found) if other_way else found


def _other_way(widget: QWidget) -> bool:
    holder, left = widget.parentWidget(), Qt.LayoutDirection.LeftToRight
    other = holder is not None and widget.layoutDirection() == left != holder.layoutDirection()
    return isinstance(widget, Word | Words) and other


def _across(widget: QWidget) -> int:
    holder = widget.parentWidget()
    turned = holder is not None and holder.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if isinstance(holder, QLabel):
        # A word in running text stands in the order of that text.
        turned = written_from_the_right(holder.accessibleName())
    return -widget.geometry().right() if turned else widget.x()


def _short(widget: QWidget, width: int, height: int) -> Iterator[str]:
    if width > widget.width() or height > widget.height():
        yield f"{called(widget)} has {widget.width()} × {widget.height()}, needs {width} × {height}"


def _placeholder(field: QPlainTextEdit) -> Iterator[str]:
    room = field.viewport().rect().adjusted(4, 4, -4, 0)
    flags = int(Qt.TextFlag.TextWordWrap)
    box = field.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), EVERYTHING), flags, field.placeholderText()
    )
    if box.width() > room.width() or box.height() > room.height() + 4:
        yield f"placeholder of {called(field)} needs {_box(box)}, has {_box(room)}"


def _box(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()} × {rect.height()}"
