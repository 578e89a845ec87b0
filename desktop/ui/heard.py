"""What a screen reader hears of a widget beyond what Qt tells it: headings, areas with a name, tables."""

from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget
from shiboken6 import VoidPtr

from desktop.ui.texts import spoken

translate = QCoreApplication.translate

INSTALLED, HUSHED, INVISIBLE = "heard", "hushed", "invisible"
ROLE = "heard_as"
"""Property of a widget that names the role it has, such as ``Table``; without one Qt decides."""
RADIO = QAccessible.Role.RadioButton.name
PRESS = QAccessibleActionInterface.pressAction()
SET_FOCUS = QAccessibleActionInterface.setFocusAction()
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
        widget: that is heard.
        role: such as an area or a table.
        name: what it is called; without one it keeps its own.
    """
    widget.setProperty(ROLE, role.name)
    _forget(widget)
    if name:
        widget.setAccessibleName(name)


def hush(widget: QWidget) -> None:
    """Let a widget be passed over, because what it lies in says the same.

    Args:
        widget: such as a label on a button that has a name.
    """
    widget.setProperty(HUSHED, "yes")
    _forget(widget)


def _forget(widget: QWidget) -> None:
    """Forget how a widget is heard, in case it was asked for before, such as when it got its words."""
    known = QAccessible.queryAccessibleInterface(widget)
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


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
    """A label heard as a heading."""

    def __init__(self, label: QLabel, level: int) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._attributes = Level(level)

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


def one_of(button: QAbstractButton) -> list[QAbstractButton]:
    """The buttons of which one can be picked, in their order.

    Args:
        button: that is heard as a radio button; the others lie beside it in the same widget.
    """
    holder = button.parentWidget()
    beside = holder.children() if holder is not None else [button]
    return [one for one in beside if isinstance(one, QAbstractButton) and one.property(ROLE) == RADIO]


class Radio(QAccessibleWidget):
    """A button of which one of several is picked; Qt's own would also change what Tab and arrows do."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.RadioButton)
        self._button = button

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        if kind != QAccessible.Text.Description:
            return said
        # Qt for Python cannot tell a screen reader the place in a row in any other way.
        others = one_of(self._button)
        place = translate("Heard", "{number} of {total}")
        place = place.replace("{number}", str(others.index(self._button) + 1))
        place = place.replace("{total}", str(len(others)))
        return f"{place}. {said}" if said else place

    def state(self) -> QAccessible.State:
        state = super().state()
        for name, holds in (("checkable", True), ("checked", self._button.isChecked())):
            setattr(state, name, holds)
        return state

    def actionNames(self) -> list[str]:
        return [PRESS, SET_FOCUS] if self._button.isEnabled() else []

    def doAction(self, name: str) -> None:
        if name == PRESS:
            self._button.click()
        else:
            super().doAction(name)


class Hushed(QAccessibleWidget):
    """A widget that a screen reader passes over."""

    def state(self) -> QAccessible.State:
        state = super().state()
        # The type hints of Qt for Python leave the names of states out.
        setattr(state, INVISIBLE, True)
        return state


def _heard(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if thing.property(HUSHED) is not None:
        return Hushed(thing, QAccessible.Role.StaticText)
    role = thing.property(ROLE)
    if role == RADIO and isinstance(thing, QAbstractButton):
        return Radio(thing)
    if role is not None:
        return QAccessibleWidget(thing, QAccessible.Role[role])
    if isinstance(thing, QLabel):
        level = LEVELS.get(thing.property("role") or "")
        return Heading(thing, level) if level is not None else None
    return None
