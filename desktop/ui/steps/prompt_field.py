"""A field for a longer text with its label: grows with the text, and says when that is too long."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.conversation import LONGEST_TEXT, clean
from desktop.ui.layouts import column
from desktop.ui.style import Look
from desktop.ui.text_field import TextField, said_too_long
from desktop.ui.texts import labels, words

MOST_ROWS = 6
AROUND = 32


class PromptField(QWidget):
    """A label, the field below it, and how much too long the text is."""

    typed = Signal()

    def __init__(self, label: str, text: str, look: Look, *, longest: int = LONGEST_TEXT) -> None:
        """Make a field.

        Args:
            label: above it, and its name for screen readers.
            text: that stands in it.
            look: for sizes and numbers.
            longest: how many characters may be sent.
        """
        super().__init__()
        self._look, self._longest = look, longest
        self.field = Growing(text, look)
        self._over = words("", "beware")
        box = column(labels(words(label, "strong"), self.field), self.field, self._over, gap=look.space(8))
        box.addStretch(1)
        self.setLayout(box)
        self.field.textChanged.connect(self._change)
        self._measure()

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.field.toPlainText()

    @property
    def sendable(self) -> bool:
        """Whether there is something in it, and not too much."""
        return 0 < len(clean(self.text)) <= self._longest

    def offer(self, text: str) -> None:
        """Put a text into it, for the visitor to change."""
        self.field.setPlainText(text)

    def give_back(self, text: str) -> None:
        """Put a text into it, and the focus behind its end."""
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def _change(self) -> None:
        self._measure()
        self.typed.emit()

    def _measure(self) -> None:
        said = said_too_long(len(clean(self.text)), self._longest, self._look)
        self._over.setText(said)
        self._over.setVisible(bool(said))


class Growing(TextField):
    """A text field as tall as its lines, up to a few."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__(text)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        # In lines: what the layout of a plain text counts its height in.
        lines = round(self.document().size().height())
        height = self.fontMetrics().lineSpacing() * min(MOST_ROWS, max(1, lines)) + AROUND
        self.setFixedHeight(max(self._look.target(52), height))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > MOST_ROWS else policy.ScrollBarAlwaysOff
        )
