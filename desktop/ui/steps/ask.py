"""Asking the real model: example questions to press, a task, a short checklist."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.domain.basic_steps import Ask
from desktop.domain.lesson import Lesson
from desktop.domain.notes import AskNotes
from desktop.ui.care import Keeper
from desktop.ui.chat import Transcript
from desktop.ui.composer import Composer, starter
from desktop.ui.context import Context
from desktop.ui.controls import Choice
from desktop.ui.steps.step import StepView
from desktop.ui.texts import words
from desktop.ui.timing import timing


class AskView(StepView):
    """A conversation beside a task."""

    def __init__(self, context: Context, lesson: Lesson, step: Ask) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._talk = self.session.talk(self.key, limit=step.limit, temperature=step.temperature)
        look = self.look
        self.show_task()
        self._checklist = [self._tick(item) for item in step.checklist]
        if self._checklist:
            self.idea.addWidget(words(self.tr("Look at the answer:"), "strong"))
        for choice in self._checklist:
            self.idea.addWidget(choice)
        self._seen = self.seen(self.part("seen")) if self.part("seen") else None
        if self._seen is not None:
            self.idea.addWidget(self._seen)
        self._keeper = Keeper(self.session, look)
        self._composer = Composer(self._talk, self._keeper, look, self.session)
        examples = [starter(i.text, look, self._offerer(i.text)) for i in self.items(step.examples)]
        transcript = Transcript(self._talk, self.session, look)
        reminder = words(self.tr("The AI can be wrong. Check what matters to you."), "small")
        hint = words(self.tr("Press an example or write your own question:"), "muted")
        self.first = examples[0] if examples else self._composer.field
        self.finish(self.lab_card(hint, *examples, transcript, self._keeper, self._composer, reminder))
        self._talk.changed.connect(self._update)
        self._update()

    def _offerer(self, text: str) -> Callable[[], None]:
        return lambda: self._composer.offer(text)

    def _tick(self, item: str) -> QPushButton:
        notes = self.session.notes(self.key, AskNotes)
        text = self.words.items[item].text
        made = Choice(text, self.look, self._ticker(item), several=True, picked=item in notes.ticked)
        made.setObjectName(item)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _ticker(self, item: str) -> Callable[[], None]:
        def tick() -> None:
            ticked = self.session.notes(self.key, AskNotes).ticked
            without = tuple(t for t in ticked if t != item)
            self.session.note(self.key, AskNotes(without if item in ticked else (*without, item)))

        return tick

    def _update(self) -> None:
        answered = any(turn.speaker == "model" and not turn.under_way for turn in self._talk.turns)
        if self._seen is not None:
            self._seen.setVisible(answered)
        if answered and not self._talk.under_way:
            self.told.emit(timing(self._talk.timings, self.session, self.look))
