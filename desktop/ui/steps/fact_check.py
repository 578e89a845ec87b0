"""Checking a fresh answer: mark each sentence, see where the model was unsure, open the fact card."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.basic_steps import FactCheck
from desktop.domain.lesson import Lesson
from desktop.domain.notes import FactNotes
from desktop.domain.sentences import sentence_ranges
from desktop.ui.chat import starter
from desktop.ui.context import Context
from desktop.ui.controls import button, dress
from desktop.ui.find import first, focused
from desktop.ui.flow import flowing
from desktop.ui.layouts import card, clear, column, row
from desktop.ui.notice import Notice
from desktop.ui.steps.step import StepView
from desktop.ui.steps.tinted import tinted
from desktop.ui.texts import prose, words
from desktop.ui.timing import timing


class FactCheckView(StepView):
    """A question to the model, its answer sentence by sentence, and what is known about it."""

    def __init__(self, context: Context, lesson: Lesson, step: FactCheck) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, FactNotes)
        self._talk = self.session.talk(
            self.key, limit=step.limit, temperature=step.temperature, probabilities=True
        )
        self.show_task()
        self._beside = column(gap=self.look.space(12))
        self.idea.addLayout(self._beside)
        self._area = column(gap=self.look.space(12))
        area = QWidget()
        area.setLayout(self._area)
        self.finish(self.lab_card(area))
        self._talk.changed.connect(self._show)
        self._talk.grew.connect(self._grow)
        self._answer = words("")
        self._show()
        self.first = first(area, QPushButton)

    def _keep(self, notes: FactNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self._show()

    def _show(self) -> None:
        pressed = focused(self._area.parentWidget())
        name = None if pressed is None else pressed.objectName()
        clear(self._area)
        clear(self._beside)
        if not self._talk.turns:
            self._show_questions()
        else:
            self._area.addWidget(words(self._talk.turns[0].text, "h3"))
            if self._talk.under_way:
                self._show_coming()
            elif len(self._talk.turns) > 1:
                self._show_sentences()
        if self._talk.trouble is not None:
            self._area.addWidget(Notice(self._talk.trouble, self.look))
            self._area.addWidget(button(self.tr("Ask again"), self.look, self._talk.again))
        if name is not None:
            self._take_focus(name)

    def _take_focus(self, name: str) -> None:
        holder = self._area.parentWidget()
        target = first(holder, QPushButton, name) or first(holder, QPushButton)
        if target is not None:
            target.setFocus()

    def _show_questions(self) -> None:
        self._area.addWidget(words(self.tr("Which question shall the AI answer?"), "strong"))
        for item in self.items(self._step.questions):
            made = starter(item.text, self.look, self._asker(item.id, item.text))
            made.setObjectName(item.id)
            self._area.addWidget(made)

    def _asker(self, question: str, text: str) -> Callable[[], None]:
        def ask() -> None:
            self._keep(FactNotes(question=question))
            self._talk.ask(text)

        return ask

    def _show_coming(self) -> None:
        self._answer = words(self._talk.turns[-1].text)
        self._area.addWidget(self._answer)
        across = row(gap=self.look.space(12))
        stop = button(self.tr("Stop"), self.look, self._talk.stop, picture="stop")
        across.addWidget(stop)
        across.addWidget(words(self.tr("The AI is writing …"), "small"), 1)
        self._area.addLayout(across)

    def _grow(self) -> None:
        if self._talk.under_way:
            self._answer.setText(self._talk.turns[-1].text)

    def _show_sentences(self) -> None:
        look, notes = self.look, self._notes
        text = self._talk.turns[-1].text
        for number, (start, end) in enumerate(sentence_ranges(text)):
            pieces = self._talk.pieces if notes.tinted else ()
            said = tinted(text, pieces, start, end, look)
            marks: list[QWidget] = []
            for true, label, picture in (
                (True, self.tr("is right"), "check"),
                (False, self.tr("I doubt it"), "question"),
            ):
                mark = button(label, look, self._marker(number, true=true), role="chip", picture=picture)
                mark.setObjectName(f"mark-{number}-{true}")
                mark.setAccessibleName(f"{label}: {text[start:end]}")
                mark.setCheckable(True)
                mark.setChecked(notes.marks.get(number) is true)
                marks.append(mark)
            marking = flowing(marks, gap=look.space(8), line_gap=look.space(8))
            self._area.addWidget(card("card", said, marking, gap=look.space(8), margin=look.space(12)))
        self._show_actions()
        self.told.emit(timing(self._talk.timings, self.session, look))

    def _show_actions(self) -> None:
        look, notes = self.look, self._notes
        tint = button(self.tr("Show unsure words"), look, self._tint)
        tint.setObjectName("tint")
        tint.setCheckable(True)
        tint.setChecked(notes.tinted)
        if notes.tinted:
            dress(tint, "check", look)
            legend = self.tr("Underlined: here the model was less than half sure of its word.")
            self._area.addWidget(words(legend, "small"))
        resolve = button(self.tr("What is right?"), look, self._resolve)
        resolve.setObjectName("resolve")
        resolve.setEnabled(bool(notes.marks))
        other = button(self.tr("Another question"), look, self._other, picture="again")
        gap = look.space(12)
        self._area.addWidget(flowing([tint, resolve, other], gap=gap, line_gap=gap))
        if not notes.marks:
            self._area.addWidget(words(self.tr("Mark at least one sentence first."), "small"))
        elif notes.resolved:
            self._show_card()

    def _show_card(self) -> None:
        look = self.look
        item = self.words.items.get(self._notes.question)
        source = self._step.sources.get(self._notes.question)
        if item is None or source is None:
            return
        origin = self.tr("Source: {title} ({date})")
        said = origin.replace("{title}", source.title).replace("{date}", source.date)
        fact = card(
            "good",
            words(self.tr("Fact card"), "strong"),
            prose(item.reply, look),
            words(said, "small"),
            gap=look.space(6),
            margin=look.space(20),
        )
        self._area.addWidget(fact)
        self.reveal(fact)
        if self.part("seen"):
            self._beside.addWidget(self.seen(self.part("seen")))

    def _marker(self, number: int, *, true: bool) -> Callable[[], None]:
        def mark() -> None:
            marks: Mapping[int, bool] = {**self._notes.marks, number: true}
            self._keep(replace(self._notes, marks=marks))

        return mark

    def _tint(self) -> None:
        self._keep(replace(self._notes, tinted=not self._notes.tinted))

    def _resolve(self) -> None:
        self._keep(replace(self._notes, resolved=True))

    def _other(self) -> None:
        self._talk.clear()
        self._keep(FactNotes())
