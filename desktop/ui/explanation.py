"""A card in front of the window that explains one word."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.glossary import Term, Vocabulary
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.front import Front
from desktop.ui.layouts import card, clear
from desktop.ui.prose import prose
from desktop.ui.style import Look
from desktop.ui.texts import words


class Explanation(Front):
    """What a word means, an example, and words to see also."""

    def __init__(
        self,
        window: QWidget,
        look: Look,
        vocabulary: Vocabulary,
        term: str,
        show_all: Callable[[], object] | None,
    ) -> None:
        super().__init__(window, look)
        self._look, self._vocabulary, self._show_all = look, vocabulary, show_all
        self.setObjectName("explanation")
        self._show(vocabulary.terms[term])

    def _show(self, term: Term) -> None:
        look = self._look
        clear(self.inside)
        clear(self.buttons)
        self.setWindowTitle(term.title)
        self.setAccessibleName(self.tr("Word explained: {word}").replace("{word}", term.title))
        self.setAccessibleDescription(f"{term.text} {term.example}")
        self.inside.addWidget(words(term.title, "h2"))
        self.inside.addWidget(prose(term.text, look))
        example = (words(self.tr("For example"), "strong"), words(term.example))
        self.inside.addWidget(card("start", *example, gap=look.space(4), margin=look.space(16)))
        close = button(self.tr("Close"), look, self.accept, role="primary")
        also = [self._vocabulary.terms[name] for name in term.see if name in self._vocabulary.terms]
        if also:
            self.inside.addWidget(words(self.tr("See also"), "strong"))
            chips: list[QWidget] = [button(one.title, look, self._shower(one), role="chip") for one in also]
            self.inside.addWidget(flowing(chips, gap=look.space(8), line_gap=look.space(8)))
        self.inside.addStretch(1)
        ends = [close]
        if self._show_all is not None:
            ends.append(button(self.tr("All words"), look, self._leave, picture="book"))
        self.buttons.addWidget(flowing(ends, gap=look.space(16), line_gap=look.space(8)))
        close.setDefault(True)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _shower(self, term: Term) -> Callable[[], None]:
        return lambda: self._show(term)

    def _leave(self) -> None:
        self.accept()
        if self._show_all is not None:
            self._show_all()


def explain(
    parent: QWidget,
    look: Look,
    vocabulary: Vocabulary,
    term: str,
    show_all: Callable[[], object] | None = None,
) -> None:
    """Put the card of a word in front of the window; what had the focus gets it back.

    Args:
        parent: a widget of the window.
        look: for colours and sizes.
        vocabulary: the words that are explained.
        term: id of the word.
        show_all: leads to the page with all words; left out where one is there.
    """
    Explanation(parent.window(), look, vocabulary, term, show_all).open()
