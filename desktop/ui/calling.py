"""The page with everybody one can call, in the words of the cards that stand before a text in need."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.care import SIGNS, Sign
from desktop.domain.place import Place
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.layouts import Grid, card
from desktop.ui.page import Page
from desktop.ui.prose import prose
from desktop.ui.quiet import here_in_the_house
from desktop.ui.session_end import SessionNote, end_button
from desktop.ui.style import BASE
from desktop.ui.texts import words

BULLET = "- "
NARROWEST = 27
"""Of a card, in sizes of the running text."""


class CallingPage(Page):
    """Whom to call, without anything having been typed or recognised."""

    def __init__(self, context: Context, back: Place) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Get help")
        self.note = SessionNote(context)
        there = button(self.tr("Back"), look, lambda: self.session.go(back), picture="arrow-left")
        self.before, self.after = [there], [end_button(context, self)]
        told = self.tr(
            "Are you unwell, or are you worried about somebody? These people help. It costs nothing, and you"
            " need not say your name."
        )
        first = self.tr("Is somebody in danger? Call 112 at once.")
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(16))
        box.addWidget(stack(words(self.title, "h1"), words(told, "lead"), words(first, "strong"), look=look))
        box.addWidget(self._here())
        lists = self._lists()
        if lists:
            box.addWidget(Grid(lists, narrowest=look.text(BASE) * NARROWEST, most=2, gap=look.space(16)))
        kept = self.tr("That you have opened this page is not stored anywhere.")
        box.addWidget(words(kept, "small"))
        box.addStretch(1)
        self.first = there

    def _here(self) -> QWidget:
        contact = here_in_the_house(self.session.facilitator.rules, self.tr("the staff"))
        said = contact or self.tr("You can also speak to anybody who works here.")
        return self._card(self.tr("Here in the house"), words(said, "strong"))

    def _lists(self) -> Sequence[QWidget]:
        if self.session.gate.data is None:
            return ()
        titles: dict[Sign, str] = {
            "emergency": self.tr("Accident, fire, sudden illness"),
            "suicide": self.tr("Despair, thoughts of death"),
            "violence": self.tr("Violence and threats"),
            "debts": self.tr("Debts, no money, no home"),
        }
        lists = {sign: numbers_in(self.session.gate.said(sign).body) for sign in SIGNS}
        return [self._card(titles[sign], prose(lists[sign], self.look)) for sign in SIGNS]

    def _card(self, title: str, inside: QWidget) -> QWidget:
        look = self.look
        made = card("card", words(title, "h3"), inside, gap=look.space(8), margin=look.space(20))
        layout = made.layout()
        assert isinstance(layout, QVBoxLayout)
        # In a row of two the shorter one keeps its words at the top.
        layout.addStretch(1)
        return made


def numbers_in(body: str) -> str:
    """The list in the words of a card: whom to call, without what is said to a text."""
    return "\n".join(line for line in body.splitlines() if line.startswith(BULLET))
