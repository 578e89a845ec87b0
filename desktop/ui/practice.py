"""Free practice: a conversation with the model, and how to ask well beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.place import Home
from desktop.ui.care import Keeper
from desktop.ui.chat import Transcript
from desktop.ui.composer import MOST_ROWS, Composer
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.frame import scrolled
from desktop.ui.layouts import card, column
from desktop.ui.page import Page
from desktop.ui.prose import bullets
from desktop.ui.session_end import end_button
from desktop.ui.stand_in import ModelLanguages, lacks_the_language
from desktop.ui.style import Look
from desktop.ui.templates import Templates
from desktop.ui.texts import words
from desktop.ui.timing import timing

SIDE = 320
LEAST_LINES = 6
PROMPT_ROWS = 9


class Advice(QWidget):
    """How to ask well, ways to go on with an answer, and that the model can be wrong."""

    def __init__(self, look: Look, ask: Callable[[str], object]) -> None:
        super().__init__()
        hints = (
            self.tr("Who is going to read it?"),
            self.tr("What should be in it?"),
            self.tr("How should it sound?"),
        )
        gap, pad = look.space(8), look.space(20)
        tips = bullets(hints, gap=gap)
        self._more = [
            button(text, look, self._asker(ask, wish), role="chip") for text, wish in self._wishes()
        ]
        chips = flowing(self._more, gap=gap, line_gap=gap)
        asking = card("card", words(self.tr("How to ask well"), "h3"), tips, chips, gap=gap, margin=pad)
        doubting = card(
            "card",
            words(self.tr("The AI can be wrong"), "h3"),
            words(self.tr("Read everything yourself before you use it. Are dates and names right?"), "muted"),
            gap=gap,
            margin=pad,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.space(16))
        box.addWidget(asking)
        box.addWidget(doubting)
        box.addStretch(1)

    def allow(self, *, answered: bool) -> None:
        """Whether there is an answer that the visitor may have changed."""
        for chip in self._more:
            chip.setEnabled(answered)

    def _wishes(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("more polite"), self.tr("Please write that more politely.")),
            (self.tr("shorter"), self.tr("Please make that shorter.")),
            (self.tr("simpler"), self.tr("Please say that in simple words.")),
        )

    def _asker(self, ask: Callable[[str], object], wish: str) -> Callable[[], object]:
        return lambda: ask(wish)


class PracticePage(Page):
    """Talk with the model about whatever one likes."""

    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Practise freely")
        self._talk = self.session.talk("practice")
        self._transcript = Transcript(self._talk, self.session, look)
        self._keeper = Keeper(self.session, look)
        self._composer = Composer(self._talk, self._keeper, look, self.session)
        self.first = self._composer.field
        self._side = Advice(look, self._talk.ask)
        self._below = Advice(look, self._talk.ask)
        self._templates = Templates(context)
        self._templates.built.connect(self._take)
        self._templates.turned.connect(self._arrange)
        home = button(self.tr("Home page"), look, lambda: self.session.go(Home()), picture="arrow-left")
        self._fresh = button(self.tr("New conversation"), look, self._begin, picture="plus")
        self.before = [home, end_button(context, self)]
        self.after = [self._fresh]
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        inside = QWidget()
        said, gap = words(self.title, "title"), look.space(16)
        known = [ModelLanguages(context)] if lacks_the_language(self.session) else []
        inner = (said, *known, self._templates, self._transcript, self._keeper, self._below)
        column_ = column(*inner, gap=gap)
        column_.addStretch(1)
        inside.setLayout(column_)
        self._body = scrolled(inside)
        self._body.setProperty("role", "inner")
        self._body.setMinimumHeight(look.text(17) * LEAST_LINES)
        # However long the conversation is, the page asks for no more than its least height.
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._at_end = True
        bar = self._body.verticalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self._stay_at_end)
        self._lay_out()
        self._talk.changed.connect(self._update)
        self._update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._side.heightForWidth(self._side.maximumWidth())
        high = wanted + 2 * self.look.space(32) <= self._room()
        beside = high and self.width() >= self.look.text(17) * 56
        self._side.setVisible(beside)
        self._below.setHidden(beside)

    def _room(self) -> int:
        """How much of the page can be seen at once, in pixels: the page itself may be taller."""
        step: QWidget | None = self.parentWidget()
        while step is not None and not isinstance(step, QScrollArea):
            step = step.parentWidget()
        return step.viewport().height() if isinstance(step, QScrollArea) else self.height()

    def _lay_out(self) -> None:
        look = self.look
        main = QVBoxLayout()
        main.setSpacing(look.space(16))
        main.addWidget(self._body, 1)
        main.addWidget(self._composer)
        across = QHBoxLayout(self)
        margin = look.space(32)
        across.setContentsMargins(margin, look.space(20), margin, look.space(16))
        across.setSpacing(margin)
        across.addLayout(main, 1)
        self._side.setFixedWidth(look.space(SIDE))
        across.addWidget(self._side)

    def _update(self) -> None:
        turns = self._talk.turns
        answered = bool(turns) and not self._talk.under_way
        self._arrange()
        self._fresh.setEnabled(bool(turns))
        for advice in (self._side, self._below):
            advice.allow(answered=answered)
        if answered:
            self.note.setText(timing(self._talk.timings, self.session, self.look))
        self._at_end = True

    def _take(self, prompt: str) -> None:
        self._composer.offer(prompt)
        self._composer.field.moveCursor(QTextCursor.MoveOperation.Start)

    def _begin(self) -> None:
        self._templates.start_again()
        self._talk.clear()

    def _arrange(self) -> None:
        """One task at a time: the questions alone, or the field with what belongs above it."""
        talking = bool(self._talk.turns)
        self._templates.setHidden(talking)
        self._composer.setHidden(self._templates.asking and not talking)
        if self._composer.wording is not None:
            # At first a card offers the same.
            self._composer.wording.setVisible(talking)
        self._composer.most_rows = PROMPT_ROWS if self._templates.ready and not talking else MOST_ROWS

    def _moved(self, value: int) -> None:
        bar = self._body.verticalScrollBar()
        self._at_end = value >= self._end(bar.maximum()) - self.look.text(17) * 2

    def _stay_at_end(self, lowest: int, highest: int) -> None:
        if self._at_end and self._talk.turns:
            self._body.verticalScrollBar().setValue(self._end(highest))

    def _end(self, highest: int) -> int:
        """Where to scroll so that the last answer ends at the lower edge; what stands below it can wait."""
        below = self._transcript.geometry().bottom() + self.look.space(16)
        return max(0, min(highest, below - self._body.viewport().height()))
