"""Guessing a word before the odds are shown, and what there is to say about the guess."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.notes import NextWordNotes
from desktop.ui.bars import percent
from desktop.ui.controls import button
from desktop.ui.layouts import Grid, column, row
from desktop.ui.style import Look
from desktop.ui.texts import words

translate = QCoreApplication.translate

LONGEST_WORD = 40


class Guessing(QWidget):
    """Words to press in the order of the alphabet, and a field for a word of one's own."""

    guessed = Signal(str)

    def __init__(self, candidates: list[str], look: Look) -> None:
        super().__init__()
        cards = [
            button(word, look, self._guesser(word), role="chip")
            for word in sorted(candidates, key=str.casefold)
        ]
        self._field = QLineEdit()
        self._field.setObjectName("own-word")
        self._field.setMaxLength(LONGEST_WORD)
        self._field.setAccessibleName(self.tr("Your own word"))
        self._field.setPlaceholderText(self.tr("or your own word"))
        self._field.returnPressed.connect(self._guess_own)
        box = column(
            words(self.tr("What do you think comes next? Press a word."), "muted"),
            Grid(cards, narrowest=look.text(17) * 8, most=3, gap=look.space(12)),
            gap=look.space(12),
        )
        guess = button(self.tr("Guess"), look, self._guess_own)
        box.addLayout(row(self._field, guess, gap=look.space(12)))
        self.setLayout(box)

    def _guesser(self, word: str) -> Callable[[], None]:
        return lambda: self.guessed.emit(word)

    def _guess_own(self) -> None:
        guess = " ".join(self._field.text().split())
        if guess:
            self.guessed.emit(guess)


def verdict(notes: NextWordNotes, look: Look) -> str:
    """What there is to say about a guess: never that it is wrong.

    Args:
        notes: with the guess and the odds.
        look: how numbers are written.
    """
    wanted = notes.guess.casefold()
    for place, bar in enumerate(notes.bars, start=1):
        if bar.word.casefold() == wanted:
            if place == 1:
                return translate("Guessing", "✓ the most probable word")
            share = percent(bar.probability, look)
            said = translate("Guessing", "Place {place}, with {percent}")
            return said.replace("{place}", str(place)).replace("{percent}", share)
    return translate("Guessing", "Not among the model's first words. That does not make it wrong!")
