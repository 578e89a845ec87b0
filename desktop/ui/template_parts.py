"""What the practice templates are shown with: cards to press, and fields for the replies."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.lesson import Words
from desktop.domain.step import StepWords
from desktop.domain.template import EXAMPLE, Template, TemplateNotes
from desktop.ui.controls import PressArea
from desktop.ui.enter import ENTER
from desktop.ui.layouts import column, row
from desktop.ui.pictures import Tile
from desktop.ui.style import TINTS, Look
from desktop.ui.text_field import TextField
from desktop.ui.texts import labels, words

PICTURE = "icon.svg"
AROUND = 38


def template_card(template: Template, spoken: Words, look: Look, press: Callable[[str], object]) -> PressArea:
    """A card with a picture, what one can do with it, and a sentence about that.

    Args:
        template: that it opens.
        spoken: its words.
        look: for colours and sizes.
        press: called with the id of the template.
    """
    face = QHBoxLayout()
    pad = look.space(12)
    face.setContentsMargins(pad, pad, pad, pad)
    face.setSpacing(look.space(12))
    face.addWidget(_tile(template, look), 0, Qt.AlignmentFlag.AlignTop)
    title, promise = words(spoken.title, "strong", beside=True), words(spoken.promise, "small", beside=True)
    texts = column(title, promise, gap=look.space(2))
    texts.addStretch(1)
    face.addLayout(texts, 1)
    made = PressArea("card", face, f"{spoken.title}. {spoken.promise}", lambda: press(template.id))
    made.setObjectName(f"template-{template.id}")
    made.setMinimumHeight(look.target())
    return made


def heading(template: Template, spoken: Words, look: Look) -> QHBoxLayout:
    """The picture of a template and its title."""
    return row(_tile(template, look), words(spoken.title, "h2", beside=True), gap=look.space(12))


def _tile(template: Template, look: Look) -> Tile:
    ground, ink = TINTS["everyday"]
    if look.theme == "contrast":
        ground, ink = look.colours.ground, look.colours.accent
    return Tile(Path(template.folder) / PICTURE, ink, ground, look.text(40))


class ReplyField(TextField):
    """A field for a reply; in a short one Enter goes on to the next."""

    def __init__(self, reply: str, look: Look, *, long: bool) -> None:
        super().__init__(reply)
        self._long = long
        self.ensurePolished()
        rows = 5 if long else 2
        self.setFixedHeight(max(look.target(), self.fontMetrics().lineSpacing() * rows + AROUND))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not self._long:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class Replies(QWidget):
    """The questions of a template, each with a field."""

    replied = Signal(str, str)

    def __init__(self, template: Template, spoken: Words, notes: TemplateNotes, look: Look) -> None:
        super().__init__()
        self._look = look
        self.fields: list[ReplyField] = []
        self._examples = [spoken.steps[name].items[EXAMPLE].text for name in template.shape.questions]
        box = column(gap=look.space(12))
        for name in template.shape.questions:
            asked = spoken.steps[name]
            field = ReplyField(notes.reply(name), look, long=name in template.shape.long)
            field.setObjectName(f"reply-{name}")
            field.textChanged.connect(self._teller(name, field))
            self.fields.append(field)
            box.addLayout(self._question(asked, field, needed=name == template.shape.needed))
        self.setLayout(box)

    def take_examples(self) -> None:
        """Put the replies that are given as examples into the fields."""
        for field, text in zip(self.fields, self._examples, strict=True):
            field.setPlainText(text)

    def _question(self, asked: StepWords, field: ReplyField, *, needed: bool) -> QHBoxLayout:
        may = self.tr("{question} (if you like)").replace("{question}", asked.title)
        example = self.tr("for example: {example}").replace("{example}", asked.items[EXAMPLE].text)
        field.setPlaceholderText(example)
        hint = [words(asked.body, "small")] if asked.body else []
        label = labels(words(asked.title if needed else may, "strong"), field, asked.title)
        across = row(gap=0)
        across.addLayout(column(label, *hint, field, gap=self._look.space(4)))
        return across

    def _teller(self, name: str, field: ReplyField) -> Callable[[], None]:
        return lambda: self.replied.emit(name, field.toPlainText())
