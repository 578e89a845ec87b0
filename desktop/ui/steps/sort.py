"""Putting cards into bins, one at a time; each says at once why it belongs where it does."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.lesson import Lesson
from desktop.domain.sorting_notes import Laid, SortNotes
from desktop.domain.sorting_steps import Sort
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button, pictured
from desktop.ui.layouts import Grid, card, column, row
from desktop.ui.pictures import Icon
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.texts import line, words


class SortView(RefilledView):
    """A large card in front, the bins below it."""

    def __init__(self, context: Context, lesson: Lesson, step: Sort) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, SortNotes)
        lab = Refilled(self._draw, self.look)
        for number, name in enumerate(step.bins, start=1):
            keys = QShortcut(QKeySequence(str(number)), lab, self._layer(name))
            # Only while the focus is among them: who speaks to the PC may say a number elsewhere.
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.begin(lab, end=self._show_end)

    @property
    def _current(self) -> str | None:
        """The card in front: the one just explained, or the first that lies in no bin."""
        if self._notes.explained and self._notes.laid:
            return self._notes.laid[-1].card
        places = self._notes.places
        return next((each for each in self._step.cards if each not in places), None)

    def _draw(self, box: QVBoxLayout) -> None:
        if self._current is None:
            self._draw_end(box)
            return
        self._draw_card(box, self._current)
        if self._notes.explained:
            self._draw_reply(box, self._notes.laid[-1])
        self._draw_bins(box)
        if self._notes.laid and not self._notes.explained:
            back = button(self.tr("One card back"), self.look, self._take_back, picture="arrow-left")
            back.setObjectName("back-card")
            box.addWidget(self.line_up(back))

    def _draw_card(self, box: QVBoxLayout, current: str) -> None:
        look = self.look
        said = self.tr("Card {number} of {total}")
        number = self._step.cards.index(current) + 1
        said = said.replace("{number}", str(number)).replace("{total}", str(len(self._step.cards)))
        text = words(self.words.items[current].text, "lab", beside=True)
        front = card("start", words(said, "muted"), text, gap=look.space(8), margin=look.space(24))
        box.addWidget(front)

    def _draw_reply(self, box: QVBoxLayout, laid: Laid) -> None:
        right = self._step.answers[laid.card] == laid.bin
        verdict = self.tr("That is right.") if right else self.tr("Not quite. Look once more.")
        why = self.words.items[laid.card].reply
        box.addWidget(self.reply(why, verdict, right=right))
        last = len(self._notes.laid) == len(self._step.cards)
        onward = button(
            self.tr("See the result") if last else self.tr("Next card"),
            self.look,
            self._go_on,
            role="primary" if right else "normal",
        )
        onward.setObjectName("onward")
        again = button(self.tr("Once more"), self.look, self._take_back, picture="again")
        again.setObjectName("again")
        for made in (onward, again):
            made.setAccessibleDescription(f"{verdict} {why}")
        box.addWidget(self.line_up(*((onward, again) if right else (again, onward))))

    def _draw_bins(self, box: QVBoxLayout) -> None:
        look = self.look
        if not self._notes.explained:
            box.addWidget(words(self.tr("Where does it belong? Press a box or its number."), "muted"))
        made = [self._bin(number, name) for number, name in enumerate(self._step.bins, start=1)]
        box.addWidget(Grid(made, narrowest=look.text(17) * 12, most=2, gap=look.space(12)))

    def _bin(self, number: int, name: str) -> PressArea:
        look = self.look
        title = self.words.items[name].text
        inside = [self.words.items[laid.card].text for laid in self._notes.laid if laid.bin == name]
        count = self.tr("%n card(s)", "", len(inside))
        head = row(line(str(number), "muted"), words(title, "h3", beside=True), gap=look.space(12))
        face = column(gap=look.space(4), margin=look.space(16))
        face.addLayout(head)
        face.addWidget(words(count, "small"))
        for text in inside:
            face.addWidget(words(f"• {text}", "small"))
        face.addStretch(1)
        made = PressArea("choice", face, f"{title}, {count}", self._layer(name))
        made.setAccessibleDescription("; ".join(inside))
        made.setObjectName(f"bin-{name}")
        made.setEnabled(not self._notes.explained)
        return made

    def _draw_end(self, box: QVBoxLayout) -> None:
        look, step, places = self.look, self._step, self._notes.places
        columns = []
        for name in step.bins:
            head = words(self.words.items[name].text, "h3", beside=True)
            bin_card = card("card", head, gap=look.space(8), margin=look.space(16))
            inside = bin_card.layout()
            assert isinstance(inside, QVBoxLayout)
            for each in (each for each in step.cards if places[each] == name):
                inside.addLayout(self._result(each, right=step.answers[each] == name))
            inside.addStretch(1)
            columns.append(bin_card)
        box.addWidget(Grid(columns, narrowest=look.text(17) * 12, most=2, gap=look.space(12)))
        wrong = [each for each in step.cards if places[each] != step.answers[each]]
        made = []
        if wrong:
            retry = button(
                self.tr("Sort these cards once more"), look, self._retry, role="primary", picture="again"
            )
            retry.setObjectName("retry")
            made.append(retry)
        anew = button(self.tr("Start again"), look, lambda: self._keep(SortNotes(), ""), picture="again")
        anew.setObjectName("anew")
        box.addWidget(self.line_up(*made, anew))

    def _show_end(self, box: QVBoxLayout) -> None:
        if self._current is not None:
            return
        total = len(self._step.cards)
        said = self.tr("{right} of {total} cards were right at the first try.")
        said = said.replace("{right}", str(total - len(self._notes.missed))).replace("{total}", str(total))
        box.addWidget(self.closing(said))

    def _result(self, each: str, *, right: bool) -> QHBoxLayout:
        look = self.look
        colour = look.colours.good if right else look.colours.caution
        text = words(self.words.items[each].text, beside=True)
        texts = column(text, gap=0)
        if not right:
            belongs = self.tr("belongs to: {bin}")
            name = self.words.items[self._step.answers[each]].text
            texts.addWidget(words(belongs.replace("{bin}", name), "beware"))
        picture = Icon("check" if right else "lightbulb", colour, look.text(20))
        return pictured(picture, text, texts, gap=look.space(8))

    def _layer(self, name: str) -> Callable[[], None]:
        def lay() -> None:
            current = self._current
            if current is None or self._notes.explained:
                return
            missed = self._notes.missed
            if self._step.answers[current] != name and current not in missed:
                missed = (*missed, current)
            laid = (*self._notes.laid, Laid(current, name))
            right = self._step.answers[current] == name
            self._keep(SortNotes(laid, missed, explained=True), "onward" if right else "again")

        return lay

    def _go_on(self) -> None:
        self._keep(replace(self._notes, explained=False), "")

    def _take_back(self) -> None:
        self._keep(replace(self._notes, laid=self._notes.laid[:-1], explained=False), "")

    def _retry(self) -> None:
        answers = self._step.answers
        laid = tuple(each for each in self._notes.laid if answers[each.card] == each.bin)
        self._keep(replace(self._notes, laid=laid), "")

    def _keep(self, notes: SortNotes, focus: str) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw(focus)
