"""A card in front of the window that explains one word."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from desktop.domain.glossary import Term, Vocabulary
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.focus_ring import FocusRing
from desktop.ui.frame import Holder, scrolled
from desktop.ui.layouts import card, clear, column
from desktop.ui.question import Veil, front, returns_to
from desktop.ui.reading import move_focus
from desktop.ui.style import Look
from desktop.ui.texts import prose, words

WIDTH = 36


class Explanation(QDialog):
    """What a word means, an example, and words to see also; Escape closes it and gives the focus back."""

    def __init__(
        self,
        window: QWidget,
        look: Look,
        vocabulary: Vocabulary,
        term: str,
        show_all: Callable[[], object] | None,
    ) -> None:
        super().__init__(window, front())
        returns_to(self, window)
        self._look, self._vocabulary, self._show_all = look, vocabulary, show_all
        self._veil = Veil(window)
        self.finished.connect(self._veil.deleteLater)
        self.setObjectName("explanation")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._inside = column(gap=look.space(12))
        self._buttons = column(gap=look.space(8))
        inside, below = Holder(), QWidget()
        inside.setLayout(self._inside)
        below.setLayout(self._buttons)
        self._pad = look.space(24)
        box = column(gap=look.space(12), margin=self._pad)
        self._body: QScrollArea = scrolled(inside)
        self._body.setObjectName("card")
        inside.setAutoFillBackground(False)
        box.addWidget(self._body, 1)
        box.addWidget(below)
        self.setLayout(box)
        self._window = window
        self.setFixedWidth(min(look.text(17) * WIDTH, window.width() - 2 * self._pad))
        FocusRing(self, look.colours.ink)
        self._show(vocabulary.terms[term])

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward=forward)

    def _show(self, term: Term) -> None:
        look = self._look
        clear(self._inside)
        clear(self._buttons)
        self.setWindowTitle(term.title)
        self.setAccessibleName(self.tr("Word explained: {word}").replace("{word}", term.title))
        self.setAccessibleDescription(f"{term.text} {term.example}")
        self._inside.addWidget(words(term.title, "h2"))
        self._inside.addWidget(prose(term.text, look))
        example = (words(self.tr("For example"), "strong"), words(term.example))
        self._inside.addWidget(card("start", *example, gap=look.space(4), margin=look.space(16)))
        close = button(self.tr("Close"), look, self.accept, role="primary")
        also = [self._vocabulary.terms[name] for name in term.see if name in self._vocabulary.terms]
        if also:
            self._inside.addWidget(words(self.tr("See also"), "strong"))
            chips: list[QWidget] = [button(one.title, look, self._shower(one), role="chip") for one in also]
            self._inside.addWidget(flowing(chips, gap=look.space(8), line_gap=look.space(8)))
        self._inside.addStretch(1)
        ends = [close]
        if self._show_all is not None:
            ends.append(button(self.tr("All words"), look, self._leave, picture="book"))
        self._buttons.addWidget(flowing(ends, gap=look.space(16), line_gap=look.space(8)))
        close.setDefault(True)
        close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _fit(self) -> None:
        """As tall as its words ask for, as far as the window is, and in its middle."""
        width = self.width() - 2 * self._pad
        label: QWidget
        for label in self.findChildren(QWidget):
            # Only then do they know the size of their type.
            label.ensurePolished()
        wanted = sum(layout.totalHeightForWidth(width) for layout in (self._inside, self._buttons))
        most = self._window.height() - 2 * self._pad
        self.setFixedHeight(min(most, wanted + 3 * self._pad))
        self.move(self._window.mapToGlobal(self._window.rect().center()) - self.rect().center())

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
