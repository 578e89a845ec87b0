"""Guessing the next word, then seeing the model's real odds, picking a word, turning the temperature."""

from html import escape
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desktop.domain.basic_steps import NextWord
from desktop.domain.lesson import Lesson
from desktop.domain.notes import Bar, NextWordNotes
from desktop.domain.trouble import Trouble
from desktop.session.odds_desk import OddsDesk
from desktop.ui.bars import Bars, percent
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.find import first
from desktop.ui.layouts import card
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark
from desktop.ui.steps.guessing import Guessing, verdict
from desktop.ui.steps.refilled import Refilled, RefilledView
from desktop.ui.steps.warmth import Warmth
from desktop.ui.texts import breakable, words
from desktop.ui.timing import timing

PATIENCE_MS = 250
LEAST = 0.0005

State = Trouble | Literal["", "asking", "late"]


class NextWordView(RefilledView):
    """A sentence, a guess, and bars that show what the model would write."""

    def __init__(self, context: Context, lesson: Lesson, step: NextWord) -> None:
        super().__init__(context, lesson, step)
        self._step = step
        self.key = f"{self.key}/{self.variant}"
        self._notes = self.session.notes(self.key, NextWordNotes)
        self._sentences = [item.text for item in self.items(step.sentences)]
        self._desk = OddsDesk(self.session.engine, self)
        self._desk.weighed.connect(self._take)
        self._desk.timed.connect(lambda took: self.told.emit(timing(took, self.session, self.look)))
        self._desk.failed.connect(self._become)
        self._state: State = ""
        look = self.look
        self._sentence = words("", "lab")
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._warmth = Warmth(look, self._notes.temperature)
        self._warmth.turned.connect(lambda warmth: self._change(replace(self._notes, temperature=warmth)))
        self._warmth.setVisible(step.warmth)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self._become("late"))
        area = Refilled(self._fill, look)
        self.begin(self._sentence, area, self._warmth, end=self._show_end)
        if self._notes.bars:
            self._become("")
        else:
            self._ask()

    @property
    def _text(self) -> str:
        begun = self._sentences[self._notes.sentence % len(self._sentences)]
        return " ".join((begun.strip(), *self._notes.added))

    def _ask(self) -> None:
        self._show_sentence()
        self._state = "asking"
        self._patience.start()
        self._desk.ask(self._text, count=self._step.bars, temperature=self._notes.temperature)

    def _take(self, bars: tuple[Bar, ...], rest: float) -> None:
        shown = tuple(bar for bar in bars if bar.probability >= LEAST) or bars[:1]
        rest += sum(bar.probability for bar in bars[len(shown) :])
        recorded = self.session.engine.recorded
        self._keep(replace(self._notes, bars=shown, rest=rest, recorded=recorded))
        self._become("")
        likely = [f"{self._text} {bar.word}" for bar in shown]
        self._desk.foresee(likely, count=self._step.bars, temperature=self._notes.temperature)

    def _become(self, state: State) -> None:
        self._patience.stop()
        self._state = state
        self._show_sentence()
        self._warmth.setVisible(self._step.warmth and not self._guessing)
        self.redraw()

    def _keep(self, notes: NextWordNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def _show_sentence(self) -> None:
        accent = self.look.colours.accent
        begun = self._sentences[self._notes.sentence % len(self._sentences)]
        added = "".join(
            f' <u style="color:{accent}">{escape(breakable(word))}</u>' for word in self._notes.added
        )
        self._sentence.setText(f"{escape(begun.strip())}{added} <span style='color:{accent}'>____</span>")
        self._sentence.setAccessibleName(self._text)

    @property
    def _guessing(self) -> bool:
        return not self._notes.guess and not self._notes.added

    def _fill(self, box: QVBoxLayout) -> None:
        match self._state:
            case Trouble():
                box.addWidget(Notice(self._state, self.look))
                box.addWidget(button(self.tr("Try again"), self.look, self._ask))
                self._show_ways(box)
            case "late":
                box.addWidget(words(self.tr("The AI is weighing the words …"), "muted"))
            case _ if self._guessing and self._notes.bars:
                guessing = Guessing([bar.word for bar in self._notes.bars], self.look)
                guessing.guessed.connect(self._guess)
                box.addWidget(guessing)
            case _ if self._notes.bars:
                self._show_bars(box)
        self.first = first(box.parentWidget(), QAbstractButton)

    def _guess(self, word: str) -> None:
        self._keep(replace(self._notes, guess=word))
        self._become("")

    def _show_bars(self, box: QVBoxLayout) -> None:
        look, added = self.look, self._notes.added
        box.addWidget(RecordedMark(look, recorded=self._notes.recorded))
        box.addWidget(
            words(self.tr("This is how sure the model is. Press a word to go on writing."), "small")
        )
        name = self.tr("{word}: {percent}. Go on with this word")

        def go_on(word: str) -> None:
            self._change(replace(self._notes, added=(*added, word)))

        box.addWidget(Bars(self._notes.bars, self._notes.rest, look, go_on, name=name))
        self._show_ways(box)

    def _show_ways(self, box: QVBoxLayout) -> None:
        """What leads to other odds: back by a word, or to another sentence."""
        look, added = self.look, self._notes.added
        below: list[QWidget] = []
        if added:
            back = button(
                self.tr("One word back"),
                look,
                lambda: self._change(replace(self._notes, added=added[:-1])),
                picture="arrow-left",
            )
            below.append(back)
        if len(self._sentences) > 1:
            below.append(button(self.tr("Another sentence"), look, self._another, picture="again"))
        box.addWidget(self.line_up(*below))

    def _show_end(self, box: QVBoxLayout) -> None:
        look, notes = self.look, self._notes
        if self._guessing:
            return
        if notes.guess and not notes.added:
            box.addWidget(
                card(
                    "card",
                    words(self.tr("You guessed"), "muted"),
                    words(self.tr("“{word}”").replace("{word}", notes.guess), "h3", beside=True),
                    words(verdict(notes, look), "strong"),
                    gap=look.space(4),
                    margin=look.space(20),
                )
            )
        if notes.bars:
            top = notes.bars[0]
            said = self.tr("The model was {percent} sure of “{word}”.")
            said = said.replace("{percent}", percent(top.probability, look)).replace("{word}", top.word)
            box.addWidget(self.closing(said))

    def _another(self) -> None:
        following = (self._notes.sentence + 1) % len(self._sentences)
        self._change(NextWordNotes(sentence=following, temperature=self._notes.temperature))

    def _change(self, notes: NextWordNotes) -> None:
        # Without the bars of before: a page built anew meanwhile must not show them for another text.
        self._keep(replace(notes, bars=()))
        self._ask()
