"""Labelling messages, letting a tiny classifier learn from them, and seeing what it makes of others."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.classifier import Classifier, Example, learn
from desktop.domain.conversation import clean
from desktop.domain.insight_notes import TeachNotes
from desktop.domain.insight_steps import Teach
from desktop.domain.lesson import Lesson
from desktop.ui.charts import Row, Rows
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.layouts import card
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.steps.teach_test import Tested, tested_card
from desktop.ui.texts import labels, words

FEWEST = 4
"""Examples before anything can be learned."""
LONGEST_MESSAGE = 300


class TeachView(RefilledView):
    """First the visitor labels, then the classifier does."""

    def __init__(self, context: Context, lesson: Lesson, step: Teach) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self._notes = self.session.notes(self.key, TeachNotes)
        self._names = {label: self.words.items[label].text for label in step.labels}
        self._head = QLabel()
        self.begin(Refilled(self._draw, self.look), end=self._show_end)

    def _keep(self, notes: TeachNotes, focus: str = "") -> None:
        self._notes = notes
        self.session.note(self.key, notes)
        self.redraw(focus)

    def _draw(self, box: QVBoxLayout) -> None:
        if self._notes.tested:
            self._show_tests(box)
        else:
            self._show_labelling(box)

    def _show_labelling(self, box: QVBoxLayout) -> None:
        look, labels = self.look, self._notes.labels
        waiting = [item for item in self.items(self._step.messages) if item.id not in labels]
        total = len(self._step.messages)
        if waiting:
            place = self.tr("Message {number} of {total}").replace("{number}", str(total - len(waiting) + 1))
            box.addWidget(words(place.replace("{total}", str(total)), "muted"))
            text = words(waiting[0].text, "h3", beside=True)
            box.addWidget(card("start", text, gap=0, margin=look.space(20)))
            box.addWidget(words(self.tr("What is it?"), "strong"))
            box.addWidget(self._label_buttons(self._labeller(waiting[0].id), "{label}"))
        else:
            box.addWidget(words(self.tr("All messages have a label."), "h3"))
        box.addWidget(words(self.tr("Your examples so far:"), "muted"))
        given = [*labels.values(), *(example.label for example in self._notes.own)]
        counts = [(name, given.count(label)) for label, name in self._names.items()]
        box.addWidget(Rows([Row(name, count / total, str(count)) for name, count in counts], look))
        back = button(self.tr("One back"), look, self._undo, picture="arrow-left")
        back.setObjectName("undo")
        back.setEnabled(bool(labels))
        start = button(
            self.tr("Let it learn now"), look, self._learn, role="normal" if waiting else "primary"
        )
        start.setObjectName("learn")
        start.setEnabled(len(given) >= FEWEST)
        box.addWidget(self.line_up(back, start))
        if len(given) < FEWEST:
            fewest = self.tr("From {count} examples on, your AI can learn.").replace("{count}", str(FEWEST))
            box.addWidget(words(fewest, "small"))

    def _label_buttons(self, press: Callable[[str], Callable[[], None]], said: str) -> QWidget:
        made = []
        for label, name in self._names.items():
            each = button(said.replace("{label}", name), self.look, press(label), role="chip")
            each.setObjectName(f"label-{label}")
            made.append(each)
        return self.line_up(*made)

    def _labeller(self, message: str) -> Callable[[str], Callable[[], None]]:
        def press(label: str) -> Callable[[], None]:
            labels = {**self._notes.labels, message: label}
            focus = "learn" if len(labels) == len(self._step.messages) else ""
            return lambda: self._keep(replace(self._notes, labels=labels), focus)

        return press

    def _undo(self) -> None:
        self._keep(replace(self._notes, labels=dict(list(self._notes.labels.items())[:-1])))

    def _learn(self) -> None:
        self._keep(self._counted(replace(self._notes, tested=True)))
        self.reveal(self._head)

    def _counted(self, notes: TeachNotes) -> TeachNotes:
        right = sum(test.right for test in self._tests(notes))
        return replace(notes, rights=(*notes.rights, right))

    def _classifier(self, notes: TeachNotes) -> Classifier:
        items = self.words.items
        labelled = [Example(items[message].text, label) for message, label in notes.labels.items()]
        return learn([*labelled, *notes.own], self._step.labels)

    def _tests(self, notes: TeachNotes) -> list[Tested]:
        learned = self._classifier(notes)
        texts = {test: self.words.items[test].text for test in self._step.tests}
        return [
            Tested(texts[test], meant, learned.judge(texts[test])) for test, meant in self._step.tests.items()
        ]

    def _show_tests(self, box: QVBoxLayout) -> None:
        tests = self._tests(self._notes)
        right, total = sum(test.right for test in tests), len(tests)
        said = (
            self.tr("{right} of {total} right").replace("{right}", str(right)).replace("{total}", str(total))
        )
        self._head = words(said, "h3")
        box.addWidget(words(self.tr("Now your AI labels messages it has never seen."), "muted"))
        box.addWidget(self._head)
        if len(self._notes.rights) > 1:
            before = self.tr("Before your last examples: {right}")
            box.addWidget(words(before.replace("{right}", str(self._notes.rights[-2])), "small"))
        for test in tests:
            box.addWidget(tested_card(test, self._names, self.look))
        self._show_more(box)

    def _show_end(self, box: QVBoxLayout) -> None:
        if not self._notes.tested:
            return
        tests = self._tests(self._notes)
        right = sum(test.right for test in tests)
        examples = len(self._notes.labels) + len(self._notes.own)
        seen = self.tr(
            "Your AI learned from {count} examples. It labelled {right} of {total} messages correctly."
        )
        for name, number in (("{count}", examples), ("{right}", right), ("{total}", len(tests))):
            seen = seen.replace(name, str(number))
        box.addWidget(self.closing(seen))

    def _show_more(self, box: QVBoxLayout) -> None:
        look = self.look

        def drafted(text: str) -> None:
            self._notes = replace(self._notes, draft=text)
            self.session.note(self.key, self._notes)

        field = QLineEdit(self._notes.draft)
        field.setObjectName("own-message")
        field.setMaxLength(LONGEST_MESSAGE)
        field.setPlaceholderText(self.tr("such as a message you got yourself"))
        field.textChanged.connect(drafted)
        said = self.tr("Write a message and say what it is. Your AI learns at once.")
        more = card(
            "card",
            words(self.tr("More examples"), "strong"),
            labels(words(said, "small"), field, self.tr("Your own message")),
            field,
            self._label_buttons(self._adder, self.tr("Learn: {label}")),
            gap=look.space(8),
            margin=look.space(16),
        )
        box.addWidget(more)
        again = button(self.tr("Label again"), look, lambda: self._keep(TeachNotes()), picture="again")
        again.setObjectName("again")
        box.addWidget(self.line_up(again))

    def _adder(self, label: str) -> Callable[[], None]:
        def add() -> None:
            text = clean(self._notes.draft)
            if text:
                own = (*self._notes.own, Example(text, label))
                self._keep(self._counted(replace(self._notes, own=own, draft="")), "own-message")
                self.reveal(self._head)

        return add
