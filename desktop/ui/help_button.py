"""The button that is on every page and leads to whom one can call."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.place import Calling, Facilitating, Paused
from desktop.ui.context import Context
from desktop.ui.pictures import icon


class HelpButton(QPushButton):
    """Leads to whom to call; where room is short it is a picture with a name."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Get help"))
        self._session, self._look = context.session, context.look
        self._spelt = True
        self.setObjectName("call")
        self.setProperty("role", "normal")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Get help: whom you can call"))
        self.setToolTip(self.tr("Whom you can call when you or somebody else is not well"))
        self.clicked.connect(self._press)
        self._session.moved.connect(self._follow)
        self._show()
        self._follow()

    def least(self) -> int:
        """The least width it can do with, in pixels."""
        look = self._look
        return max(look.target(), look.text(20) + 2 * look.space(16) + 8)

    def most(self) -> int:
        """The width it needs with words, in pixels."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.tr("Get help"))
        return words + self._look.text(20) + self._look.space(8 + 2 * 16 + 12) + 4

    def spell(self, *, out: bool) -> None:
        """Show words, or the picture alone."""
        if out != self._spelt:
            self._spelt = out
            self._show()

    def _press(self) -> None:
        here = self._session.place
        if not isinstance(here, Calling | Paused | Facilitating):
            self._session.go(Calling(here))

    def _follow(self) -> None:
        # Out of a pause and out of the staff's pages nobody comes without the PIN.
        self.setEnabled(not isinstance(self._session.place, Paused | Facilitating))

    def _show(self) -> None:
        look = self._look
        size = look.text(20)
        gap = look.space(8) if self._spelt else 0
        self.setIcon(icon("heart", look.colours.ink, size, gap=-gap if look.mirrored else gap))
        self.setIconSize(QSize(size + gap, size))
        self.setText(self.tr("Get help") if self._spelt else "")
        self.setMaximumWidth(16_777_215 if self._spelt else self.least())
