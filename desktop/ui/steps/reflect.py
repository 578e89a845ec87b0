"""Saying for oneself how far something is true, before and after; afterwards one sees the change."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.lesson import Lesson
from desktop.domain.sorting_notes import ReflectNotes
from desktop.domain.sorting_steps import Reflect
from desktop.ui.charts import Beam
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.heard import hear_as
from desktop.ui.layouts import card, row
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.texts import Role, labels, line, words

MOST = 5


class ReflectView(RefilledView):
    """Statements with five answers each, in words; afterwards two bars for each statement."""

    def __init__(self, context: Context, lesson: Lesson, step: Reflect) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, ReflectNotes)
        self._before = self.session.notes(f"{lesson.id}/{step.pair}", ReflectNotes).answers
        self._scale = (
            self.tr("not at all yet"),
            self.tr("a little"),
            self.tr("partly"),
            self.tr("well"),
            self.tr("very well"),
        )
        self.begin(Refilled(self._draw, self.look), end=self._show_end)

    def _draw(self, box: QVBoxLayout) -> None:
        for question in self._step.questions:
            box.addWidget(self._asked(question))
        box.addWidget(words(self._kept(), "small"))

    def _kept(self) -> str:
        if self.session.facilitator.rules.statistics:
            return self.tr(
                "Your answers are deleted at the end. Only how often each one was given is counted."
            )
        return self.tr("Your answers stay here and are deleted at the end.")

    def _show_end(self, box: QVBoxLayout) -> None:
        if all(question in self._notes.answers for question in self._step.questions):
            box.addWidget(self.closing(self._result()))

    def _asked(self, question: str) -> QFrame:
        look = self.look
        text = self.words.items[question].text
        scale = [self._answer(question, value, text) for value in range(1, MOST + 1)]
        gap = look.space(8)
        answers = flowing(scale, gap=gap, line_gap=gap)
        asked = [labels(words(text, "strong"), answers), answers]
        hear_as(answers, QAccessible.Role.Grouping, text)
        if question in self._before and question in self._notes.answers:
            asked.append(self._bar(self.tr("before"), self._before[question]))
            asked.append(self._bar(self.tr("now"), self._notes.answers[question]))
        return card("card", *asked, gap=look.space(8), margin=look.space(16))

    def _answer(self, question: str, value: int, text: str) -> QPushButton:
        said = self._scale[value - 1]
        made = button(said, self.look, self._answerer(question, value), name=f"{said}: {text}")
        made.setObjectName(f"{question}-{value}")
        made.setCheckable(True)
        hear_as(made, QAccessible.Role.RadioButton)
        chosen = self._notes.answers.get(question) == value
        made.setChecked(chosen)
        ticked = f"✓ {said}"
        pad = self.look.space(4)
        made.setStyleSheet(f"padding: 0 {pad}px;")
        made.setText(ticked)
        made.ensurePolished()
        # Room for the tick from the beginning: otherwise the last ones would jump into another row.
        made.setMinimumWidth(made.sizeHint().width())
        made.setText(ticked if chosen else said)
        return made

    def _bar(self, when: str, value: int) -> QWidget:
        told = self.tr("{value} of 5, {word}")
        every = [
            told.replace("{value}", str(place)).replace("{word}", word)
            for place, word in enumerate(self._scale, start=1)
        ]
        across = row(gap=self.look.space(12))
        across.addWidget(_aligned(when, "muted", (self.tr("before"), self.tr("now"))))
        across.addWidget(Beam(value / MOST, self.look), 1)
        across.addWidget(_aligned(every[value - 1], "strong", every))
        made = QWidget()
        made.setLayout(across)
        return made

    def _result(self) -> str:
        answers, before = self._notes.answers, self._before
        questions = self._step.questions
        if self._step.moment == "before":
            said = self.tr("On average you said {mean} of 5. You will see later what changes.")
            mean = sum(answers[question] for question in questions) / len(questions)
            return said.replace("{mean}", self.look.decimal(mean))
        both = [question for question in questions if question in before]
        if not both:
            return self.tr("There are no answers from before to compare with. That does not matter.")
        more = sum(answers[question] > before[question] for question in both)
        said = self.tr("For {more} of {total} statements you chose a higher answer than before.")
        return said.replace("{more}", str(more)).replace("{total}", str(len(both)))

    def _answerer(self, question: str, value: int) -> Callable[[], None]:
        def answer() -> None:
            self._notes = ReflectNotes({**self._notes.answers, question: value})
            self.session.note(self.key, self._notes)
            self.redraw()

        return answer


def _aligned(text: str, role: Role, every: Sequence[str]) -> QLabel:
    """A line as wide as the widest of those that stand below each other."""
    made = line(text, role)
    made.setFixedWidth(max(line(each, role).sizeHint().width() for each in every))
    return made
