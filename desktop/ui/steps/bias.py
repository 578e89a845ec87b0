"""Guessing which word follows, seeing how probable each is, swapping who is meant, counting real runs."""

from msgspec.structs import replace
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.insight_notes import BiasNotes, Trial
from desktop.domain.insight_steps import Bias
from desktop.domain.lesson import Lesson
from desktop.domain.notes import Bar
from desktop.domain.trouble import Trouble
from desktop.session.bias_desk import BiasDesk
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.heard import hear_as
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark
from desktop.ui.steps.bias_charts import compared, counted, guess_verdict, odds_rows, what_was_seen
from desktop.ui.steps.bias_parts import SAME, OwnSentence, guesses, sentence_choices
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.texts import words
from desktop.ui.timing import timing

AT_ONCE = 5
"""Words drawn by one request: what has come stays when the engine dies."""


class BiasView(RefilledView):
    """Sentence beginnings to open one after the other, each with its chart."""

    def __init__(self, context: Context, lesson: Lesson, step: Bias) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self.key = f"{self.key}/{self.variant}"
        self._given = [item.text for item in self.items(step.sentences)]
        self._words = [item.text for item in self.items(step.words)]
        self._notes = self.session.notes(self.key, BiasNotes)
        if not self._notes.text:
            self._notes = BiasNotes(text=self._given[0], draft=self._given[0])
        self._trouble: Trouble | None = None
        self._desk = BiasDesk(self.session.engine, self)
        self._desk.weighed.connect(self._take_odds)
        self._desk.drawn.connect(self._take_words)
        self._desk.timed.connect(lambda took: self.told.emit(timing(took, self.session, self.look)))
        self._desk.failed.connect(self._fail)
        self.begin(Refilled(self._draw, self.look), end=self._show_end)
        self._go_on()

    def _draw(self, box: QVBoxLayout) -> None:
        trial, look = self._notes.trial, self.look
        own = [one.text for one in self._notes.trials if one.text not in self._given]
        choices = stack(
            *sentence_choices([*self._given, *own], trial.text, look, self._open), look=look, gap=12
        )
        hear_as(choices, QAccessible.Role.Grouping, self.words.title)
        box.addWidget(choices)
        box.addWidget(words(f"{trial.text} ____", "lab"))
        if not trial.guess:
            said = self.tr("What does the AI write more often? Guess first.")
            box.addWidget(words(said, "muted"))
            box.addWidget(guesses(self._words, look, self._guess))
        elif trial.bars:
            self._show_odds(box, trial)
            self._show_draws(box, trial)
        elif self._trouble is None:
            box.addWidget(words(self.tr("The AI is weighing the words …"), "muted"))
        if self._trouble is not None:
            box.addWidget(Notice(self._trouble, look))

            def go_on() -> None:
                self._fail(None)
                self._go_on()

            again = button(self.tr("Try again"), look, go_on)
            again.setObjectName("again")
            box.addWidget(again)
        field = OwnSentence(self._notes.draft, look)
        field.drafted.connect(self._drafted)
        field.opened.connect(self._open)
        box.addWidget(field)
        for chart in compared(self._notes.trials, trial, look):
            box.addWidget(chart)

    def _show_end(self, box: QVBoxLayout) -> None:
        seen = what_was_seen(self._notes.trials, self.look)
        if seen:
            box.addWidget(self.closing(seen))

    def _keep(self, notes: BiasNotes, focus: str = "") -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw(focus)

    def _keep_trial(self, trial: Trial, *, drawing: bool, focus: str = "") -> None:
        trials = self._notes.trials
        if any(one.text == trial.text for one in trials):
            trials = tuple(trial if one.text == trial.text else one for one in trials)
        else:
            trials = (*trials, trial)
        self._keep(replace(self._notes, trials=trials, drawing=drawing), focus)

    def _go_on(self) -> None:
        """Ask the engine for what is still missing of the sentence that is on."""
        trial, runs = self._notes.trial, self._step.runs
        if trial.guess and not trial.bars:
            self._desk.weigh(trial.text, self._words)
        elif self._notes.drawing and len(trial.drawn) < runs:
            done = len(trial.drawn)
            self._desk.draw(trial.text, min(AT_ONCE, runs - done), done)

    def _take_odds(self, bars: tuple[Bar, ...]) -> None:
        recorded = self.session.engine.recorded
        self._keep_trial(replace(self._notes.trial, bars=bars, recorded=recorded), drawing=False)

    def _take_words(self, drawn: tuple[str, ...]) -> None:
        trial = self._notes.trial
        recorded = trial.recorded or self.session.engine.recorded
        trial = replace(trial, drawn=(*trial.drawn, *drawn), recorded=recorded)
        going = self._notes.drawing and bool(drawn) and len(trial.drawn) < self._step.runs
        self._keep_trial(trial, drawing=going)
        self._go_on()

    def _fail(self, trouble: Trouble | None) -> None:
        self._trouble = trouble
        self.redraw()

    def _open(self, text: str) -> None:
        self._desk.drop()
        self._trouble = None
        self._keep(replace(self._notes, text=text, draft=text, drawing=False))
        self._go_on()

    def _guess(self, word: str) -> None:
        self._keep_trial(replace(self._notes.trial, guess=word), drawing=False)
        self._go_on()

    def _show_odds(self, box: QVBoxLayout, trial: Trial) -> None:
        box.addWidget(RecordedMark(self.look, recorded=trial.recorded))
        box.addWidget(words(self.tr("How probable the words are for the model:"), "small"))
        box.addWidget(odds_rows(trial.bars, self.look))
        box.addWidget(words(guess_verdict(trial, SAME), "strong"))

    def _show_draws(self, box: QVBoxLayout, trial: Trial) -> None:
        look, runs, done = self.look, self._step.runs, len(trial.drawn)
        if done:
            box.addWidget(words(self.tr("How often the AI really wrote them:"), "small"))
            for widget in counted(trial, look):
                box.addWidget(widget)
        if self._notes.drawing and self._trouble is None:
            said = self.tr("Try {number} of {total} …").replace("{number}", str(done + 1))
            box.addWidget(words(said.replace("{total}", str(runs)), "muted"))
            made = button(self.tr("Stop"), look, self._count, picture="stop")
        elif done < runs:
            said = self.tr("Let the AI write {count} times") if not done else self.tr("Go on counting")
            made = button(said.replace("{count}", str(runs)), look, self._count, picture="dice")
        else:
            return
        made.setObjectName("draw")
        box.addWidget(made)

    def _count(self) -> None:
        """Begin to count, go on with it, or stop it."""
        going = self._notes.drawing and self._trouble is None
        self._trouble = None
        self._desk.drop()
        self._keep(replace(self._notes, drawing=not going), "draw")
        self._go_on()

    def _drafted(self, text: str) -> None:
        self._notes = replace(self._notes, draft=text)
        self.session.note(self.key, self._notes)
