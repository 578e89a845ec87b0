"""A letter whose words can be blacked out: one stop for Tab, the arrow keys go from word to word."""

from collections.abc import Callable, Collection, Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bidi import ISOLATE, alone, written_from_the_left, written_from_the_right
from desktop.domain.redacting import word_ranges
from desktop.ui.controls import Press
from desktop.ui.flow import flowing
from desktop.ui.heard import hush
from desktop.ui.style import Look
from desktop.ui.texts import line as one_line

SIGNS = ".,;:!?،؛؟"
NARROWEST = 24
ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
ALONG = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Word(Press):
    """One word; pressed in, it is black, and its name says so."""

    def __init__(self, text: str, look: Look, move: Callable[[Qt.Key, bool], None], *, turned: bool) -> None:
        super().__init__()
        self.said, self._look, self._move, self._turned = text, look, move, turned
        self.show_text(text)
        self.setProperty("role", "row")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A word is as wide as it is written, or the letter could not be read; it is tall enough for a finger.
        self.setMinimumWidth(NARROWEST)
        self.toggled.connect(self.show_black)
        self.show_black(black=False)

    def show_text(self, text: str) -> None:
        """Have these letters of the word drawn."""
        # Qt would set the sign at its end by the direction of the window.
        self.setText(alone(text.replace("&", "&&")))

    def show_black(self, black: bool) -> None:
        """Look and sound as the word is now."""
        ink = self._look.colours.ink
        # The room that is left over comes behind a short word.
        side = "right" if self._turned else "left"
        style = (
            f"padding: 0 {self._look.space(4)}px; font-weight: 400; border-radius: 4px; text-align: {side};"
        )
        self.setStyleSheet(f"{style} background: {ink}; color: {ink};" if black else style)
        word = self.said.strip(",;:()،؛") or self.said
        name = self.tr("{word}, blacked out").replace("{word}", word)
        self.setAccessibleName(name if black else word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in (*ACROSS, *ALONG):
            super().keyPressEvent(event)
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._move(key, shift)


class Letter(QWidget):
    """The words of a letter, line by line as it was written."""

    def __init__(
        self,
        text: str,
        black: Collection[int],
        look: Look,
        pressed: Callable[[int, bool], None],
        *,
        stop: int,
    ) -> None:
        """Set the words.

        Args:
            text: of the letter.
            black: numbers of the words that are blacked out.
            look: for colours and sizes.
            pressed: told the number of a word and whether it is black now.
            stop: number of the word at which Tab stops.
        """
        super().__init__()
        # In the direction of its own letters, whatever language the window speaks.
        turned = written_from_the_right(text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self._words: list[Word] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.space(2))
        line: list[Word] = []
        ranges = word_ranges(text)
        for number, (start, end) in enumerate(ranges):
            word = Word(text[start:end], look, self._mover(number), turned=turned)
            word.setObjectName(f"word-{number}")
            word.setChecked(number in black)
            word.toggled.connect(self._teller(number, pressed))
            self._words.append(word)
            line.append(word)
            after = ranges[number + 1][0] if number + 1 < len(ranges) else end
            if "\n" in text[end:after] or number + 1 == len(ranges):
                box.addWidget(_line(line, look, turned=turned))
                line = []
        self._stop_at(stop)

    def _teller(self, number: int, pressed: Callable[[int, bool], None]) -> Callable[[bool], None]:
        def tell(black: bool) -> None:
            self._stop_at(number)
            pressed(number, black)

        return tell

    def _mover(self, number: int) -> Callable[[Qt.Key, bool], None]:
        def move(key: Qt.Key, shift: bool) -> None:
            if key in ALONG:
                order, step = [*range(len(self._words))], ALONG[key]
            else:
                order, step = self._as_seen(), ACROSS[key]
            following = order[max(0, min(len(order) - 1, order.index(number) + step))]
            if shift:
                self._words[number].setChecked(True)
                self._words[following].setChecked(True)
            self._stop_at(following)
            self._words[following].setFocus()

        return move

    def _as_seen(self) -> list[int]:
        """The words from left to right, so that an arrow key goes to where it points; line after line."""
        middles = [word.mapTo(self, word.rect().center()) for word in self._words]
        near = max(word.height() for word in self._words) // 2
        lines: list[list[int]] = []
        last = -self.height()
        for number in sorted(range(len(middles)), key=lambda n: middles[n].y()):
            if middles[number].y() - last > near:
                lines.append([])
            lines[-1].append(number)
            last = middles[number].y()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            lines.reverse()
        return [number for line in lines for number in sorted(line, key=lambda n: middles[n].x())]

    def _stop_at(self, number: int) -> None:
        """Let Tab come back to the word one was at."""
        for each, word in enumerate(self._words):
            here = each == number
            word.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)


def _line(line: Sequence[Word], look: Look, *, turned: bool) -> QWidget:
    """Words beside each other; names, numbers and addresses in Latin letters are read from left to right."""
    from_left = {word for word in line if written_from_the_left(word.said)}
    for word in from_left:
        word.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown: list[QWidget] = []
    signs: set[QWidget] = set()
    for word, after in zip_longest(line, line[1:]):
        shown.append(word)
        ends = word in from_left and after not in from_left and alone(word.said)[0] == ISOLATE
        if turned and ends and word.said[-1:] in SIGNS:
            sign = _cut_off(word)
            shown.append(sign)
            signs.add(sign)
    return flowing(shown, gap=0, line_gap=look.space(2), from_left=from_left, signs=signs)


def _cut_off(word: Word) -> QWidget:
    """The sign behind foreign words: it belongs to the sentence around them."""
    kept = word.said.rstrip(SIGNS) or word.said
    word.show_text(kept)
    sign = one_line(word.said[len(kept) :])
    hush(sign)
    return sign
