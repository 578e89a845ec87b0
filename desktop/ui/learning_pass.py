"""The page that shows the Lernpass of a visit: its code to write down, and as a picture for a phone."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.place import Place
from desktop.session.learning_pass import code_for, qr_of
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.flow import flowing
from desktop.ui.layouts import Columns, card
from desktop.ui.page import Page
from desktop.ui.prose import bullets
from desktop.ui.session_end import end_button
from desktop.ui.style import Look
from desktop.ui.texts import line, spoken, words

QUIET = 4
"""Squares of nothing that a reader needs around a QR code (ISO/IEC 18004)."""


class QrCode(QWidget):
    """A QR code, dark on white in every theme, as phones read it best."""

    def __init__(self, rows: Sequence[Sequence[bool]], name: str, look: Look) -> None:
        super().__init__()
        self._rows = rows
        self._square = max(3, look.space(5))
        self.setAccessibleName(name)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * QUIET) * self._square
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, square = QPainter(self), self._square
        painter.fillRect(self.rect(), QColor("white"))
        for down, squares in enumerate(self._rows):
            for across, dark in enumerate(squares):
                if dark:
                    left, top = ((number + QUIET) * square for number in (across, down))
                    painter.fillRect(left, top, square, square, QColor("black"))


class LearningPassPage(Page):
    """Gives the visitor a code with which to go on another time, on any PC with this app."""

    def __init__(self, context: Context, back: Place) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Your learning pass")
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(20))
        box.addWidget(words(self.title, "h1"))
        lead = self.tr("Write this code down or take a photo of it. With it you can go on another time.")
        box.addWidget(words(lead, "lead"))
        code = code_for(self.session)
        picture = QrCode(qr_of(code), self.tr("The same code as a picture for your phone"), look)
        box.addWidget(
            Columns(
                stack(self._code(code), self._held(), look=look, gap=20),
                picture,
                shares=(1, 0),
                fold=look.text(17) * 30 + picture.width(),
                gap=look.space(32),
            )
        )
        box.addStretch(1)
        self.before = [
            button(self.tr("Back"), look, lambda: self.session.go(back), picture="arrow-left"),
        ]
        self.after = [end_button(context, self)]
        self.first = self.before[0]

    def _code(self, code: str) -> QWidget:
        look = self.look
        groups = [line(group, "code") for group in code.split(" ")]
        for label in groups:
            # Sign by sign, as one would read it to somebody who writes it down.
            label.setAccessibleName(", ".join(spoken(label)))
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # In its own order in every language, and at the side where that language begins.
        shown = flowing(groups, gap=look.space(28), line_gap=look.space(8), from_left=groups)
        hint = self.tr("There is no letter O and no letter I in it: 0 is zero, 1 is one.")
        return card(
            "card",
            words(self.tr("Your code"), "strong"),
            shown,
            words(hint, "small"),
            gap=look.space(12),
            margin=look.space(24),
        )

    def _held(self) -> QWidget:
        done = self.tr("%n completed lesson(s)", "", len(self.session.done))
        settings = self.tr("your language, text size and colours")
        held = bullets((done, settings), gap=self.look.space(8))
        nothing = self.tr("Your name is not in it, and nothing of what you wrote.")
        title = words(self.tr("The code holds:"), "strong")
        return stack(title, held, words(nothing, "muted"), look=self.look)
