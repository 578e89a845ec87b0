"""The field to ask the model in, and questions to press that then stand in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.domain.conversation import LONGEST_TEXT
from desktop.session.session import Session
from desktop.session.talk import Talk
from desktop.ui.care import Keeper
from desktop.ui.controls import PressArea, button
from desktop.ui.enter import EnterSends
from desktop.ui.layouts import row
from desktop.ui.pictures import Icon
from desktop.ui.style import Look
from desktop.ui.text_field import TextField, said_too_long
from desktop.ui.texts import line, words
from desktop.ui.wording import wording_button

MOST_ROWS = 5
AROUND = 32


class Composer(QFrame):
    """The field to ask in: Enter sends, Shift with Enter begins a new line."""

    def __init__(self, talk: Talk, keeper: Keeper, look: Look, session: Session) -> None:
        super().__init__()
        self._talk, self._keeper, self._look = talk, keeper, look
        self.most_rows = MOST_ROWS
        self.setProperty("role", "card")
        self.field = TextField()
        self.field.setObjectName("question")
        self._take_draft()
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setPlaceholderText(self.tr("Write your question here"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        EnterSends(self.field, self._send)
        self.field.textChanged.connect(self._typed)
        self.send = button(self.tr("Ask"), look, self._send, role="primary")
        self._count = line("", "beware")
        across = row(gap=look.space(12))
        across.addWidget(self.field, 1)
        across.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        pad = look.space(16)
        box.setContentsMargins(pad, pad, pad, pad)
        self._count.setWordWrap(True)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box.addWidget(self._count)
        box.addLayout(across)
        self.wording = wording_button(self, session, look, self.offer)
        if self.wording is not None:
            box.addWidget(self.wording)
        talk.changed.connect(self._take_draft)
        talk.changed.connect(self._update)
        self._typed()
        keeper.resume(talk.draft, self._ask, self.offer)

    def offer(self, text: str) -> None:
        """Put a text into the field, for the visitor to send or change."""
        # Not set anew: Ctrl+Z brings back what stood there.
        self.field.selectAll()
        self.field.insertPlainText(text)
        self.field.setFocus()

    def _take_draft(self) -> None:
        """Show what was typed before, or a question that came back without an answer."""
        if self._talk.draft != self.field.toPlainText():
            self.field.setPlainText(self._talk.draft)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _typed(self) -> None:
        text = self.field.toPlainText()
        self._talk.draft = text
        line_height = self.field.fontMetrics().lineSpacing()
        most = max(2, min(self.most_rows, self.window().height() * self.most_rows // (30 * line_height)))
        shown = text or self.field.placeholderText()
        rows = min(most, max(1, text.count("\n") + 1, self._lines(shown)))
        height = line_height * rows + AROUND
        self.field.setFixedHeight(max(self._look.target(52), height))
        scrolls = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows == most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.field.setVerticalScrollBarPolicy(scrolls)
        self._update()

    def _lines(self, text: str) -> int:
        room = max(1, self.field.viewport().width() - 2 * round(self.field.document().documentMargin()))
        width = self.field.fontMetrics().horizontalAdvance(text[:LONGEST_TEXT])
        return 1 + width * 11 // (10 * room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._typed()

    def _update(self) -> None:
        length = len(self.field.toPlainText().strip())
        over = length > LONGEST_TEXT
        self._count.setText(said_too_long(length, LONGEST_TEXT, self._look))
        self._count.setVisible(over)
        self.send.setEnabled(bool(length) and not over and not self._talk.under_way)

    def _send(self) -> None:
        text = self.field.toPlainText()
        if self.send.isEnabled():
            self._keeper.let(text, self._ask, self.offer)
        elif text.strip():
            self._talk.ask(text)

    def _ask(self) -> None:
        pressed = self.send.hasFocus()
        if self._talk.ask(self.field.toPlainText()):
            if pressed:
                # The button goes out of reach now, and Qt would hand the focus to the top of the window.
                self.field.setFocus()
            self.field.clear()


def starter(text: str, look: Look, press: Callable[[], object]) -> PressArea:
    """A question to press, which then stands in the field.

    Args:
        text: of the question.
        look: for colours and sizes.
        press: puts the text into the field.
    """
    face = row(Icon("chat", look.colours.accent, look.text(22)), gap=look.space(12))
    face.addWidget(words(text, beside=True), 1)
    face.setContentsMargins(look.space(16), look.space(8), look.space(16), look.space(8))
    made = PressArea("choice", face, text, press)
    made.setMinimumHeight(look.target())
    return made
