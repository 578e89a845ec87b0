"""What a visitor chooses and answers before a text is written together."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.step import Item
from desktop.ui.controls import Choice
from desktop.ui.layouts import column
from desktop.ui.style import Look
from desktop.ui.texts import labels, words

LONGEST_REPLY = 300
LARGE = 200
"""Percent of width from which on an example does not fit into a field."""


class Questions(QWidget):
    """Three plain questions with a line for each reply."""

    answered = Signal(tuple)

    def __init__(
        self, asked: Sequence[str], examples: Sequence[str], replies: Sequence[str], look: Look
    ) -> None:
        """Lay them out.

        Args:
            asked: the questions.
            examples: a reply to each that shows how it is meant, or an empty text.
            replies: what was replied before.
            look: for sizes.
        """
        super().__init__()
        self._fields = [QLineEdit(reply) for reply in replies]
        self._examples = examples
        box = column(gap=look.space(8))
        for number, (question, field) in enumerate(zip(asked, self._fields, strict=True)):
            said = self.tr("for example: {example}").replace("{example}", examples[number])
            large = look.wide > LARGE
            if examples[number] and not large:
                field.setPlaceholderText(said)
            field.setObjectName(f"question-{number}")
            field.setMaxLength(LONGEST_REPLY)
            field.textChanged.connect(self._tell)
            box.addWidget(labels(words(question, "strong"), field))
            if examples[number] and large:
                # In the field its end would be cut off.
                box.addWidget(words(said, "small"))
            box.addWidget(field)
        self.setLayout(box)

    def take_examples(self) -> None:
        """Put the replies that are given as examples into the fields."""
        for field, text in zip(self._fields, self._examples, strict=True):
            field.setText(text)

    def _tell(self) -> None:
        self.answered.emit(tuple(field.text() for field in self._fields))


def task_choices(
    tasks: Sequence[Item], picked: str, look: Look, press: Callable[[str], None]
) -> list[QWidget]:
    """The tasks to choose from.

    Args:
        tasks: all of them.
        picked: id of the one that is on.
        look: for colours and sizes.
        press: called with the id of the one that was pressed.
    """

    def presser(task: str) -> Callable[[], None]:
        return lambda: press(task)

    made: list[QWidget] = []
    for item in tasks:
        choice = Choice(item.text, look, presser(item.id), several=False, picked=item.id == picked)
        choice.setObjectName(f"task-{item.id}")
        made.append(choice)
    return made
