"""What a visitor presses and types to see what the model makes of a sentence beginning."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desktop.domain.conversation import clean
from desktop.ui.controls import Choice, button
from desktop.ui.flow import flowing
from desktop.ui.layouts import column
from desktop.ui.style import Look
from desktop.ui.texts import labels, words

translate = QCoreApplication.translate

LONGEST = 200
SAME = "="
"""The guess that all words are about equally probable."""


class OwnSentence(QFrame):
    """A field with the sentence that is on, in which a word can be swapped."""

    drafted = Signal(str)
    opened = Signal(str)

    def __init__(self, draft: str, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._field = QLineEdit(draft)
        self._field.setObjectName("own-sentence")
        self._field.setMaxLength(LONGEST)
        self._field.textChanged.connect(self.drafted)
        self._field.returnPressed.connect(self._open)
        show = button(translate("BiasView", "Look"), look, self._open)
        show.setObjectName("look")
        said = translate("BiasView", "Swap a word: another job, another name. What changes?")
        name = translate("BiasView", "Your own beginning of a sentence")
        label = labels(words(said, "strong"), self._field, name)
        self.setLayout(column(label, self._field, show, gap=look.space(8), margin=look.space(16)))

    def _open(self) -> None:
        text = clean(self._field.text())
        if text:
            self.opened.emit(text)


def sentence_choices(
    texts: Sequence[str], picked: str, look: Look, press: Callable[[str], None]
) -> list[QWidget]:
    """The sentence beginnings to choose from.

    Args:
        texts: all of them.
        picked: the one that is on.
        look: for colours and sizes.
        press: called with the text that was pressed.
    """
    made: list[QWidget] = []
    for number, text in enumerate(texts):
        choice = Choice(text, look, _saying(press, text), several=False, picked=text == picked)
        choice.setObjectName(f"sentence-{number}")
        made.append(choice)
    return made


def guesses(candidates: Sequence[str], look: Look, press: Callable[[str], None]) -> QWidget:
    """The words to guess from, and that they are about the same; calls back with the word or SAME."""
    same = translate("BiasView", "about the same")
    made = []
    for number, (guess, said) in enumerate([*((word, word) for word in candidates), (SAME, same)]):
        each = button(said, look, _saying(press, guess), role="chip")
        each.setObjectName(f"guess-{number}")
        made.append(each)
    return flowing(made, gap=look.space(12), line_gap=look.space(12))


def _saying(press: Callable[[str], None], text: str) -> Callable[[], None]:
    return lambda: press(text)
