"""The pieces of a text, each in a box with its number: in lines like the text itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.bidi import written_from_the_right
from desktop.domain.cuts import Cut
from desktop.ui.style import Look

SPACE, LINE_END = "·", "↵"


class Pieces(QWidget):
    """Draws every piece with a ground and a border of its own; says all of them to a screen reader."""

    def __init__(self, found: Sequence[Cut], look: Look, *, numbers: bool, name: str) -> None:
        """Make the picture.

        Args:
            found: the pieces in order.
            look: for colours and sizes.
            numbers: whether the model's own numbers stand in the boxes; otherwise they are counted.
            name: what a screen reader says.
        """
        super().__init__()
        self._look = look
        self._texts = [shown(cut.text) for cut in found]
        self._below = list(_numbers(found, numbers=numbers, look=look))
        self._turned = written_from_the_right("".join(cut.text for cut in found))
        self._large, self._small = QFont(self.font()), QFont(self.font())
        self._large.setPixelSize(look.text(19))
        self._small.setPixelSize(look.text(15))
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:
        width = self._look.space(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.space(120), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        grounds = (colours.soft, colours.good_ground, colours.caution_ground, colours.ground)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        directions = Qt.LayoutDirection
        painter.setLayoutDirection(directions.RightToLeft if self._turned else directions.LeftToRight)
        pad, middle = self._look.space(6), Qt.AlignmentFlag.AlignHCenter
        for number, box in enumerate(self._boxes(self.width())):
            if not box.intersects(event.rect()):
                continue
            painter.setPen(QPen(QColor(colours.edge), self._look.border))
            painter.setBrush(QColor(grounds[number % len(grounds)]))
            painter.drawRoundedRect(box, 6, 6)
            inside = box.adjusted(pad, pad // 2, -pad, -pad // 2)
            painter.setPen(QColor(colours.ink))
            painter.setFont(self._large)
            text = QFontMetrics(self._large).elidedText(
                self._texts[number], Qt.TextElideMode.ElideMiddle, inside.width()
            )
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignTop, text)
            painter.setPen(QColor(colours.muted))
            painter.setFont(self._small)
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignBottom, self._below[number])

    def _boxes(self, width: int) -> list[QRect]:
        large, small = QFontMetrics(self._large), QFontMetrics(self._small)
        pad, gap = self._look.space(6), self._look.space(4)
        # Some scripts reach further up and down than the font says.
        height = large.height() * 5 // 4 + small.height() + pad
        found: list[QRect] = []
        across, down = 0, 0
        for text, below in zip(self._texts, self._below, strict=True):
            wide = max(large.horizontalAdvance(text), small.horizontalAdvance(below)) + 2 * pad + 2
            wide = min(max(wide, self._look.space(24)), width - 2)
            if across and across + wide > width - 1:
                across, down = 0, down + height + gap
            left = width - 1 - across - wide if self._turned else across + 1
            found.append(QRect(left, down + 1, wide, height))
            across += wide + gap
        return found


def shown(text: str) -> str:
    """A piece with its blanks made visible."""
    return text.replace(" ", SPACE).replace("\n", LINE_END).replace("\t", SPACE * 2)


def _numbers(found: Sequence[Cut], *, numbers: bool, look: Look) -> list[str]:
    told, count = [], 1
    for cut in found:
        last = count + len(cut.numbers) - 1
        counted = look.locale.toString(count)
        if last > count:
            counted = f"{counted}–{look.locale.toString(last)}"
        told.append(" ".join(map(str, cut.numbers)) if numbers else counted)
        count = last + 1
    return told
