"""A button of the bar at the top that keeps its picture where there is no room for its words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from desktop.ui.layouts import UNLIMITED
from desktop.ui.pictures import icon
from desktop.ui.style import Look


class FoldingButton(QPushButton):
    """A picture and words; where room is short, a picture with a name."""

    sayings: tuple[str, ...] = ()
    """All words it may show at one time or another: it keeps room for the longest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._spelt = True
        self._shown = ("", "")
        self.setProperty("role", "normal")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def least(self) -> int:
        """The least width it can do with, in pixels."""
        look = self.look
        return max(look.target(), look.text(20) + 2 * look.space(16) + 8)

    def most(self) -> int:
        """The width it needs with words, in pixels."""
        self.ensurePolished()
        words = max(map(self.fontMetrics().horizontalAdvance, self.sayings), default=0)
        return words + self.look.text(20) + self.look.space(8 + 2 * 16 + 12) + 4

    def spell(self, *, out: bool) -> None:
        """Show words, or the picture alone."""
        if out != self._spelt:
            self._spelt = out
            self.show_as(*self._shown)

    def show_as(self, picture: str, saying: str) -> None:
        """Show a picture and, where there is room, words.

        Args:
            picture: of the icon.
            saying: one of its sayings.
        """
        self._shown = (picture, saying)
        look = self.look
        size = look.text(20)
        gap = look.space(8) if self._spelt else 0
        self.setIcon(icon(picture, look.colours.ink, size, gap=-gap if look.mirrored else gap))
        self.setIconSize(QSize(size + gap, size))
        self.setText(saying if self._spelt else "")
        self.setMaximumWidth(UNLIMITED if self._spelt else self.least())
