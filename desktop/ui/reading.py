"""The order in which a window is read, and Tab goes: as its layouts hold things, whenever they were built."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget, QWidgetItem


def stops(window: QWidget) -> list[QWidget]:
    """Everything that Tab stops at, in the order of reading.

    Args:
        window: a widget whose content lies in layouts.
    """
    return list(_of_widget(window))


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before; after the last comes the first.

    Args:
        window: in which the focus moves.
        forward: whether to go on, rather than back.

    Returns:
        Whether there was one to go to.
    """
    order = stops(window)
    if not order:
        return False
    now = window.focusWidget()
    place = order.index(now) if now in order else (-1 if forward else 0)
    reasons = Qt.FocusReason
    target = order[(place + (1 if forward else -1)) % len(order)]
    target.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return True


def _of_widget(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    if isinstance(widget, QScrollArea):
        yield from _of_widget(widget.widget())
    layout: QLayout | None = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            yield from _of_layout(item)
        elif isinstance(item, QWidgetItem):
            yield from _of_widget(item.widget())
