"""A table of texts: how many words each has, how many pieces the model reads, how many per word."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QGridLayout

from desktop.domain.runs_notes import Compared
from desktop.ui.heard import hear_as
from desktop.ui.style import BASE, Look
from desktop.ui.texts import line, words

MOST = 6
LONGEST = 80
LARGE = 25
"""Height of letters in pixels from which on a text and its figures do not fit beside each other."""


class TokenTable(QFrame):
    """One row a text, or two where the letters are large; each also says itself as a sentence."""

    def __init__(self, rows: Sequence[Compared], look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        grid = QGridLayout(self)
        pad = look.space(12)
        grid.setContentsMargins(pad, pad, pad, pad)
        grid.setHorizontalSpacing(look.space(16))
        grid.setVerticalSpacing(look.space(8))
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Text"), self.tr("Words"), self.tr("Pieces"), self.tr("per word"))
        roles = QAccessible.Role
        hear_as(self, roles.Table, heads[0])
        for column, head in enumerate(heads):
            shown = line(head, "facts")
            hear_as(shown, roles.ColumnHeader, head)
            grid.addWidget(shown, 0, column)
        number = look.locale.toString
        large = look.text(BASE) > LARGE
        for place, row in enumerate(rows, start=1):
            above, below = (2 * place - 1, 2 * place) if large else (place, place)
            text = words(row.text if len(row.text) <= LONGEST else f"{row.text[:LONGEST]} …")
            share = look.decimal(row.pieces / max(1, row.words))
            said = self.tr("{text}: {words} words, {pieces} pieces, {share} per word")
            said = said.replace("{words}", number(row.words)).replace("{pieces}", number(row.pieces))
            said = said.replace("{share}", share).replace("{text}", row.text)
            hear_as(text, roles.RowHeader, said)
            grid.addWidget(text, above, 0, 1, 4 if large else 1)
            for column, figure in enumerate((number(row.words), number(row.pieces), share), start=1):
                told = line(figure, "strong")
                hear_as(told, roles.Cell, figure)
                grid.addWidget(told, below, column)
