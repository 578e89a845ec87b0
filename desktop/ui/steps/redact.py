"""Blacking out private data in a letter, then comparing it with what the app itself would notice."""

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.lesson import Lesson
from desktop.domain.marks import read_marks
from desktop.domain.redacting import Compared, Detail, compare
from desktop.domain.sorting_notes import RedactNotes
from desktop.domain.sorting_steps import Redact
from desktop.ui.care import PrivateNames
from desktop.ui.context import Context
from desktop.ui.controls import button, pictured
from desktop.ui.layouts import card, column
from desktop.ui.pictures import Icon
from desktop.ui.steps.letter import Letter
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.texts import words


class RedactView(RefilledView):
    """A letter to black out, and below it who noticed what."""

    def __init__(self, context: Context, lesson: Lesson, step: Redact) -> None:
        super().__init__(context, lesson, step)
        # Another language has other words to black out.
        self.key = f"{self.key}/{self.variant}"
        self._notes = self.session.notes(self.key, RedactNotes)
        self._at = 0
        self._fresh = False
        self._letter = read_marks(self.part("letter"))
        self.begin(Refilled(self._draw, self.look), end=self._show_end)

    def _draw(self, box: QVBoxLayout) -> None:
        look = self.look
        letter = Letter(self._letter.text, self._notes.black, look, self._press, stop=self._at)
        box.addWidget(card("card", letter, gap=0, margin=look.space(16)))
        hint = self.tr(
            "Press words to black them out. The arrow keys move on; with Shift they black words out as well."
        )
        box.addWidget(words(hint, "small"))
        anew = button(self.tr("Start again"), look, self._begin_anew, picture="again")
        anew.setObjectName("anew")
        if not self._notes.compared:
            question = self.tr("What would the app have noticed?")
            ask = button(question, look, self._compare, role="primary", picture="shield")
            ask.setObjectName("compare")
            box.addWidget(self.line_up(ask, anew))
            return
        box.addWidget(self.line_up(anew))
        told = column(words(self.tr("Who noticed what:"), "h3"), gap=look.space(12))
        for detail in self._compared.details:
            told.addLayout(self._told(detail))
        every = QWidget()
        every.setLayout(told)
        box.addWidget(every)
        if self._fresh:
            self.reveal(every)

    @property
    def _compared(self) -> Compared:
        return compare(self._letter, self._notes.black, self.session.preferences.language)

    def _told(self, detail: Detail) -> QHBoxLayout:
        look = self.look
        good = detail.mine
        colour = look.colours.good if good else look.colours.caution
        mine = self.tr("You: blacked out") if good else self.tr("You: still readable")
        app = self.tr("App: noticed") if detail.app else self.tr("App: not noticed")
        head = words(f"{PrivateNames().all()[detail.kind]}: {detail.text}", "strong")
        texts = column(head, words(f"{mine} · {app}", "right" if good else "beware"), gap=0)
        if not detail.marked:
            texts.addWidget(words(self.tr("Only the app took this for private."), "small"))
        picture = Icon("check" if good else "lightbulb", colour, look.text(20))
        return pictured(picture, head, texts, gap=look.space(12))

    def _show_end(self, box: QVBoxLayout) -> None:
        if not self._notes.compared:
            return
        found = self._compared
        marked = [detail for detail in found.details if detail.marked]
        mine = sum(detail.mine for detail in marked)
        app = sum(detail.app for detail in marked)
        said = self.tr("Of {total} private details you blacked out {mine}; the app noticed {app}.")
        said = said.replace("{total}", str(len(marked))).replace("{mine}", str(mine))
        said = said.replace("{app}", str(app))
        if mine < len(marked):
            onward = self.tr("You can still black out the others.")
            said = f"{said} {onward}"
        if found.besides:
            more = self.tr("You also blacked out %n more word(s). That does no harm.", "", found.besides)
            said = f"{said} {more}"
        box.addWidget(self.closing(said))

    def _press(self, number: int, black: bool) -> None:
        self._at = number
        others = tuple(each for each in self._notes.black if each != number)
        self._notes = replace(self._notes, black=(*others, number) if black else others)
        self.session.note(self.key, self._notes)
        if self._notes.compared:
            self.redraw(f"word-{number}")

    def _compare(self) -> None:
        self._fresh = True
        self._keep(replace(self._notes, compared=True), "anew")
        self._fresh = False

    def _begin_anew(self) -> None:
        self._at = 0
        self._keep(RedactNotes(), "word-0")

    def _keep(self, notes: RedactNotes, focus: str) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw(focus)
