"""The page that lists the keys."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.domain.place import Place
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.heard import hear_as
from desktop.ui.key_table import KeyRow, visitor_keys
from desktop.ui.layouts import card, column, held, row
from desktop.ui.page import Page
from desktop.ui.session_end import SessionNote, end_button
from desktop.ui.style import BASE
from desktop.ui.texts import line, words
from desktop.ui.wording import screen_keys

LARGE = 150
KEYS_WIDTH = 13
FROM_THE_RIGHT = "\u200f"


class KeysPage(Page):
    """Everything can be done by keyboard; here is how."""

    def __init__(self, context: Context, back: Place) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Keys")
        self.note = SessionNote(context)
        there = button(self.tr("Back"), look, lambda: self.session.go(back), picture="arrow-left")
        self.before, self.after = [there], [end_button(context, self)]
        told = self.tr("You need no mouse here. A frame shows where you are.")
        rows = [self._row(each) for each in visitor_keys()]
        table = card("card", *rows, gap=look.space(8), margin=look.space(20))
        hear_as(table, QAccessible.Role.Table, self.title)
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(16))
        box.addWidget(stack(words(self.title, "h1"), words(told, "lead"), look=look))
        box.addLayout(held(table, widest=look.text(BASE) * 52))
        hint = (words(self.tr("Without a keyboard"), "h3"), words(screen_keys()))
        without = card("card", *hint, gap=look.space(4), margin=look.space(20))
        box.addLayout(held(without, widest=look.text(BASE) * 52))
        box.addStretch(1)
        self.first = there

    def _row(self, told: KeyRow) -> QWidget:
        look = self.look
        turned = look.mirrored
        shown = f"{FROM_THE_RIGHT}{told.keys}" if turned else told.keys
        keys, does = (line if look.wide <= LARGE else words)(shown, "strong"), words(told.does)
        hear_as(keys, QAccessible.Role.RowHeader, told.keys)
        hear_as(does, QAccessible.Role.Cell, told.does)
        made = QFrame()
        across: QBoxLayout
        if look.wide <= LARGE:
            keys.setFixedWidth(max(look.text(BASE) * KEYS_WIDTH, keys.sizeHint().width()))
            across = row(keys, does, gap=look.space(16))
        else:
            across = column(keys, does, gap=look.space(2))
        made.setLayout(across)
        hear_as(made, QAccessible.Role.Row, f"{told.keys}: {told.does}")
        return made
