"""The first page of the facilitator area: reset, pause, and the way to all else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.place import Facilitating, Paused
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button
from desktop.ui.facilitator.cards import Card, cards
from desktop.ui.facilitator.entry import enter, pause, visited
from desktop.ui.facilitator.faults import PolicyNotice
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.flow import flowing
from desktop.ui.layouts import Grid, column
from desktop.ui.pictures import Icon
from desktop.ui.reset import ask_to_leave, ask_to_reset
from desktop.ui.texts import words


class AreaPage(TopicPage):
    """What a facilitator needs most stands first; the rest is one press away."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        look = self.look
        room = self.staff.rules.room
        title = self.tr("Staff area")
        self.show_title(f"{title} · {room}" if room else title)
        if self.staff.settled.faults:
            self.box.addWidget(PolicyNotice(self.staff.settled, look))
        elif not self.staff.has_pin:
            open_to_all = self.tr("Everybody can open this area: no PIN has been set for this PC.")
            self.box.addWidget(words(open_to_all, "beware"))
        self.box.addWidget(self._deeds())
        grid = Grid(
            [self._card(card) for card in cards()], narrowest=look.text(17) * 18, most=3, gap=look.space(16)
        )
        self.box.addWidget(grid)
        self.box.addStretch(1)

    def _deeds(self) -> QWidget:
        look = self.look
        reset = button(
            self.tr("Reset this PC"),
            look,
            lambda: ask_to_reset(self, self.context),
            role="primary",
            picture="again",
        )
        resting = isinstance(visited(self.session), Paused)
        if resting:
            rest = button(
                self.tr("End the pause"), look, lambda: enter(self.session, "resume"), picture="play"
            )
        else:
            rest = button(self.tr("Pause"), look, lambda: pause(self.session), picture="pause")
        leave = button(
            self.tr("Close the app"), look, lambda: ask_to_leave(self, self.context), picture="door"
        )
        self.first = reset
        for made in (rest, leave):
            made.setFixedHeight(look.target(52))
        gap = look.space(12)
        return flowing((reset, rest, leave), gap=gap, line_gap=gap)

    def _card(self, card: Card) -> PressArea:
        look = self.look
        face = QHBoxLayout()
        pad = look.space(20)
        face.setContentsMargins(pad, pad, pad, pad)
        face.setSpacing(look.space(16))
        top = Qt.AlignmentFlag.AlignTop
        face.addWidget(Icon(card.picture, look.colours.accent, look.text(28)), 0, top)
        texts = column(words(card.title, "h3"), words(card.text, "small"), gap=look.space(6))
        texts.addStretch(1)
        face.addLayout(texts, 1)
        return PressArea("card", face, f"{card.title}. {card.text}", lambda: enter(self.session, card.topic))
