"""The first of the helps: has the page read aloud, and is the way to stop that."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.key_table import READ_KEY
from desktop.ui.pictures import icon


class ReadButton(QPushButton):
    """Reads or stops; where room is short it is a picture with a name."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._aloud, self._look = context.session.aloud, context.look
        self._spelt = True
        self._reads = False
        self.setObjectName("read-aloud")
        self.setProperty("role", "normal")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A click leaves the focus where it is: what is selected there, or from there on, shall be read.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._press)
        self._aloud.changed.connect(self._follow)
        self._show()

    def least(self) -> int:
        """The least width it can do with, in pixels."""
        look = self._look
        return max(look.target(), look.text(20) + 2 * look.space(16) + 8)

    def most(self) -> int:
        """The width it needs with words, in pixels."""
        self.ensurePolished()
        longest = max(
            self.tr("Read aloud"), self.tr("Stop reading"), key=self.fontMetrics().horizontalAdvance
        )
        words = self.fontMetrics().horizontalAdvance(longest)
        return words + self._look.text(20) + self._look.space(8 + 2 * 16 + 12) + 4

    def spell(self, *, out: bool) -> None:
        """Show words, or the picture alone."""
        if out != self._spelt:
            self._spelt = out
            self._show()

    def _press(self) -> None:
        self._aloud.toggle()

    def _follow(self) -> None:
        reads = self._aloud.reading
        if reads != self._reads:
            self._reads = reads
            self._show()
            announce(self, self.tr("Reading aloud") if reads else self.tr("Reading has stopped."))

    def _show(self) -> None:
        look = self._look
        said = self.tr("Stop reading") if self._reads else self.tr("Read aloud")
        size = look.text(20)
        gap = look.space(8) if self._spelt else 0
        right_to_left = look.mirrored
        name = "stop" if self._reads else "read-aloud"
        self.setIcon(icon(name, look.colours.ink, size, gap=-gap if right_to_left else gap))
        self.setIconSize(QSize(size + gap, size))
        self.setText(said if self._spelt else "")
        self.setMaximumWidth(16_777_215 if self._spelt else self.least())
        self.setAccessibleName(self.tr("Stop reading aloud") if self._reads else said)
        self.setToolTip(f"{said} ({READ_KEY})")
        description = self.tr("Key {key}").replace("{key}", READ_KEY)
        if QAccessible.isActive():
            also = self.tr("A second voice beside that of your screen reader.")
            description = f"{description}. {also}"
        self.setAccessibleDescription(description)
