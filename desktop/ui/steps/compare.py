"""Two prompts side by side, answered from the same seed, judged by a checklist."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.asked import COMPARE_SEED
from desktop.domain.lesson import Lesson
from desktop.domain.runs import Run, Task
from desktop.domain.runs_notes import CompareNotes
from desktop.domain.runs_steps import Compare
from desktop.session.runs import runs_of
from desktop.ui.announcing import AnnouncedRuns
from desktop.ui.care import Keeper
from desktop.ui.context import Context
from desktop.ui.controls import Choice, button
from desktop.ui.layouts import Grid, card, row
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark, named
from desktop.ui.steps.prompt_field import PromptField
from desktop.ui.steps.refilled import GO, Refilled, RefilledView
from desktop.ui.stillness import as_it_comes
from desktop.ui.style import Look
from desktop.ui.texts import breakable, words
from desktop.ui.timing import timing

translate = QCoreApplication.translate

SIDES = ("first", "second")


class CompareView(RefilledView):
    """Two fields, their answers below, and which of them had more of what was looked for."""

    def __init__(self, context: Context, lesson: Lesson, step: Compare) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, CompareNotes)
        self._runs = runs_of(self.session, self.key)
        self._labels: dict[str, QLabel] = {}
        self._ask: QPushButton | None = None
        look = self.look
        self._fields = {
            "first": PromptField(self.tr("First prompt"), self._typed("first"), look),
            "second": PromptField(self.tr("Second prompt"), self._typed("second"), look),
        }
        for side, field in self._fields.items():
            field.field.setObjectName(side)
            field.typed.connect(self._note_typed)
        self._keeper = Keeper(self.session, look)
        fields = _beside_each_other(list(self._fields.values()), look)
        self.begin(fields, self._keeper, Refilled(self._show_answers, look), end=self._show_end)
        self.first = self._fields["first"].field
        self._runs.changed.connect(self.redraw)
        self._runs.grew.connect(self._grow)
        AnnouncedRuns(self._runs, self)

    def _typed(self, side: str) -> str:
        item = self._step.first if side == "first" else self._step.second
        return self._notes.typed.get(side, self.words.items[item].text)

    def _note_typed(self) -> None:
        originals = (self.words.items[item].text for item in (self._step.first, self._step.second))
        pairs = zip(SIDES, originals, strict=True)
        typed = {side: self._fields[side].text for side, text in pairs if self._fields[side].text != text}
        self._notes = replace(self._notes, typed=typed)
        self.session.note(self.key, self._notes)
        if self._ask is not None:
            self._ask.setEnabled(self._may_ask)

    @property
    def _may_ask(self) -> bool:
        return all(field.sendable for field in self._fields.values())

    def _send(self) -> None:
        self._keep(replace(self._notes, ticked={}))
        tasks = [Task(self._fields[side].text, COMPARE_SEED, side) for side in SIDES]
        self._runs.start(tasks, limit=self._step.limit, temperature=self._step.temperature)

    def _keep(self, notes: CompareNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def redraw(self, focus: str = "") -> None:
        super().redraw(focus)
        if self._runs.whole and not self._runs.under_way:
            self.told.emit(timing(self._runs.timings, self.session, self.look))

    def _show_answers(self, box: QVBoxLayout) -> None:
        look, runs = self.look, self._runs
        self._ask = None
        box.addLayout(self._progress() if runs.under_way else self._actions())
        if runs.trouble is not None:
            box.addWidget(Notice(runs.trouble, look))
        self._labels = {}
        if runs.runs:
            box.addWidget(_beside_each_other([self._pane(side) for side in SIDES], look))
        if len(runs.whole) == len(SIDES):
            box.addWidget(words(self.tr("Both answers come from the same draw of chance."), "small"))

    def _progress(self) -> QHBoxLayout:
        look, runs = self.look, self._runs
        stop = button(self.tr("Stop"), look, runs.stop, picture="stop")
        stop.setObjectName(GO)
        number = look.locale.toString
        said = self.tr("Answer {number} of {total} …").replace("{total}", number(len(runs.wanted)))
        said = said.replace("{number}", number(runs.place(runs.runs[-1].task)))
        across = row(stop, gap=look.space(12))
        across.addWidget(words(said, "small"), 1)
        return across

    def _actions(self) -> QHBoxLayout:
        look = self.look

        def send() -> None:
            typed = [(field.text, field.give_back) for field in self._fields.values()]
            self._keeper.let_all(typed, self._send)

        self._ask = ask = button(self.tr("Ask both"), look, send, role="primary")
        ask.setObjectName(GO)
        ask.setEnabled(self._may_ask)
        deeds = [ask]
        if self._runs.missing:
            deeds.append(button(self.tr("Ask for the missing answers"), look, self._runs.resume))
        return row(self.line_up(*deeds), gap=0)

    def _pane(self, side: str) -> QFrame:
        look = self.look
        who = self.tr("First answer") if side == "first" else self.tr("Second answer")
        run = next((run for run in self._runs.runs if run.task.place == side), None)
        recorded = run is not None and run.recorded
        shown: list[QWidget] = [words(who, "facts"), RecordedMark(look, recorded=recorded)]
        if run is not None and run.task.prompt != self._fields[side].text:
            shown.append(words(breakable(run.task.prompt), "small"))
        text = words("" if run is None else breakable(run.text))
        text.setAccessibleName(f"{named(who, recorded=recorded)}: {'' if run is None else run.text}")
        self._labels[side] = text
        shown.append(text)
        state = _state_of(run)
        if state:
            shown.append(words(state, "small"))
        if run is not None and run.whole and not self._runs.under_way:
            shown += [self._tick(side, who, item) for item in self._step.checklist]
        # Without the rest below, the texts of the shorter answer would be drawn apart.
        rest = QWidget()
        rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return card("card", *shown, rest, gap=look.space(8), margin=look.space(12))

    def _tick(self, side: str, who: str, item: str) -> Choice:
        text = self.words.items[item].text
        ticked = item in self._notes.ticked.get(side, ())
        choice = Choice(text, self.look, self._ticker(side, item), several=True, picked=ticked)
        choice.setAccessibleName(f"{who}: {text}")
        choice.setObjectName(f"{side}-{item}")
        return choice

    def _ticker(self, side: str, item: str) -> Callable[[], None]:
        def tick() -> None:
            before = self._notes.ticked.get(side, ())
            without = tuple(other for other in before if other != item)
            after = without if item in before else (*without, item)
            self._keep(replace(self._notes, ticked={**self._notes.ticked, side: after}))
            self.redraw_end()

        return tick

    def _grow(self) -> None:
        run = self._runs.runs[-1]
        if run.task.place in self._labels:
            self._labels[run.task.place].setText(breakable(as_it_comes(run.text, self.look)))

    def _show_end(self, box: QVBoxLayout) -> None:
        if self._runs.under_way or len(self._runs.whole) < len(SIDES):
            return
        first, second = (len(self._notes.ticked.get(side, ())) for side in SIDES)
        if not first and not second:
            box.addWidget(words(self.tr("Now tick for each answer what is true of it."), "strong"))
            return
        if first == second:
            said = self.tr("Both answers have the same number of ticks: {first} of {total}.")
        elif first > second:
            said = self.tr(
                "The first answer has more ticks: {first} of {total}. The second one has {second}."
            )
        else:
            said = self.tr(
                "The second answer has more ticks: {second} of {total}. The first one has {first}."
            )
        for name, count in (("first", first), ("second", second), ("total", len(self._step.checklist))):
            said = said.replace(f"{{{name}}}", self.look.locale.toString(count))
        box.addWidget(self.closing(said))


def _state_of(run: Run | None) -> str:
    if run is None:
        return translate("CompareView", "This answer is still to come.")
    match run.state:
        case "waiting" | "writing":
            return translate("CompareView", "The AI is writing …")
        case "limit" | "full":
            return translate("CompareView", "The answer was cut off here. It had become too long.")
        case "stopped":
            return translate("CompareView", "You stopped the answer.")
        case "lost":
            return translate("CompareView", "The AI stopped in the middle. The answer is not complete.")
        case _:
            return ""


def _beside_each_other(widgets: list[QWidget], look: Look) -> Grid:
    return Grid(widgets, narrowest=look.text(17) * 18, most=2, gap=look.space(16))
