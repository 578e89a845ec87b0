"""Guessing the next word, then seeing the model's real odds, picking a word, turning the temperature."""

from collections.abc import Callable
from html import escape

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.domain.lesson import Lesson, NextWord
from desktop.domain.notes import Bar, NextWordNotes
from desktop.domain.trouble import Trouble
from desktop.session.odds_desk import OddsDesk
from desktop.ui.bars import Bars, percent
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.find import first, focused
from desktop.ui.layouts import Grid, card, clear, column, row
from desktop.ui.notice import Notice
from desktop.ui.steps.step import StepView
from desktop.ui.steps.warmth import Warmth
from desktop.ui.texts import prose, words
from desktop.ui.timing import timing

PATIENCE_MS = 250
LONGEST_WORD = 40


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
        self.idea.addWidget(prose(self.part("task"), look))
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
        self._keep(replace(self._notes, bars=bars, rest=rest))
        self._show()

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
        added = "".join(f' <u style="color:{accent}">{escape(word)}</u>' for word in self._notes.added)
        self._sentence.setText(f"{escape(begun.strip())}{added} <span style='color:{accent}'>____</span>")
        self._sentence.setAccessibleName(self._text)

    def _show(self) -> None:
        inside = focused(self._area.parentWidget()) is not None
        self._show_sentence()
        clear(self._area)
        clear(self._beside)
        guessing = not self._notes.guess and not self._notes.added
        if guessing:
            self._show_guessing()
        else:
            self._show_bars()
            self._show_beside()
        self._warmth.setVisible(self._step.warmth and not guessing)
        pressable = first(self._area.parentWidget(), QPushButton)
        self.first = self.first or pressable
        if inside and pressable is not None:
            pressable.setFocus()

    def _show_guessing(self) -> None:
        look = self.look
        self._area.addWidget(words(self.tr("What do you think comes next? Press a word."), "muted"))
        candidates = sorted((bar.word for bar in self._notes.bars), key=str.casefold)
        cards = [button(word, look, self._guesser(word), role="chip") for word in candidates]
        self._area.addWidget(Grid(cards, narrowest=look.text(17) * 8, most=3, gap=look.space(12)))
        field = QLineEdit()
        field.setObjectName("own-word")
        field.setMaxLength(LONGEST_WORD)
        field.setAccessibleName(self.tr("Your own word"))
        field.setPlaceholderText(self.tr("or your own word"))
        field.returnPressed.connect(lambda: self._guess(field.text()))
        self._area.addLayout(
            row(field, button(self.tr("Guess"), look, lambda: self._guess(field.text())), gap=look.space(12))
        )

    def _guesser(self, word: str) -> Callable[[], None]:
        return lambda: self._guess(word)

    def _guess(self, word: str) -> None:
        guess = " ".join(word.split())
        if guess:
            self._keep(replace(self._notes, guess=guess))
            self._show()

    def _show_bars(self) -> None:
        look = self.look
        self._area.addWidget(
            words(
                self.tr("This is how sure the model on this PC is. Press a word to go on writing."), "small"
            )
        )
        name = self.tr("{word}: {percent}. Go on with this word")
        self._area.addWidget(Bars(self._notes.bars, self._notes.rest, look, self._go_on, name=name))
        below = row(gap=look.space(12))
        if self._notes.added:
            below.addWidget(button(self.tr("One word back"), look, self._back, picture="arrow-left"))
        if len(self._sentences) > 1:
            below.addWidget(button(self.tr("Another sentence"), look, self._another, picture="again"))
        below.addStretch(1)
        self._area.addLayout(below)

    def _show_beside(self) -> None:
        look, notes = self.look, self._notes
        if notes.guess and not notes.added:
            self._beside.addWidget(
                card(
                    "card",
                    words(self.tr("You guessed"), "muted"),
                    words(f"„{notes.guess}“", "h3"),
                    words(self._verdict(), "strong"),
                    gap=look.space(4),
                    margin=look.space(20),
                )
            )
        if notes.bars:
            top = notes.bars[0]
            said = self.tr("The model was {percent} sure of “{word}”.")
            said = said.replace("{percent}", percent(top.probability, look)).replace("{word}", top.word)
            self._beside.addWidget(self.seen(f"{said} {self.part('seen')}"))

    def _verdict(self) -> str:
        wanted = self._notes.guess.casefold()
        for place, bar in enumerate(self._notes.bars, start=1):
            if bar.word.casefold() == wanted:
                if place == 1:
                    return self.tr("✓ the most probable word")
                share = percent(bar.probability, self.look)
                said = self.tr("Place {place}, with {percent}")
                return said.replace("{place}", str(place)).replace("{percent}", share)
        return self.tr("Not among the model's first words. That does not make it wrong!")

    def _go_on(self, word: str) -> None:
        self._keep(replace(self._notes, added=(*self._notes.added, word)))
        self._ask()

    def _back(self) -> None:
        self._keep(replace(self._notes, added=self._notes.added[:-1]))
        self._ask()

    def _another(self) -> None:
        following = (self._notes.sentence + 1) % len(self._sentences)
        self._keep(NextWordNotes(sentence=following, temperature=self._notes.temperature))
        self._ask()

    def _turn(self, temperature: float) -> None:
        self._keep(replace(self._notes, temperature=temperature))
        self._ask()
