"""Areas that appear on a page after a deed: what they say is said to a screen reader at once."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QWidget

from desktop.ui.announcing import announce
from desktop.ui.page import Page


class News(QFrame):
    """A framed area; on a page that somebody is on already it tells of itself when it appears."""

    def __init__(self, role: str, *, again: bool = False, at_once: bool = False) -> None:
        """Make the frame.

        Args:
            role: of the frame, see ``style.py``.
            again: whether it is said once more when the same words appear once more.
            at_once: whether it interrupts what is being said.
        """
        super().__init__()
        self.setProperty("role", role)
        self._again, self._at_once = again, at_once

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What is in it may be filled a moment later.
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        page = page_of(self)
        said = self.accessibleName() or words_in(self)
        if page is None or not said:
            return
        fresh = said not in page.said
        page.said.add(said)
        if page.arrived and (fresh or self._again):
            announce(self, said, at_once=self._at_once)


def page_of(widget: QWidget) -> Page | None:
    """The page that a widget is on."""
    step: QWidget | None = widget
    while step is not None and not isinstance(step, Page):
        step = step.parentWidget()
    return step


def words_in(area: QWidget, until: QWidget | None = None) -> str:
    """What can be read in an area, in order; the words on buttons left out.

    Args:
        area: that is looked through.
        until: where to stop; without it all is read.
    """
    said: list[str] = []
    _gather(area, until, said)
    return " ".join(said)


def _gather(widget: QWidget, until: QWidget | None, said: list[str]) -> bool:
    """Gather what can be read in a widget; whether to go on behind it."""
    if widget is until:
        return False
    if widget.isHidden() or isinstance(widget, QAbstractButton):
        return True
    if isinstance(widget, QLabel):
        heard = QAccessible.queryAccessibleInterface(widget)
        text = heard.text(QAccessible.Text.Name) if heard.isValid() else ""
        if text.strip():
            said.append(text.strip())
    return all(_gather(child, until, said) for child in widget.children() if isinstance(child, QWidget))
