"""Finding widgets, with the honest answer that there may be none."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def focused(inside: QWidget) -> QWidget | None:
    """The widget inside another one that has the keyboard focus."""
    found: QWidget | None = inside.window().focusWidget()
    return found if found is not None and inside.isAncestorOf(found) else None


def first(inside: QWidget, kind: type[Kind], name: str = "") -> Kind | None:
    """The first enabled widget of a kind inside another one, of this object name where given."""
    found: list[Kind] = list(inside.findChildren(kind, name) if name else inside.findChildren(kind))
    return next((widget for widget in found if widget.isEnabled()), None)


def reveal(widget: QWidget, *, margin: int) -> None:
    """Scroll the page until a widget is to be seen, with so many pixels around it."""
    step: QWidget | None = widget.parentWidget()
    while step is not None and not isinstance(step, QScrollArea):
        step = step.parentWidget()
    if isinstance(step, QScrollArea):
        # What has just been built has its final place only when all layouts have been asked.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        step.ensureWidgetVisible(widget, 0, margin)
