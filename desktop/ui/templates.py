"""What would you like to do? Cards, a few plain questions, and the prompt that comes from the replies."""

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.template import PROMPT, WHY, Template, TemplateNotes, built
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.layouts import Grid, card, clear, column
from desktop.ui.style import BASE
from desktop.ui.template_parts import Replies, heading, template_card
from desktop.ui.texts import words

KEY = "practice/templates"
LARGE = 150


class Templates(QWidget):
    """Cards first; then the questions of one; then what was built and why, above the field it stands in."""

    built = Signal(str)
    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._session = context.session
        self._look = context.look
        self._speech = context.session.preferences.speech
        self._templates = context.session.shelf.templates
        self._notes = context.session.notes(KEY, TemplateNotes)
        self._build: QPushButton | None = None
        self._box = column(gap=self._look.space(12))
        self.setLayout(self._box)
        self._draw()

    @property
    def asking(self) -> bool:
        """Whether the questions of a template are open."""
        return self._open is not None and not self._notes.built

    @property
    def ready(self) -> bool:
        """Whether a prompt was built and can be changed now."""
        return self._open is not None and self._notes.built

    def start_again(self) -> None:
        """Show the cards; what was replied stays."""
        self._ask("")

    @property
    def _open(self) -> Template | None:
        return next((one for one in self._templates if one.id == self._notes.template), None)

    def _ask(self, template: str) -> None:
        self._turn(replace(self._notes, template=template, built=False))

    def _turn(self, notes: TemplateNotes) -> None:
        self._keep(notes)
        self._draw()
        self.turned.emit()

    def _keep(self, notes: TemplateNotes) -> None:
        self._notes = notes
        self._session.note(KEY, notes)

    def _draw(self) -> None:
        clear(self._box)
        self._build = None
        template = self._open
        if template is None:
            self._show_cards()
        elif self._notes.built:
            self._show_why(template)
        else:
            self._show_questions(template)

    def _show_cards(self) -> None:
        look = self._look
        if not self._templates:
            self._box.addWidget(words(self.tr("Write something below."), "muted"))
            return
        told = self.tr(
            "Press a card and answer two or three short questions. From that comes a good prompt."
            " Or write something below yourself."
        )
        self._box.addWidget(words(self.tr("What would you like to do?"), "h2"))
        self._box.addWidget(words(told, "muted"))
        cards: list[QWidget] = [
            template_card(template, template.spoken(*self._speech), look, self._ask)
            for template in self._templates
        ]
        self._box.addWidget(Grid(cards, narrowest=look.text(BASE) * 15, most=3, gap=look.space(12)))

    def _show_questions(self, template: Template) -> None:
        look = self._look
        spoken = template.spoken(*self._speech)
        replies = Replies(template, spoken, self._notes, look)
        replies.replied.connect(self._reply)
        self._build = button(self.tr("Put it into words for me"), look, self._finish, role="primary")
        self._build.setObjectName("build")
        back = button(self.tr("All cards"), look, self.start_again, picture="arrow-left")
        back.setObjectName("cards")
        self._box.addLayout(heading(template, spoken, look))
        self._box.addWidget(replies)
        ways = [self._build, back]
        if self._session.engine.recorded:
            # Only the examples have a recorded answer.
            take = button(self.tr("Take the example"), look, replies.take_examples)
            take.setObjectName("example")
            ways.insert(1, take)
        self._box.addWidget(flowing(ways, gap=look.space(16), line_gap=look.space(8)))
        self._allow()
        field = replies.fields[0]
        QTimer.singleShot(0, field, field.setFocus)

    def _reply(self, question: str, text: str) -> None:
        notes = self._notes
        mine = {**notes.replies.get(notes.template, {}), question: text}
        self._keep(replace(notes, replies={**notes.replies, notes.template: mine}))
        self._allow()

    def _allow(self) -> None:
        template = self._open
        if self._build is not None and template is not None:
            self._build.setEnabled(bool(self._notes.reply(template.shape.needed).strip()))

    def _finish(self) -> None:
        template = self._open
        if template is not None:
            prompt = template.spoken(*self._speech).steps[PROMPT].body
            self._turn(replace(self._notes, built=True))
            self.built.emit(built(prompt, self._notes.replies.get(template.id, {})))

    def _show_why(self, template: Template) -> None:
        look = self._look
        spoken = template.spoken(*self._speech)
        ready = self.tr("Your prompt is ready. It stands below, and you can change every word of it.")
        change = button(
            self.tr("Change my replies"), look, lambda: self._ask(template.id), picture="arrow-left"
        )
        change.setObjectName("change")
        other = button(self.tr("All cards"), look, self.start_again)
        other.setObjectName("cards")
        why = words(spoken.steps[PROMPT].parts[WHY])
        ways = flowing([change, other], gap=look.space(12), line_gap=look.space(8))
        if look.wide <= LARGE:
            self._box.addLayout(heading(template, spoken, look))
        self._box.addWidget(
            card("good", words(ready, "strong"), why, ways, gap=look.space(8), margin=look.space(16))
        )
