"""What every page has: a title, its content, and what stands in the bar below it."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.context import Context
from desktop.ui.heard import hear_as
from desktop.ui.texts import words


class Page(QWidget):
    """One page, one task; the frame puts it between the two bars."""

    scrolls = True
    """Whether the frame scrolls the page; otherwise it takes exactly the room there is, if that is enough."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        hear_as(self, QAccessible.Role.Grouping)
        self.context = context
        self.session = context.session
        self.look = context.look
        self.title = title
        self.before: list[QWidget] = []
        self.after: list[QWidget] = []
        self.note: QLabel = words("", "small")
        self.first: QWidget | None = None
        self.arrived = False
        """Whether somebody is on it: what appears from then on is news."""
        self.said: set[str] = set()
        """What has been said to a screen reader, or stood there from the beginning."""

    def arrive(self) -> None:
        """Somebody is on the page now."""
        self.arrived = True
