"""What all kinds of step look like: the idea on one side, something to do on the other."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.lesson import AnyStep, Lesson
from desktop.domain.place import LessonPlace, WordList
from desktop.domain.step import Item, StepWords
from desktop.ui.context import Context
from desktop.ui.controls import pictured
from desktop.ui.explanation import explain
from desktop.ui.find import reveal
from desktop.ui.flow import flowing
from desktop.ui.layouts import Columns, card, column, row
from desktop.ui.news import News
from desktop.ui.pictures import Icon, Picture
from desktop.ui.terms import explained
from desktop.ui.texts import Role, words


class StepView(QWidget):
    """One step of a lesson; each kind fills ``idea`` and, where there is something to do, ``lab``."""

    has_lab = True
    """Whether there is something to do beside the idea; otherwise the picture stands there."""

    told = Signal(str)
    """A short line for the bar below: what the PC is doing, how long it took."""

    def __init__(self, context: Context, lesson: Lesson, step: AnyStep) -> None:
        super().__init__()
        self.context = context
        self.session = context.session
        self.look = context.look
        self.variant = lesson.shown_in(*context.session.preferences.speech)
        # In which language the step is read aloud.
        self.setLocale(QLocale(self.variant.partition("-")[0]))
        self.words: StepWords = lesson.words[self.variant].steps[step.id]
        self.key = f"{lesson.id}/{step.id}"
        for item in self.words.items.values():
            self.session.gate.allow(item.text)
        self.first: QWidget | None = None
        self._pictures = Path(lesson.folder) / "pictures"
        self._file = step.picture
        self.idea = column(words(self.words.title, "title"), gap=self.look.space(12))
        self._vocabulary = self.session.shelf.vocabulary(self.variant)
        self._marked: frozenset[str] = frozenset()
        self.idea.addWidget(self._explained(self.words.body))
        if self._file and self.has_lab:
            self.idea.addWidget(self.picture(self.look.space(300)))

    def part(self, name: str) -> str:
        """A named part of the words, empty when the step has none."""
        return self.words.parts.get(name, "")

    def show_task(self) -> None:
        """Put the task of the step below its idea."""
        look = self.look
        said = (words(self.tr("Your task"), "strong"), self._explained(self.part("task")))
        self.idea.addWidget(card("start", *said, gap=look.space(4), margin=look.space(20)))

    def _explained(self, markdown: str) -> QWidget:
        """Running text in which each explained word can be pressed where the page first has it."""
        label, found = explained(markdown, self.look, self._vocabulary, self._explain, without=self._marked)
        self._marked |= found
        return label

    def _aside(self, markdown: str) -> QWidget:
        """Text that comes and goes while something is done, with the words that the idea does not explain."""
        return explained(markdown, self.look, self._vocabulary, self._explain, without=self._marked)[0]

    def _explain(self, term: str) -> None:
        here = self.session.place if isinstance(self.session.place, LessonPlace) else None
        explain(self, self.look, self._vocabulary, term, lambda: self.session.go(WordList(here)))

    def items(self, ids: tuple[str, ...]) -> list[Item]:
        """The list items of these ids, in this order."""
        return [self.words.items[item] for item in ids]

    def finish(self, lab: QWidget | None) -> None:
        """Lay out the step, once its kind has filled ``idea`` and made its lab."""
        look = self.look
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        idea = QWidget()
        self.idea.addStretch(1)
        idea.setLayout(self.idea)
        if lab is None and not self._file:
            idea.setMaximumWidth(look.characters + look.space(16))
            box.addLayout(row(idea, gap=0))
        else:
            side = lab if lab is not None else self.picture(look.space(620))
            shares = (4, 7) if lab is not None else (5, 6)
            box.addWidget(Columns(idea, side, shares=shares, fold=look.text(17) * 50, gap=look.space(32)))
        box.addStretch(1)

    def picture(self, widest: int) -> Picture:
        """The step's illustration; widest in pixels."""
        return Picture(self._pictures / self._file, self.part("picture"), widest=widest)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget that has just appeared is to be seen."""
        QTimer.singleShot(0, widget, lambda: reveal(widget, margin=self.look.space(24)))

    def lab_card(self, *widgets: QWidget) -> QFrame:
        """The frame in which something is done."""
        frame = card("card", *widgets, gap=self.look.space(16), margin=self.look.space(24))
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return frame

    def seen(self, text: str) -> QFrame:
        """The green card that says what one has just seen."""
        look = self.look
        said = words(self.tr("What you have just seen"), "strong")
        frame = News("good")
        frame.setLayout(column(said, self._aside(text), gap=look.space(4), margin=look.space(20)))
        return frame

    def closing(self, said: str) -> QFrame:
        """The green card at the end: what really happened, and what the lesson says to it."""
        return self.seen(f"{said}\n\n{self.part('seen')}".strip())

    def line_up(self, *buttons: QWidget) -> QWidget:
        """Buttons beside each other, in as many lines as they need."""
        gap = self.look.space(12)
        return flowing(buttons, gap=gap, line_gap=gap)

    def reply(self, text: str, verdict: str, *, right: bool) -> QFrame:
        """A strip that says how something was, and why; never by colour alone.

        Args:
            text: why, in Markdown; may be empty.
            verdict: one short sentence.
            right: whether it was right; otherwise the strip is a hint, not a blame.
        """
        look = self.look
        frame = News("good" if right else "caution", again=True)
        colour = look.colours.good if right else look.colours.caution
        role: Role = "right" if right else "beware"
        said = words(verdict, role)
        texts = column(said, gap=look.space(4))
        if text:
            texts.addWidget(self._aside(text))
        picture = Icon("check" if right else "lightbulb", colour, look.text(22))
        across = pictured(picture, said, texts, gap=look.space(12))
        pad = look.space(12)
        across.setContentsMargins(pad, pad, pad, pad)
        frame.setLayout(across)
        return frame
