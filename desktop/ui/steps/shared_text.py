"""A text that a person and a model write in turns: own words are marked, and counted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.domain.provenance import Piece, rewritten, text_of, words_of
from desktop.ui.charts import Row, Rows
from desktop.ui.layouts import clear, column
from desktop.ui.style import BASE, Look
from desktop.ui.text_field import TextField
from desktop.ui.texts import words

translate = QCoreApplication.translate

ROWS = 11


class SharedText(QWidget):
    """The text to go on with; tells its pieces with every change."""

    changed = Signal(tuple)

    def __init__(self, base: Sequence[Piece], pieces: Sequence[Piece], look: Look) -> None:
        """Show a text.

        Args:
            base: as the model left it; whose words are whose is told by comparing with it.
            pieces: as it is now.
            look: for colours and sizes.
        """
        super().__init__()
        self._base = tuple(base)
        self._look, self._pieces = look, tuple(pieces)
        self._field = TextField(text_of(pieces))
        self._field.setObjectName("shared-text")
        self._field.setAccessibleName(translate("CoWriteView", "Your text together"))
        self._field.setMinimumHeight(look.text(BASE) * ROWS * 3 // 2)
        self._counts = column(gap=0)
        legend = translate("CoWriteView", "Underlined: your own words. You can change everything.")
        box = column(self._field, words(legend, "small"), gap=look.space(8))
        box.addLayout(self._counts)
        self.setLayout(box)
        self._field.textChanged.connect(self._typed)
        self._mark()

    def _typed(self) -> None:
        text = self._field.toPlainText()
        if text != text_of(self._pieces):
            self._pieces = rewritten(self._base, text, own=True)
            self._mark()
            self.changed.emit(self._pieces)

    def _mark(self) -> None:
        self._field.setExtraSelections(self._marks())
        clear(self._counts)
        self._counts.addWidget(whose(self._pieces, self._look))
        self._field.setAccessibleDescription(counts_said(self._pieces))

    def _marks(self) -> list[QTextEdit.ExtraSelection]:
        colours, place, marks = self._look.colours, 0, []
        for piece in self._pieces:
            # Qt counts in UTF-16.
            end = place + len(piece.text.encode("utf-16-le", "surrogatepass")) // 2
            if piece.is_word and piece.own:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self._field.document())
                cursor.setPosition(place)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setBackground(QColor(colours.good_ground))
                form.setForeground(QColor(colours.good))
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                # The type hints of Qt for Python leave these two out.
                for name, value in (("cursor", cursor), ("format", form)):
                    setattr(mark, name, value)
                marks.append(mark)
            place = end
        return marks


def whose(pieces: Sequence[Piece], look: Look) -> Rows:
    """How many words are whose, as bars."""
    own, model = words_of(pieces, own=True), words_of(pieces, own=False)
    total = max(1, own + model)
    number = look.locale.toString
    return Rows(
        [
            Row(translate("CoWriteView", "Your words"), own / total, number(own), striped=True),
            Row(translate("CoWriteView", "Words of the AI"), model / total, number(model)),
        ],
        look,
    )


def counts_said(pieces: Sequence[Piece]) -> str:
    """How many words are whose, in a sentence."""
    said = translate("CoWriteView", "Words in the text: {own} of yours, {model} of the AI.")
    said = said.replace("{own}", str(words_of(pieces, own=True)))
    return said.replace("{model}", str(words_of(pieces, own=False)))
