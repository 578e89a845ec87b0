"""Asking the same thing several times, cold and warm, and seeing what changes."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.domain.asked import repeat_seeds
from desktop.domain.lesson import Lesson
from desktop.domain.runs import Run, Stretch, Task, distinct, stretches
from desktop.domain.runs_notes import RepeatNotes
from desktop.domain.runs_steps import Repeat
from desktop.session.runs import Runs, runs_of
from desktop.ui.announcing import AnnouncedRuns
from desktop.ui.context import Context
from desktop.ui.controls import Choice, answers, button
from desktop.ui.layouts import card, row
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark, named
from desktop.ui.steps.marked import marked
from desktop.ui.steps.refilled import GO, Refilled, RefilledView
from desktop.ui.stillness import as_it_comes
from desktop.ui.texts import breakable, words
from desktop.ui.timing import timing

translate = QCoreApplication.translate


class RepeatView(RefilledView):
    """A prompt, a switch between cold and warm, and the answers with what differs between them."""

    def __init__(self, context: Context, lesson: Lesson, step: Repeat) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, RepeatNotes)
        if self._notes.prompt not in step.prompts:
            self._notes = replace(self._notes, prompt=step.prompts[0])
        self._coming: QLabel | None = None
        for prompt in step.prompts:
            for warm in (False, True):
                runs = self._runs(prompt, warm=warm)
                runs.changed.connect(self.redraw)
                runs.grew.connect(self._grow)
                AnnouncedRuns(runs, self)
        self.begin(Refilled(self._show_lab, self.look), end=self._show_end)

    def _runs(self, prompt: str, *, warm: bool) -> Runs:
        return runs_of(self.session, f"{self.key}/{prompt}/{'warm' if warm else 'cold'}")

    @property
    def _now(self) -> Runs:
        return self._runs(self._notes.prompt, warm=self._notes.warm)

    def _keep(self, notes: RepeatNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw()

    def _ask(self) -> None:
        step, prompt = self._step, self.words.items[self._notes.prompt].text
        tasks = [Task(prompt, seed) for seed in repeat_seeds(step)]
        warmth = step.warm if self._notes.warm else step.cold
        self._now.start(tasks, limit=step.limit, temperature=warmth)

    def redraw(self, focus: str = "") -> None:
        super().redraw(focus)
        if self._now.whole and not self._now.under_way:
            self.told.emit(timing(self._now.timings, self.session, self.look))

    def _show_lab(self, box: QVBoxLayout) -> None:
        self._show_prompts(box)
        self._show_switch(box)
        self._show_actions(box)
        self._show_answers(box)

    def _show_prompts(self, box: QVBoxLayout) -> None:
        items = self.items(self._step.prompts)
        if len(items) == 1:
            box.addWidget(words(items[0].text, "h3"))
            return
        asked = words(self.tr("What would you like to ask the AI several times?"), "strong")
        choices = []
        for item in items:
            picked = item.id == self._notes.prompt
            choice = Choice(
                item.text,
                self.look,
                self._keeper(replace(self._notes, prompt=item.id)),
                several=False,
                picked=picked,
            )
            choice.setObjectName(item.id)
            choices.append(choice)
        box.addWidget(asked)
        box.addWidget(answers(asked, *choices, look=self.look))

    def _show_switch(self, box: QVBoxLayout) -> None:
        across = row(gap=self.look.space(12))
        for warm, label in ((False, self.tr("Cold")), (True, self.tr("Warm"))):
            chip = button(label, self.look, self._keeper(replace(self._notes, warm=warm)), role="chip")
            chip.setObjectName(f"warm-{warm}")
            chip.setCheckable(True)
            chip.setChecked(self._notes.warm is warm)
            across.addWidget(chip)
        across.addStretch(1)
        box.addLayout(across)
        cold = self.tr("Cold: the AI always takes the word that it finds most probable.")
        warm_said = self.tr("Warm: the AI sometimes takes a word that it finds less probable.")
        box.addWidget(words(warm_said if self._notes.warm else cold, "small"))

    def _keeper(self, notes: RepeatNotes) -> Callable[[], None]:
        return lambda: self._keep(notes)

    def _show_actions(self, box: QVBoxLayout) -> None:
        look, runs = self.look, self._now
        across = row(gap=look.space(12))
        if runs.under_way:
            stop = button(self.tr("Stop"), look, runs.stop, picture="stop")
            stop.setObjectName(GO)
            across.addWidget(stop)
            said = self.tr("Answer {number} of {total} …")
            number = look.locale.toString(runs.place(runs.runs[-1].task))
            said = said.replace("{number}", number).replace("{total}", look.locale.toString(len(runs.wanted)))
            across.addWidget(words(said, "small"), 1)
        else:
            text = self.tr("Ask {count} times").replace("{count}", look.locale.toString(self._step.runs))
            ask = button(text, look, self._ask, role="normal" if runs.runs else "primary", picture="again")
            ask.setObjectName(GO)
            deeds = [ask]
            if runs.missing:
                more = button(self.tr("Ask for the missing answers"), look, runs.resume, role="primary")
                more.setObjectName("more")
                deeds.insert(0, more)
            across.addWidget(self.line_up(*deeds))
        box.addLayout(across)
        if runs.trouble is not None:
            box.addWidget(Notice(runs.trouble, look))

    def _show_answers(self, box: QVBoxLayout) -> None:
        self._coming = None
        runs, whole = self._now, self._now.whole
        if runs.runs and runs.wanted[0].prompt != self.words.items[self._notes.prompt].text:
            box.addWidget(words(runs.wanted[0].prompt, "muted"))
        texts = [run.text for run in whole]
        if len(texts) > 1:
            same = self.tr("All these answers are the same, word for word.")
            marks = self.tr("Underlined: what is not the same in all answers.")
            box.addWidget(words(same if distinct(texts) == 1 else marks, "small"))
        compared = dict(zip((run.task for run in whole), stretches(texts), strict=True))
        differ = distinct(texts) > 1
        for run in sorted(runs.runs, key=lambda run: runs.place(run.task)):
            box.addWidget(self._card(run, compared.get(run.task, ()) if differ else ()))
        if any(run.state in ("limit", "full") for run in whole):
            box.addWidget(words(self.tr("“…” means: here the answer was cut off to keep it short."), "small"))

    def _card(self, run: Run, parts: tuple[Stretch, ...]) -> QFrame:
        look, number = self.look, self.look.locale.toString(self._now.place(run.task))
        who = self.tr("Answer {number}").replace("{number}", number)
        text = f"{run.text.rstrip()} …" if run.state in ("limit", "full") else run.text
        name = f"{named(who, recorded=run.recorded)}: {text}"
        if parts:
            label = marked(parts, look, name=name)
        else:
            label = words(breakable(text))
            label.setAccessibleName(name)
        state = _state_of(run)
        below = (words(state, "small"),) if state else ()
        if run.state in ("waiting", "writing"):
            self._coming = label
        mark = RecordedMark(look, recorded=run.recorded)
        shown = (words(who, "facts"), mark, label, *below)
        return card("card", *shown, gap=look.space(4), margin=look.space(12))

    def _grow(self) -> None:
        runs = self._now
        if self._coming is not None and runs.under_way:
            self._coming.setText(breakable(as_it_comes(runs.runs[-1].text, self.look)))

    def _show_end(self, box: QVBoxLayout) -> None:
        found = []
        for warm, said in (
            (False, self.tr("Different answers when cold: {different} of {total}.")),
            (True, self.tr("Different answers when warm: {different} of {total}.")),
        ):
            runs = self._runs(self._notes.prompt, warm=warm)
            texts = [run.text for run in runs.whole]
            if len(texts) > 1 and not runs.under_way:
                number = self.look.locale.toString
                shown = said.replace("{different}", number(distinct(texts)))
                found.append(shown.replace("{total}", number(len(texts))))
        if found:
            box.addWidget(self.closing(" ".join(found)))


def _state_of(run: Run) -> str:
    match run.state:
        case "waiting" | "writing":
            return translate("RepeatView", "The AI is writing …")
        case "stopped":
            return translate("RepeatView", "You stopped this answer. It does not count.")
        case "lost":
            return translate("RepeatView", "The AI stopped in the middle. This answer does not count.")
        case _:
            return ""
