"""What a screen reader hears of a widget beyond what Qt tells it: headings, areas with a name, tables."""

from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget
from shiboken6 import VoidPtr

from desktop.ui.texts import spoken

INSTALLED = "heard"
ROLE = "heard_as"
"""Property of a widget that names the role it has, such as ``Table``; without one Qt decides."""
LEVELS = MappingProxyType({"h1": 1, "title": 1, "h2": 2, "h3": 2})
"""Which kinds of text are headings, and how deep they stand."""


def tell_screen_readers(application: QCoreApplication) -> None:
    """Have the widgets of an application heard as what they are; once is enough.

    Args:
        application: that has not shown anything yet.
    """
    if application.property(INSTALLED) is None:
        application.setProperty(INSTALLED, "yes")
        QAccessible.installFactory(_heard)


def hear_as(widget: QWidget, role: QAccessible.Role, name: str = "") -> None:
    """Let a widget be heard in a role, under a name.

    Args:
        widget: of a class of ours, or a plain one before anything asked how it is heard.
        role: such as an area or a table.
        name: what it is called; without one it keeps its own.
    """
    widget.setProperty(ROLE, role.name)
    if name:
        widget.setAccessibleName(name)


class Level(QAccessibleAttributesInterface):
    """How deep a heading stands, 1 for that of the page."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, _key: QAccessible.Attribute) -> int:
        return self._level


class Heading(QAccessibleWidget):
    """A label heard as a heading; within a button it is but a part of the button's words."""

    def __init__(self, label: QLabel, level: int) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._attributes = Level(level)

    def role(self) -> QAccessible.Role:
        roles = QAccessible.Role
        return roles.StaticText if _is_in_button(self.widget()) else roles.Heading

    def text(self, kind: QAccessible.Text) -> str:
        label = self.widget()
        if kind == QAccessible.Text.Name and isinstance(label, QLabel):
            return spoken(label)
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._attributes
        found: Any = super().interface_cast(kind)
        # Qt for Python takes None for a pointer to anywhere.
        return VoidPtr(0) if found is None else found


def _is_in_button(widget: QWidget) -> bool:
    step: QWidget | None = widget
    while step is not None and not isinstance(step, QAbstractButton):
        step = step.parentWidget()
    return step is not None


def _heard(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(ROLE)
    if role is not None:
        return QAccessibleWidget(thing, QAccessible.Role[role])
    if isinstance(thing, QLabel):
        level = LEVELS.get(thing.property("role") or "")
        return Heading(thing, level) if level is not None else None
    return None
