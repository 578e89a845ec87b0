"""Typing, and seeing into which pieces the model cuts the words."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.conversation import clean, counted_words
from desktop.domain.cuts import Cut, counted
from desktop.domain.lesson import Lesson
from desktop.domain.runs_notes import Compared, TokensNotes
from desktop.domain.runs_steps import Tokens
from desktop.domain.trouble import Trouble
from desktop.session.token_desk import TokenDesk
from desktop.ui.composer import starter
from desktop.ui.context import Context
from desktop.ui.controls import button, dress
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark
from desktop.ui.steps.pieces import Pieces, shown
from desktop.ui.steps.prompt_field import PromptField
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.steps.token_table import MOST, TokenTable
from desktop.ui.texts import words

LONGEST = 2000
PATIENCE_MS = 250


class TokensView(RefilledView):
    """A field, the pieces of what stands in it, and a table to compare texts."""

    def __init__(self, context: Context, lesson: Lesson, step: Tokens) -> None:
        super().__init__(context, lesson, step)
        self._notes = self.session.notes(self.key, TokensNotes)
        self._trouble: Trouble | None = None
        self._desk = TokenDesk(self.session.engine, self)
        self._desk.split.connect(self._take)
        self._desk.failed.connect(self._fail)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._ask)
        look = self.look
        samples = [starter(i.text, look, self._offerer(i.text)) for i in self.items(step.samples)]
        self._field = PromptField(self.tr("Your text"), self._notes.typed, look, longest=LONGEST)
        self._field.field.setObjectName("text")
        self._field.typed.connect(self._note_typed)
        hint = words(self.tr("Press an example or write your own text:"), "muted")
        self.begin(hint, *samples, self._field, Refilled(self._show_pieces, look), end=self._show_end)
        if clean(self._notes.typed) != self._notes.text:
            self._ask()

    def _offerer(self, text: str) -> Callable[[], None]:
        def offer() -> None:
            self._field.offer(text)
            self._ask()

        return offer

    def _keep(self, notes: TokensNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def _note_typed(self) -> None:
        self._keep(replace(self._notes, typed=self._field.text))
        self._patience.start()

    def _ask(self) -> None:
        self._patience.stop()
        self._trouble = None
        if self._field.sendable:
            self._desk.ask(self._notes.typed)
        else:
            self._desk.drop()
            self._take("", ())

    def _take(self, text: str, found: tuple[Cut, ...]) -> None:
        recorded = self.session.engine.recorded
        self._keep(replace(self._notes, text=text, cuts=found, recorded=recorded))
        self.redraw()

    def _fail(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self.redraw()

    def _show_pieces(self, box: QVBoxLayout) -> None:
        look, notes = self.look, self._notes
        if self._trouble is not None:
            box.addWidget(Notice(self._trouble, look))
            box.addWidget(button(self.tr("Try again"), look, self._ask))
        if notes.cuts:
            box.addWidget(RecordedMark(look, recorded=notes.recorded))
            pieces = self.tr("Pieces: {pieces}").replace("{pieces}", _read_out(notes))
            box.addWidget(Pieces(notes.cuts, look, numbers=notes.numbers, name=pieces))
            box.addWidget(words(self._figures(), "strong"))
            self._show_hints(box)
            numbers = button(self.tr("Show the numbers"), look, self._toggle, role="chip")
            numbers.setObjectName("numbers")
            numbers.setCheckable(True)
            numbers.setChecked(notes.numbers)
            if notes.numbers:
                dress(numbers, "check", look)
            keep = button(self.tr("Put into the table"), look, self._put, picture="plus")
            keep.setObjectName("keep")
            keep.setEnabled(all(row.text != notes.text for row in notes.table))
            box.addWidget(self.line_up(numbers, keep))
        elif not self._trouble:
            box.addWidget(words(self.tr("As soon as you write, the pieces appear here."), "muted"))
        if notes.table:
            box.addWidget(TokenTable(notes.table, look))
            box.addWidget(
                button(self.tr("Clear the table"), look, self._clear, role="quiet", picture="trash")
            )

    def _figures(self) -> str:
        number, notes = self.look.locale.toString, self._notes
        said = self.tr("Characters: {characters} · Words: {words} · Pieces: {pieces}")
        said = said.replace("{characters}", number(len(notes.text)))
        said = said.replace("{words}", number(counted_words(notes.text)))
        return said.replace("{pieces}", number(counted(notes.cuts)))

    def _show_hints(self, box: QVBoxLayout) -> None:
        notes = self._notes
        if notes.numbers:
            said = self.tr("The model reads only these numbers. It does not see the letters.")
            box.addWidget(words(said, "small"))
        if " " in notes.text:
            box.addWidget(words(self.tr("“·” is a blank: it belongs to the piece."), "small"))
        several = max(notes.cuts, key=lambda cut: len(cut.numbers))
        if len(several.numbers) > 1:
            said = self.tr(
                "“{sign}” needs {count} pieces. One of them alone is no character, so it is one box."
            )
            said = said.replace("{sign}", several.text.strip())
            box.addWidget(words(said.replace("{count}", str(len(several.numbers))), "small"))

    def _toggle(self) -> None:
        self._keep(replace(self._notes, numbers=not self._notes.numbers))
        self.redraw()

    def _put(self) -> None:
        notes = self._notes
        row = Compared(notes.text, counted_words(notes.text), counted(notes.cuts))
        self._keep(replace(notes, table=(*notes.table, row)[-MOST:]))
        self.redraw()

    def _clear(self) -> None:
        self._keep(replace(self._notes, table=()))
        self.redraw()

    def _show_end(self, box: QVBoxLayout) -> None:
        notes = self._notes
        if not notes.cuts:
            return
        said = self.tr("Your text has {words} words. The model reads {pieces} pieces.")
        said = said.replace("{words}", self.look.locale.toString(counted_words(notes.text)))
        said = said.replace("{pieces}", self.look.locale.toString(counted(notes.cuts)))
        box.addWidget(self.closing(said))


def _read_out(notes: TokensNotes) -> str:
    if not notes.numbers:
        return ", ".join(f"„{shown(cut.text)}“" for cut in notes.cuts)
    return ", ".join(f"„{shown(cut.text)}“ {' '.join(map(str, cut.numbers))}" for cut in notes.cuts)
