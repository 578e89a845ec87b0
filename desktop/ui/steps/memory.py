"""Talking in a deliberately small window, and seeing what falls out of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.lesson import Lesson
from desktop.domain.runs_notes import MemoryNotes
from desktop.domain.runs_steps import Memory
from desktop.domain.trouble import TextTooLong
from desktop.session.small_window import small_window_of
from desktop.ui.care import Keeper
from desktop.ui.charts import Beam
from desktop.ui.composer import starter
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.enter import EnterSends
from desktop.ui.notice import Notice
from desktop.ui.steps.prompt_field import PromptField
from desktop.ui.steps.refilled import GO, Refilled, RefilledView
from desktop.ui.steps.remembered import Remembered
from desktop.ui.texts import words
from desktop.ui.timing import timing


class MemoryView(RefilledView):
    """A conversation, how full its window is, and what the model has forgotten."""

    def __init__(self, context: Context, lesson: Lesson, step: Memory) -> None:
        super().__init__(context, lesson, step)
        self._talk = small_window_of(
            self.session, self.key, window=step.window, limit=step.limit, temperature=step.temperature
        )
        self._last: Remembered | None = None
        look = self.look
        self._below = Refilled(self._show_actions, look)
        examples = [starter(i.text, look, self._offerer(i.text)) for i in self.items(step.examples)]
        typed = self.session.notes(self.key, MemoryNotes).typed
        self._field = PromptField(self.tr("What you say"), typed, look)
        self._field.field.setObjectName("text")
        EnterSends(self._field.field, self._send)
        self._field.typed.connect(self._note_typed)
        self._keeper = Keeper(self.session, look)
        hint = words(self.tr("Press an example or write yourself:"), "muted")
        said = Refilled(self._show_talk, look)
        self.begin(hint, *examples, said, self._field, self._keeper, self._below, end=self._show_end)
        self._talk.changed.connect(self._follow)
        self._talk.grew.connect(self._grow)

    def _offerer(self, text: str) -> Callable[[], None]:
        return lambda: self._field.give_back(text)

    def _note_typed(self) -> None:
        self.session.note(self.key, MemoryNotes(self._field.text))
        self._below.redraw()

    def _send(self) -> None:
        if self._field.sendable and not self._talk.under_way:
            self._keeper.let(self._field.text, self._ask, self._field.give_back)

    def _ask(self) -> None:
        if self._talk.ask(self._field.text):
            self._field.offer("")

    def redraw(self, focus: str = "") -> None:
        super().redraw(focus)
        if self._talk.turns and not self._talk.under_way:
            self.told.emit(timing(self._talk.timings, self.session, self.look))

    def _follow(self) -> None:
        self.redraw()
        self.reveal(self._below)

    def _show_talk(self, box: QVBoxLayout) -> None:
        look, talk = self.look, self._talk
        self._last = None
        for turn, begin in zip(talk.turns, talk.begins, strict=True):
            self._last = Remembered(turn, begin, look)
            box.addWidget(self._last)
        if talk.trouble is not None and not isinstance(talk.trouble, TextTooLong):
            box.addWidget(Notice(talk.trouble, look))
            box.addWidget(button(self.tr("Try again"), look, talk.again))
        if talk.turns:
            box.addWidget(words(self.tr("The AI's memory"), "strong"))
            box.addWidget(Beam(talk.used / talk.window, look))
            box.addWidget(words(self._gauge(), "small"))

    def _gauge(self) -> str:
        talk, number = self._talk, self.look.locale.toString
        said = self.tr("{used} of {window} pieces are taken. Forgotten: {lost}.")
        said = said.replace("{used}", number(talk.used)).replace("{window}", number(talk.window))
        return said.replace("{lost}", number(talk.lost))

    def _show_actions(self, box: QVBoxLayout) -> None:
        look, talk = self.look, self._talk
        if talk.under_way:
            go = button(self.tr("Stop"), look, talk.stop, picture="stop")
        else:
            go = button(self.tr("Say it"), look, self._send, role="primary")
            go.setEnabled(self._field.sendable)
        go.setObjectName(GO)
        made = [go]
        if talk.turns and not talk.under_way:
            made.append(button(self.tr("New conversation"), look, talk.clear, picture="again"))
        box.addWidget(self.line_up(*made))

    def _grow(self) -> None:
        if self._last is not None and self._talk.turns:
            self._last.grow(self._talk.turns[-1].text)

    def _show_end(self, box: QVBoxLayout) -> None:
        talk, number = self._talk, self.look.locale.toString
        if talk.under_way or not talk.turns:
            return
        if not talk.lost:
            said = self.tr("Everything still fits in. Go on talking until something falls out.")
            box.addWidget(words(said, "strong"))
            return
        said = self.tr("Of {all} pieces the AI still has {used}. It has forgotten {lost}, the oldest first.")
        said = said.replace("{all}", number(talk.used + talk.lost)).replace("{used}", number(talk.used))
        said = said.replace("{lost}", number(talk.lost))
        box.addWidget(self.closing(said))
