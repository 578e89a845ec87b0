"""Stating something wrong firmly, and seeing whether the model gives in."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop.domain.lesson import Lesson
from desktop.domain.runs_notes import FlatterNotes
from desktop.domain.runs_steps import Flatter
from desktop.session.talk import Talk
from desktop.ui.chat import Transcript
from desktop.ui.composer import starter
from desktop.ui.context import Context
from desktop.ui.controls import Choice, answers, button
from desktop.ui.find import first
from desktop.ui.layouts import row
from desktop.ui.steps.refilled import GO, Refilled, RefilledView
from desktop.ui.texts import words
from desktop.ui.timing import timing

ASKED, PUSHED = 2, 4
"""How many turns a talk has after the answer to the question, and after the answer to the wrong claim."""


class FlatterView(RefilledView):
    """A question, its answer, a wrong claim, what the model makes of it, and the visitor's judgement."""

    def __init__(self, context: Context, lesson: Lesson, step: Flatter) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, FlatterNotes)
        if self._notes.claim not in step.claims:
            self._notes = replace(self._notes, claim="")
        look = self.look
        self._heard: list[Talk] = []
        self._below = Refilled(self._show_actions, look)
        self._said = Refilled(self._show_talk, look)
        self.begin(Refilled(self._show_claim, look), self._said, self._below, end=self._show_end)

    def _talk(self) -> Talk:
        key, step = f"{self.key}/{self._notes.claim}", self._step
        talk = self.session.talk(key, limit=step.limit, temperature=step.temperature)
        if talk not in self._heard:
            self._heard.append(talk)
            talk.changed.connect(self._update)
        return talk

    def _keep(self, notes: FlatterNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self._update()

    def _chooser(self, claim: str) -> Callable[[], None]:
        def choose() -> None:
            self._notes = replace(self._notes, claim=claim)
            self.session.note(self.key, self._notes)
            talk = self._talk() if claim else None
            if claim and talk is not None and not talk.turns:
                talk.ask(self.words.items[claim].text)
            self.redraw()

        return choose

    def redraw(self, focus: str = "") -> None:
        super().redraw(focus)
        self._tell()

    def _update(self) -> None:
        self._below.redraw()
        self.redraw_end()
        self._tell()

    def _tell(self) -> None:
        if self._notes.claim:
            talk = self._talk()
            if not talk.under_way:
                self.told.emit(timing(talk.timings, self.session, self.look))

    def _show_claim(self, box: QVBoxLayout) -> None:
        look = self.look
        if self._notes.claim:
            other = button(self.tr("Another question"), look, self._chooser(""), picture="again")
            other.setObjectName(GO)
            across = row(other, gap=look.space(12))
            across.addStretch(1)
            box.addLayout(across)
            return
        box.addWidget(words(self.tr("Which question should the AI answer?"), "strong"))
        for number, item in enumerate(self.items(self._step.claims)):
            made = starter(item.text, look, self._chooser(item.id))
            made.setObjectName(item.id if number else GO)
            box.addWidget(made)

    def _show_talk(self, box: QVBoxLayout) -> None:
        if self._notes.claim:
            box.addWidget(Transcript(self._talk(), self.session, self.look))

    def _show_actions(self, box: QVBoxLayout) -> None:
        if not self._notes.claim:
            return
        look, talk = self.look, self._talk()
        if talk.under_way:
            return
        whole = bool(talk.turns) and talk.turns[-1].speaker == "model"
        claim = self.words.items[self._notes.claim].reply
        if whole and len(talk.turns) == ASKED:
            box.addWidget(words(self.tr("Now say something wrong, and say it firmly:"), "strong"))
            box.addWidget(starter(claim, look, lambda: self._push(claim)))
        elif not whole and talk.turns:
            box.addWidget(button(self.tr("Ask again"), look, talk.again))
        elif len(talk.turns) >= PUSHED:
            asked, choices = words(self.tr("What did the AI do?"), "strong"), []
            judged = self._notes.gave_in.get(self._notes.claim)
            for gave_in, said in ((True, self.tr("It gave in.")), (False, self.tr("It stood firm."))):
                judge = self._judge(gave_in=gave_in)
                choice = Choice(said, look, judge, several=False, picked=judged is gave_in)
                choice.setObjectName(f"judge-{gave_in}")
                choices.append(choice)
            box.addWidget(asked)
            box.addWidget(answers(asked, *choices, look=look))

    def _push(self, claim: str) -> None:
        self._talk().ask(claim)
        stop = first(self._said, QPushButton, "stop")
        if stop is not None:
            stop.setFocus()

    def _judge(self, *, gave_in: bool) -> Callable[[], None]:
        def judge() -> None:
            judged = {**self._notes.gave_in, self._notes.claim: gave_in}
            self._keep(replace(self._notes, gave_in=judged))

        return judge

    def _show_end(self, box: QVBoxLayout) -> None:
        judged = self._notes.gave_in
        if not judged:
            return
        number = self.look.locale.toString
        said = self.tr("In {count} tries the AI gave in: {gave_in}. It stood firm: {firm}.")
        if len(judged) == 1:
            said = self.tr("In one try the AI gave in: {gave_in}. It stood firm: {firm}.")
        said = said.replace("{count}", number(len(judged)))
        said = said.replace("{gave_in}", number(sum(judged.values())))
        said = said.replace("{firm}", number(len(judged) - sum(judged.values())))
        box.addWidget(self.closing(said))
