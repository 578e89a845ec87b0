"""All words explained: by the alphabet, with a field to search in."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.glossary import Term
from desktop.domain.place import Home, LessonPlace
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button, stack
from desktop.ui.explanation import explain
from desktop.ui.layouts import Columns, Grid, clear, column
from desktop.ui.page import Page
from desktop.ui.session_end import end_button
from desktop.ui.texts import words


class GlossaryPage(Page):
    """A field to search in, and a card for each word it finds."""

    def __init__(self, context: Context, back: LessonPlace | None) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Words explained")
        self._words = self.session.shelf.vocabulary(self.session.preferences.variant)
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(20))
        self._field = QLineEdit()
        self._field.setObjectName("search")
        self._field.setAccessibleName(self.tr("Search for a word"))
        self._field.setPlaceholderText(self.tr("Search for a word"))
        self._field.setClearButtonEnabled(False)
        self._field.textChanged.connect(self._fill)
        head = stack(
            words(self.title, "title"),
            words(self.tr("What does that mean? Short explanations, each with an example."), "muted"),
            look=look,
        )
        box.addWidget(Columns(head, self._field, shares=(5, 4), fold=look.text(17) * 44, gap=look.space(32)))
        self._found = words("", "small")
        self._list = column(gap=0)
        box.addWidget(self._found)
        box.addLayout(self._list)
        box.addStretch(1)
        self.first = self._field
        self.before = [self._way_back(back)]
        self.after = [end_button(context, self)]
        self._fill("")

    def _way_back(self, back: LessonPlace | None) -> QWidget:
        look = self.look
        if back is None:
            return button(self.tr("Home page"), look, lambda: self.session.go(Home()), picture="arrow-left")
        return button(
            self.tr("Back to the lesson"), look, lambda: self.session.go(back), picture="arrow-left"
        )

    def _fill(self, wanted: str) -> None:
        look = self.look
        clear(self._list)
        found = self._words.matching(wanted)
        said = self.tr("%n word(s)", "", len(found))
        self._found.setText(said if found else self.tr("No word found. Try a shorter one."))
        cards: list[QWidget] = [self._card(term) for term in found]
        if cards:
            self._list.addWidget(Grid(cards, narrowest=look.text(17) * 20, most=2, gap=look.space(12)))

    def _card(self, term: Term) -> PressArea:
        look = self.look
        plain = " ".join(term.text.replace("**", "").replace("*", "").split())
        face = column(words(term.title, "h3"), words(plain), gap=look.space(4), margin=look.space(16))
        face.addStretch(1)
        made = PressArea("card", face, f"{term.title}. {plain}", self._opener(term.id))
        made.setMinimumHeight(look.target())
        return made

    def _opener(self, term: str) -> Callable[[], None]:
        return lambda: explain(self, self.look, self._words, term)
