"""What is wrong with a window to the ear and to the keys: order, headings, keys claimed twice."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QWidget

from tests.rules.seeing import Seen, by_rows, called


def misheard(seen: Seen) -> Iterator[str]:
    """Where a screen reader reads in another order than the eye."""
    eye = [id(widget) for widget in _looked(seen, seen.window)]
    places = {widget: place for place, widget in enumerate(eye)}
    last = -1
    for element in seen.heard:
        widget = element.object()
        if not isinstance(widget, QWidget) or not element.text(QAccessible.Text.Name).strip():
            continue
        place = places.get(id(widget), last)
        if place < last:
            yield f"{called(widget)} is read too late"
        last = max(last, place)


def unheaded(seen: Seen) -> Iterator[str]:
    """A page without one heading of the first level, the first there is; or a level that is left out."""
    found = [element for element in seen.heard if element.role() == QAccessible.Role.Heading]
    levels = [
        int(element.attributesInterface().attributeValue(QAccessible.Attribute.Level)) for element in found
    ]
    if not levels or levels[0] != 1:
        yield f"the headings begin with level {levels[:1]}"
    if levels.count(1) > 1:
        yield f"there are {levels.count(1)} headings of level 1"
    for one, other in pairwise(levels):
        if other > one + 1:
            yield f"after a heading of level {one} comes one of level {other}"


def contested(seen: Seen) -> Iterator[str]:
    """Keys that more than one thing in the window claims, access keys of words among them."""
    claimed: dict[str, list[str]] = {}
    for widget in seen.widgets:
        match widget:
            case QAbstractButton():
                keys = QKeySequence.mnemonic(widget.text())
            case QLabel() if widget.buddy() is not None:
                keys = QKeySequence.mnemonic(widget.text())
            case QGroupBox():
                keys = QKeySequence.mnemonic(widget.title())
            case _:
                continue
        if not keys.isEmpty():
            claimed.setdefault(keys.toString(), []).append(called(widget))
    shortcuts: list[QShortcut] = list(seen.window.findChildren(QShortcut))
    for shortcut in shortcuts:
        holder = shortcut.parent()
        if isinstance(holder, QWidget) and holder.isVisible() and shortcut.isEnabled():
            claimed.setdefault(shortcut.key().toString(), []).append(called(holder))
    yield from (f"{keys} is claimed by {names}" for keys, names in claimed.items() if len(names) > 1)


def _looked(seen: Seen, parent: QWidget) -> Iterator[QWidget]:
    for child in by_rows(seen.inside(parent)):
        yield child
        yield from _looked(seen, child)
