"""Bars for odds: words, bars and percentages that say the same, each row a button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.bidi import END_OF_ISOLATE, ISOLATE
from desktop.domain.notes import Bar
from desktop.ui.charts import Beam
from desktop.ui.controls import PressArea
from desktop.ui.layouts import column, row
from desktop.ui.style import Look
from desktop.ui.texts import Role, line, words


def percent(share: float, look: Look) -> str:
    """A share as a percentage in the visitor's language; very small ones are not called zero.

    Args:
        share: 0 to 1.
        look: how numbers are written.
    """
    number = look.locale.toString
    sign = "%" if look.locale.language() == QLocale.Language.English else " %"
    if 0 < share < 0.005:
        few = f"< {number(1)}{sign}"
        # Kept apart: among words from right to left the sign would be turned round, and say the opposite.
        return f"{ISOLATE}{few}{END_OF_ISOLATE}" if look.mirrored else few
    return f"{number(round(share * 100))}{sign}"


class Bars(QWidget):
    """Words with their odds; pressing one picks it."""

    def __init__(
        self, bars: Sequence[Bar], rest: float, look: Look, pick: Callable[[str], object], *, name: str
    ) -> None:
        """Build the rows.

        Args:
            bars: most probable first.
            rest: what all other words share (0 to 1).
            look: for colours and sizes.
            pick: called with the word that was pressed.
            name: what a row says to a screen reader, with ``{word}`` and ``{percent}``.
        """
        super().__init__()
        self._look = look
        self._column = max((line(bar.word, "strong").sizeHint().width() for bar in bars), default=0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.space(6))
        for number, bar in enumerate(bars):
            role = "row" if number else "top"
            said = name.replace("{word}", bar.word).replace("{percent}", percent(bar.probability, look))
            box.addWidget(PressArea(role, self._face(bar), said, self._picker(pick, bar.word)))
        others = QHBoxLayout()
        others.setContentsMargins(look.space(12), 0, look.space(12), 0)
        others.addWidget(words(self.tr("all other words together"), "muted"), 1)
        others.addWidget(self._number(rest, "muted"))
        box.addLayout(others)

    def _face(self, bar: Bar) -> QBoxLayout:
        look = self._look
        word, beam = line(bar.word, "strong"), Beam(bar.probability, look)
        across = row(beam, self._number(bar.probability, "strong"), gap=look.space(16))
        across.setStretch(0, 1)
        face: QBoxLayout = across
        if self._column <= look.text(17) * 9:
            word.setFixedWidth(self._column + 8)
            across.insertWidget(0, word)
        else:
            face = column(words(bar.word, "strong", beside=True), gap=look.space(4))
            face.addLayout(across)
        face.setContentsMargins(look.space(12), look.space(8), look.space(12), look.space(8))
        return face

    def _number(self, share: float, role: Role) -> QLabel:
        number = line(percent(share, self._look), role)
        number.setFixedWidth(line("100 %", "strong").sizeHint().width() + 8)
        number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return number

    def _picker(self, pick: Callable[[str], object], word: str) -> Callable[[], object]:
        return lambda: pick(word)
