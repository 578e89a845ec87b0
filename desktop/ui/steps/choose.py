"""Picking one or several; every choice has its own answer, and there is always a second try."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop.domain.basic_steps import Choose
from desktop.domain.lesson import Lesson
from desktop.domain.notes import ChooseNotes
from desktop.ui.context import Context
from desktop.ui.controls import Choice, button
from desktop.ui.heard import hear_as
from desktop.ui.layouts import column, row
from desktop.ui.steps.step import StepView
from desktop.ui.texts import words


class ChooseView(StepView):
    """Choices to press; each says at once, or after checking, what there is to it."""

    def __init__(self, context: Context, lesson: Lesson, step: Choose) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, ChooseNotes)
        self._choices: dict[str, Choice] = {}
        self._replies: dict[str, QWidget] = {}
        rows = column(gap=self.look.space(12))
        if step.several:
            rows.addWidget(words(self.tr("Several answers are right."), "muted"))
        for item in self.items(step.choices):
            choice = Choice(
                item.text,
                self.look,
                self._picker(item.id),
                several=step.several,
                picked=item.id in self._notes.picked,
            )
            choice.setObjectName(item.id)
            right = item.id in step.answers
            verdict = self.tr("That is right.") if right else self.tr("Not quite. Try another one.")
            reply = self.reply(item.reply, verdict, right=right)
            self._choices[item.id], self._replies[item.id] = choice, reply
            rows.addWidget(choice)
            rows.addWidget(reply)
        self._check = button(self.tr("Check"), self.look, self._show_all)
        if step.several:
            below = row(self._check, gap=self.look.space(12))
            below.addStretch(1)
            rows.addLayout(below)
        lab = QWidget()
        lab.setLayout(rows)
        hear_as(lab, QAccessible.Role.Grouping, self.words.title)
        self.first = next(iter(self._choices.values()))
        self._update()
        self.finish(self.lab_card(lab))

    def _picker(self, choice: str) -> Callable[[], None]:
        return lambda: self.pick(choice)

    def pick(self, choice: str) -> None:
        """Pick a choice, or take it back where several can be picked."""
        picked = self._notes.picked
        if self._step.several:
            kept = tuple(p for p in picked if p != choice)
            picked = kept if choice in picked else (*kept, choice)
            self._keep(ChooseNotes(picked, shown=False))
        else:
            self._keep(ChooseNotes((choice,), shown=True))

    def _show_all(self) -> None:
        self._keep(replace(self._notes, shown=True))

    def _keep(self, notes: ChooseNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self._update()

    def _update(self) -> None:
        for choice, widget in self._choices.items():
            picked = choice in self._notes.picked
            widget.setChecked(picked)
            self._replies[choice].setVisible(picked and self._notes.shown)
        self._check.setEnabled(bool(self._notes.picked))
