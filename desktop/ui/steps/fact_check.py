"""Checking a fresh answer: mark each sentence, see where the model was unsure, open the fact card."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.basic_steps import FactCheck
from desktop.domain.lesson import Lesson
from desktop.domain.notes import FactNotes
from desktop.domain.sentences import sentence_ranges
from desktop.ui.announcing import announce_answers
from desktop.ui.composer import starter
from desktop.ui.context import Context
from desktop.ui.controls import button, dress
from desktop.ui.flow import flowing
from desktop.ui.layouts import card, column, row
from desktop.ui.news import News
from desktop.ui.notice import Notice
from desktop.ui.prose import prose
from desktop.ui.recorded import RecordedMark
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.steps.tinted import tinted
from desktop.ui.stillness import as_it_comes
from desktop.ui.texts import words
from desktop.ui.timing import timing


class FactCheckView(RefilledView):
    """A question to the model, its answer sentence by sentence, and what is known about it."""

    def __init__(self, context: Context, lesson: Lesson, step: FactCheck) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, FactNotes)
        self._talk = self.session.talk(
            self.key, limit=step.limit, temperature=step.temperature, probabilities=True
        )
        self._answer = words("")
        self._mark = RecordedMark(self.look, recorded=False)
        self.begin(Refilled(self._show, self.look), end=self._show_end)
        self._talk.changed.connect(self.redraw)
        self._talk.grew.connect(self._grow)
        announce_answers(self._talk, self)

    def _keep(self, notes: FactNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw()

    def _show(self, box: QVBoxLayout) -> None:
        if not self._talk.turns:
            self._show_questions(box)
        else:
            box.addWidget(words(self._talk.turns[0].text, "h3"))
            self._mark = RecordedMark(self.look, recorded=self._talk.turns[-1].recorded)
            box.addWidget(self._mark)
            if self._talk.under_way:
                self._show_coming(box)
            elif len(self._talk.turns) > 1:
                self._show_sentences(box)
        if self._talk.trouble is not None:
            box.addWidget(Notice(self._talk.trouble, self.look))
            box.addWidget(button(self.tr("Ask again"), self.look, self._talk.again))

    def _show_questions(self, box: QVBoxLayout) -> None:
        box.addWidget(words(self.tr("Which question should the AI answer?"), "strong"))
        for item in self.items(self._step.questions):
            made = starter(item.text, self.look, self._asker(item.id, item.text))
            made.setObjectName(item.id)
            box.addWidget(made)

    def _asker(self, question: str, text: str) -> Callable[[], None]:
        def ask() -> None:
            self._keep(FactNotes(question=question))
            self._talk.ask(text)

        return ask

    def _show_coming(self, box: QVBoxLayout) -> None:
        self._answer = words(self._talk.turns[-1].text)
        box.addWidget(self._answer)
        across = row(gap=self.look.space(12))
        stop = button(self.tr("Stop"), self.look, self._talk.stop, picture="stop")
        across.addWidget(stop)
        across.addWidget(words(self.tr("The AI is writing …"), "small"), 1)
        box.addLayout(across)

    def _grow(self) -> None:
        if self._talk.under_way:
            self._answer.setText(as_it_comes(self._talk.turns[-1].text, self.look))
            self._mark.setVisible(self._talk.turns[-1].recorded)

    def _show_sentences(self, box: QVBoxLayout) -> None:
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
            box.addWidget(card("card", said, marking, gap=look.space(8), margin=look.space(12)))
        self._show_actions(box)
        self.told.emit(timing(self._talk.timings, self.session, look))

    def _show_actions(self, box: QVBoxLayout) -> None:
        look, notes = self.look, self._notes
        tint = button(self.tr("Show unsure words"), look, self._tint)
        tint.setObjectName("tint")
        tint.setCheckable(True)
        tint.setChecked(notes.tinted)
        if notes.tinted:
            dress(tint, "check", look)
            legend = self.tr("Underlined: here the model was less than half sure of its word.")
            box.addWidget(words(legend, "small"))
        resolve = button(self.tr("What is right?"), look, self._resolve)
        resolve.setObjectName("resolve")
        resolve.setEnabled(bool(notes.marks))
        other = button(self.tr("Another question"), look, self._other, picture="again")
        box.addWidget(self.line_up(tint, resolve, other))
        if not notes.marks:
            box.addWidget(words(self.tr("Mark at least one sentence first."), "small"))
        elif notes.resolved:
            self._show_card(box)

    def _show_card(self, box: QVBoxLayout) -> None:
        look = self.look
        item = self.words.items.get(self._notes.question)
        source = self._step.sources.get(self._notes.question)
        if item is None or source is None:
            return
        origin = self.tr("Source: {title} ({date})")
        said = origin.replace("{title}", source.title).replace("{date}", source.date)
        told = (words(self.tr("Fact card"), "strong"), prose(item.reply, look), words(said, "small"))
        fact = News("good")
        fact.setLayout(column(*told, gap=look.space(6), margin=look.space(20)))
        box.addWidget(fact)
        self.reveal(fact)

    def _show_end(self, box: QVBoxLayout) -> None:
        talk, notes = self._talk, self._notes
        answered = len(talk.turns) > 1 and not talk.under_way
        known = notes.question in self.words.items and notes.question in self._step.sources
        if answered and known and notes.marks and notes.resolved:
            total = len(sentence_ranges(talk.turns[-1].text))
            said = self.tr("You marked {marked} of {total} sentences and doubted {doubted}.")
            for name, count in (
                ("{marked}", len(notes.marks)),
                ("{total}", total),
                ("{doubted}", sum(not true for true in notes.marks.values())),
            ):
                said = said.replace(name, self.look.locale.toString(count))
            box.addWidget(self.closing(said))

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
