"""Writing a text together with the model: three questions, a prompt, a draft, and turns at changing it."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.domain.asked import co_written, with_example
from desktop.domain.insight_notes import CoWriteNotes
from desktop.domain.insight_steps import CoWrite
from desktop.domain.lesson import Lesson
from desktop.domain.provenance import Piece, rewritten, text_of
from desktop.domain.trouble import Trouble
from desktop.ui.announcing import announce_answers
from desktop.ui.care import Keeper
from desktop.ui.chat import copy
from desktop.ui.context import Context
from desktop.ui.controls import answers, button
from desktop.ui.notice import Notice
from desktop.ui.phrases import phrases
from desktop.ui.quiet import QuietCard
from desktop.ui.recorded import RecordedMark
from desktop.ui.steps.co_write_parts import Questions, task_choices
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.steps.shared_text import SharedText, counts_said
from desktop.ui.stillness import as_it_comes
from desktop.ui.style import BASE
from desktop.ui.text_field import TextField
from desktop.ui.texts import labels, words
from desktop.ui.timing import timing


class CoWriteView(RefilledView):
    """Three stages: the questions, the prompt, the text."""

    def __init__(self, context: Context, lesson: Lesson, step: CoWrite) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, CoWriteNotes)
        self._talk = self.session.talk(self.key, limit=step.limit, temperature=step.temperature)
        self._coming: QLabel = words("")
        self._mark = RecordedMark(self.look, recorded=False)
        self._state: tuple[bool, Trouble | None] = (False, None)
        self.begin(Refilled(self._draw, self.look), end=self._show_end)
        self._talk.changed.connect(self._take)
        self._talk.grew.connect(self._grow)
        announce_answers(self._talk, self)
        self._take()

    def _draw(self, box: QVBoxLayout) -> None:
        if self._talk.under_way:
            self._show_coming(box)
        elif self._notes.pieces:
            self._show_text(box)
        elif self._notes.asking:
            self._show_prompt(box)
        else:
            self._show_questions(box)
        if self._talk.trouble is not None and not self._talk.under_way:
            box.addWidget(Notice(self._talk.trouble, self.look))

    def _keep(self, notes: CoWriteNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def _turn(self, **changes: Any) -> None:
        self._keep(replace(self._notes, **changes))
        self.redraw()

    def _show_questions(self, box: QVBoxLayout) -> None:
        tasks = self.items(self._step.tasks)
        picked = self._notes.task or tasks[0].id
        wanted = words(self.tr("What would you like to write?"), "strong")
        choices = task_choices(tasks, picked, self.look, lambda task: self._turn(task=task))
        box.addWidget(wanted)
        box.addWidget(answers(wanted, *choices, look=self.look))
        asked = [self.part(name) for name in self._step.asks]
        examples = [self.part(name) for name in self._step.replies]
        fields = Questions(asked, examples, self._notes.answers, self.look)
        fields.answered.connect(lambda replies: self._keep(replace(self._notes, answers=replies)))
        box.addWidget(fields)
        build = button(self.tr("Build the prompt"), self.look, self._build, role="primary")
        build.setObjectName("build")
        made = [build]
        if all(examples):
            made.append(button(self.tr("Take the example"), self.look, fields.take_examples))
            made[-1].setObjectName("take-example")
        box.addWidget(self.line_up(*made))

    def _build(self) -> None:
        task = self._notes.task or self._step.tasks[0]
        self._turn(prompt=co_written(self._step, self.words, task, self._notes.answers), asking=True)

    def _show_prompt(self, box: QVBoxLayout) -> None:
        look = self.look
        said = self.tr("This is what the AI is told. You can change it.")
        field = TextField(self._notes.prompt)
        field.setObjectName("prompt")
        box.addWidget(labels(words(said, "strong"), field, self.tr("Your prompt")))
        field.setMinimumHeight(look.text(BASE) * 8)
        field.textChanged.connect(lambda: self._keep(replace(self._notes, prompt=field.toPlainText())))
        box.addWidget(field)
        if self.part("example-text"):
            box.addWidget(words(self.tr("The AI is also shown an example of such a text."), "small"))
        back = button(
            self.tr("Back to the questions"), look, lambda: self._turn(asking=False), picture="arrow-left"
        )
        keeper = Keeper(self.session, look)

        def offer(text: str) -> None:
            field.setPlainText(text)
            field.setFocus()

        send = button(
            self.tr("Let the AI write"),
            look,
            lambda: keeper.let(self._notes.prompt, self._send, offer),
            role="primary",
        )
        back.setObjectName("questions")
        send.setObjectName("send")
        box.addWidget(keeper)
        box.addWidget(self.line_up(back, send))

    def _send(self) -> None:
        if self._notes.prompt.strip():
            self._ask(with_example(self._notes.prompt, self.words, phrases()))

    def _ask(self, prompt: str) -> None:
        self._talk.clear()
        self._keep(replace(self._notes, waiting=True))
        self._talk.ask(prompt)

    def _take(self) -> None:
        """Take the answer in as soon as it has ended, however it ended."""
        talk = self._talk
        if self._notes.waiting and not talk.under_way:
            last = talk.turns[-1] if talk.turns else None
            notes = replace(self._notes, waiting=False)
            if last is not None and last.speaker == "model" and last.text.strip():
                pieces = rewritten(notes.pieces, last.text.strip(), own=False)
                notes = replace(
                    notes, pieces=pieces, base=pieces, before=notes.pieces, recorded=last.recorded
                )
                self.told.emit(timing(talk.timings, self.session, self.look))
            self._keep(notes)
        state = (talk.under_way, talk.trouble)
        if state != self._state:
            # Not on other news, such as a model that was loaded: somebody may be typing.
            self._state = state
            self.redraw()

    def _grow(self) -> None:
        if self._talk.under_way:
            self._coming.setText(as_it_comes(self._talk.turns[-1].text, self.look))
            self._mark.setVisible(self._talk.turns[-1].recorded)

    def _show_coming(self, box: QVBoxLayout) -> None:
        self._coming = words(self._talk.turns[-1].text)
        self._mark = RecordedMark(self.look, recorded=self._talk.turns[-1].recorded)
        box.addWidget(words(self.tr("The AI is writing …"), "muted"))
        box.addWidget(self._mark)
        box.addWidget(self._coming)
        box.addWidget(QuietCard(self.session, self.look))
        stop = button(self.tr("Stop"), self.look, self._talk.stop, picture="stop")
        stop.setObjectName("stop")
        box.addWidget(stop)

    def _show_text(self, box: QVBoxLayout) -> None:
        look, notes = self.look, self._notes
        text = SharedText(notes.base, notes.pieces, look)

        def typed(pieces: tuple[Piece, ...]) -> None:
            self._keep(replace(self._notes, pieces=pieces))
            self.redraw_end()

        text.changed.connect(typed)
        box.addWidget(RecordedMark(look, recorded=notes.recorded))
        box.addWidget(text)
        box.addWidget(QuietCard(self.session, look))
        made = [
            button(self.tr("Shorter"), look, self._changer(phrases().shorter)),
            button(self.tr("More polite"), look, self._changer(phrases().politer)),
            button(self.tr("Copy"), look, lambda: copy(text_of(self._notes.pieces)), picture="copy"),
            button(
                self.tr("Change the prompt"),
                look,
                lambda: self._turn(pieces=(), before=()),
                picture="arrow-left",
            ),
        ]
        if notes.before:
            back = {"pieces": notes.before, "base": notes.before, "before": ()}
            said = self.tr("Previous version")
            made.append(button(said, look, lambda: self._turn(**back), picture="again"))
        for number, each in enumerate(made):
            each.setObjectName(f"do-{number}")
        box.addWidget(self.line_up(*made))

    def _show_end(self, box: QVBoxLayout) -> None:
        if self._notes.pieces and not self._talk.under_way:
            box.addWidget(self.closing(counts_said(self._notes.pieces)))

    def _changer(self, request: str) -> Callable[[], None]:
        return lambda: self._ask(f"{request}\n\n{text_of(self._notes.pieces)}")
