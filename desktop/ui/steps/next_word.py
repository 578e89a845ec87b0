"""Guessing the next word, then seeing the model's real odds, picking a word, turning the temperature."""

from html import escape

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.basic_steps import NextWord
from desktop.domain.lesson import Lesson
from desktop.domain.notes import Bar, NextWordNotes
from desktop.domain.trouble import Trouble
from desktop.session.odds_desk import OddsDesk
from desktop.ui.bars import Bars, percent
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.find import first, focused
from desktop.ui.flow import flowing
from desktop.ui.layouts import card, clear, column
from desktop.ui.notice import Notice
from desktop.ui.steps.guessing import Guessing, verdict
from desktop.ui.steps.step import StepView
from desktop.ui.steps.warmth import Warmth
from desktop.ui.texts import breakable, words
from desktop.ui.timing import timing

PATIENCE_MS = 250
LEAST = 0.0005


class NextWordView(StepView):
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
        self._desk.failed.connect(self._fail)
        look = self.look
        self.show_task()
        self._beside = column(gap=look.space(12))
        self.idea.addLayout(self._beside)
        self._sentence = words("", "lab")
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._area = column(gap=look.space(12))
        self._warmth = Warmth(look, self._notes.temperature)
        self._warmth.turned.connect(self._turn)
        self._warmth.setVisible(step.warmth)
        area = QWidget()
        area.setLayout(self._area)
        self.finish(self.lab_card(self._sentence, area, self._warmth))
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show_waiting)
        if self._notes.bars:
            self._show()
        else:
            self._ask()

    @property
    def _text(self) -> str:
        begun = self._sentences[self._notes.sentence % len(self._sentences)]
        return " ".join((begun.strip(), *self._notes.added))

    def _ask(self) -> None:
        self._show_sentence()
        self._patience.start()
        self._desk.ask(self._text, count=self._step.bars, temperature=self._notes.temperature)

    def _take(self, bars: tuple[Bar, ...], rest: float) -> None:
        self._patience.stop()
        shown = tuple(bar for bar in bars if bar.probability >= LEAST) or bars[:1]
        rest += sum(bar.probability for bar in bars[len(shown) :])
        self._keep(replace(self._notes, bars=shown, rest=rest))
        self._show()
        likely = [f"{self._text} {bar.word}" for bar in shown]
        self._desk.foresee(likely, count=self._step.bars, temperature=self._notes.temperature)

    def _fail(self, trouble: Trouble) -> None:
        self._patience.stop()
        clear(self._area)
        again = button(self.tr("Try again"), self.look, self._ask)
        self._area.addWidget(Notice(trouble, self.look))
        self._area.addWidget(again)

    def _keep(self, notes: NextWordNotes) -> None:
        self._notes = notes
        self.session.note(self.key, notes)

    def _show_waiting(self) -> None:
        clear(self._area)
        self._area.addWidget(words(self.tr("The AI is weighing the words …"), "muted"))

    def _show_sentence(self) -> None:
        accent = self.look.colours.accent
        begun = self._sentences[self._notes.sentence % len(self._sentences)]
        added = "".join(
            f' <u style="color:{accent}">{escape(breakable(word))}</u>' for word in self._notes.added
        )
        self._sentence.setText(f"{escape(begun.strip())}{added} <span style='color:{accent}'>____</span>")
        self._sentence.setAccessibleName(self._text)

    def _show(self) -> None:
        inside = focused(self._area.parentWidget()) is not None
        self._show_sentence()
        clear(self._area)
        clear(self._beside)
        guessing = not self._notes.guess and not self._notes.added
        if guessing:
            guessing_area = Guessing([bar.word for bar in self._notes.bars], self.look)
            guessing_area.guessed.connect(self._guess)
            self._area.addWidget(guessing_area)
        else:
            self._show_bars()
            self._show_beside()
        self._warmth.setVisible(self._step.warmth and not guessing)
        pressable = first(self._area.parentWidget(), QPushButton)
        self.first = self.first or pressable
        if inside and pressable is not None:
            pressable.setFocus()

    def _guess(self, word: str) -> None:
        self._keep(replace(self._notes, guess=word))
        self._show()

    def _show_bars(self) -> None:
        look, added = self.look, self._notes.added
        self._area.addWidget(
            words(
                self.tr("This is how sure the model on this PC is. Press a word to go on writing."), "small"
            )
        )
        name = self.tr("{word}: {percent}. Go on with this word")

        def go_on(word: str) -> None:
            self._write((*added, word))

        self._area.addWidget(Bars(self._notes.bars, self._notes.rest, look, go_on, name=name))
        below: list[QWidget] = []
        if added:
            back = button(
                self.tr("One word back"), look, lambda: self._write(added[:-1]), picture="arrow-left"
            )
            below.append(back)
        if len(self._sentences) > 1:
            below.append(button(self.tr("Another sentence"), look, self._another, picture="again"))
        gap = look.space(12)
        self._area.addWidget(flowing(below, gap=gap, line_gap=gap))

    def _show_beside(self) -> None:
        look, notes = self.look, self._notes
        if notes.guess and not notes.added:
            self._beside.addWidget(
                card(
                    "card",
                    words(self.tr("You guessed"), "muted"),
                    words(self.tr("“{word}”").replace("{word}", notes.guess), "h3"),
                    words(verdict(notes, look), "strong"),
                    gap=look.space(4),
                    margin=look.space(20),
                )
            )
        if notes.bars:
            top = notes.bars[0]
            said = self.tr("The model was {percent} sure of “{word}”.")
            said = said.replace("{percent}", percent(top.probability, look)).replace("{word}", top.word)
            self._beside.addWidget(self.seen(f"{said} {self.part('seen')}"))

    def _write(self, added: tuple[str, ...]) -> None:
        # Without the bars of before: a page built anew meanwhile must not show them for another text.
        self._keep(replace(self._notes, added=added, bars=()))
        self._ask()

    def _another(self) -> None:
        following = (self._notes.sentence + 1) % len(self._sentences)
        self._keep(NextWordNotes(sentence=following, temperature=self._notes.temperature))
        self._ask()

    def _turn(self, temperature: float) -> None:
        self._keep(replace(self._notes, temperature=temperature))
        self._ask()
