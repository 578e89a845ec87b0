"""A conversation to see: what was said, and what the app says to it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QPushButton,
    QWidget,
)

from desktop.domain.aloud import GROWING
from desktop.domain.conversation import Turn, counted_words
from desktop.domain.trouble import TextTooLong
from desktop.session.aloud import Aloud
from desktop.session.session import Session
from desktop.session.talk import Talk
from desktop.ui.announcing import announce_answers, ending
from desktop.ui.care import note_below, notes_of
from desktop.ui.controls import button
from desktop.ui.find import first, focused
from desktop.ui.flow import flowing
from desktop.ui.layouts import clear, column, hairline, row
from desktop.ui.notice import Notice
from desktop.ui.recorded import RecordedMark, named
from desktop.ui.stillness import as_it_comes
from desktop.ui.style import Look
from desktop.ui.texts import words

CURSOR = f" {GROWING}"
REDRAW_MS = 40
LARGE = 150


class Answer(Struct, frozen=True):
    """One turn of a conversation, as something to be read aloud: its bubble may be made anew meanwhile."""

    transcript: "Transcript"
    number: int

    def widget(self) -> QWidget | None:
        """The words of the turn, where they are shown now."""
        return self.transcript.words_of(self.number)


class Bubble(QFrame):
    """One turn: who speaks, what was said, and for an answer what can be done with it."""

    def __init__(
        self, turn: Turn, talk: Talk, look: Look, *, last: bool, aloud: Aloud, answer: Answer
    ) -> None:
        super().__init__()
        self._talk, self._look = talk, look
        self._aloud, self._answer = aloud, answer
        mine = turn.speaker == "visitor"
        self.setProperty("role", "mine" if mine else "card")
        self.setMaximumWidth(look.characters)
        self._who = self.tr("You") if mine else self.tr("AI on this PC")
        self.text = self._text = words(turn.text)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._text.setAccessibleName(f"{self._who}: {turn.text}")
        self._state = words("", "small")
        self._mark = RecordedMark(look, recorded=turn.recorded)
        self._listen = button("", look, lambda: aloud.toggle(answer), role="quiet", picture="read-aloud")
        aloud.changed.connect(self._show_listening)
        self._show_listening()
        box = column(words(self._who, "facts"), self._mark, self._text, gap=look.space(4))
        pad = look.space(16)
        box.setContentsMargins(pad, look.space(12), pad, look.space(12))
        self.setLayout(box)
        if not mine:
            for part in self._actions(turn, last=last):
                box.addLayout(part)
            self.show_turn(turn)

    def show_turn(self, turn: Turn) -> None:
        """Show how far an answer has come."""
        self._mark.setVisible(turn.recorded)
        coming = as_it_comes(turn.text, self._look) if self._look.still else turn.text + CURSOR
        self._text.setText(coming if turn.under_way else turn.text)
        self._text.setAccessibleName(f"{named(self._who, recorded=turn.recorded)}: {turn.text}")
        self._text.setVisible(bool(turn.text) or turn.under_way)
        self._state.setText(self.state_of(turn))
        self._state.setVisible(bool(self._state.text()))

    def take_focus(self) -> None:
        """Give the focus to what can be done with this turn, after it was built anew."""
        pressable = first(self, QPushButton)
        if pressable is not None:
            pressable.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, done: int, total: int) -> None:
        """Show how much of the question the model has read (tokens)."""
        percent = self._look.locale.toString(100 * done // max(1, total))
        self._state.setText(self.tr("reads your text … {percent} %").replace("{percent}", percent))

    def state_of(self, turn: Turn) -> str:
        """How far an answer has come, or how it ended, in words; empty when it is simply there."""
        match turn.state:
            case "waiting" if not self._talk.model_ready:
                return self.tr("is being loaded …")
            case "waiting":
                return self.tr("thinks …")
            case "writing":
                count = counted_words(turn.text)
                return self.tr("writes … %n word(s)", "", count)
            case ended:
                return ending(ended)

    def _actions(self, turn: Turn, *, last: bool) -> Sequence[QLayout]:
        look, deeds = self._look, list[QWidget]()
        if turn.under_way:
            stop = button(self.tr("Stop"), look, self._talk.stop, picture="stop")
            stop.setObjectName("stop")
            deeds += [stop, self._listen]
        elif turn.text:
            text = self.tr("Copy")
            deeds += [button(text, look, lambda: copy(turn.text), role="quiet", picture="copy"), self._listen]
        if last and not turn.under_way:
            text = self.tr("Ask again")
            deeds.append(button(text, look, self._talk.again, role="quiet", picture="again"))
        # While it comes, the line beside the buttons is short and must not move them.
        if look.wide > LARGE or not turn.under_way:
            gap = look.space(8)
            return column(self._state, gap=0), column(flowing(deeds, gap=gap, line_gap=gap), gap=0)
        actions = row(*deeds, gap=look.space(8))
        policy = self._state.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._state.setSizePolicy(policy)
        actions.addWidget(self._state, 1)
        return (actions,)

    def _show_listening(self) -> None:
        reads = self._aloud.reading and self._aloud.what == self._answer
        self._listen.setText(self.tr("Stop reading") if reads else self.tr("Read aloud"))
        self._listen.setAccessibleName(
            self.tr("Stop reading aloud") if reads else self.tr("Read aloud: this answer")
        )


def copy(text: str) -> None:
    """Put a text into the clipboard."""
    QGuiApplication.clipboard().setText(text)


class Transcript(QWidget):
    """All turns of a conversation, the newest below."""

    grown = Signal()

    def __init__(self, talk: Talk, session: Session, look: Look) -> None:
        super().__init__()
        self._talk, self._gate, self._look = talk, session.gate, look
        self._aloud = session.aloud
        self._bubbles: list[Bubble] = []
        self._box = column(gap=look.space(16))
        self.setLayout(self._box)
        self._last: Bubble | None = None
        self._redraw = QTimer(self, interval=REDRAW_MS, singleShot=True)
        self._redraw.timeout.connect(self._grow)
        talk.changed.connect(self._fill)
        talk.grew.connect(self._note_growth)
        talk.reading.connect(self._read)
        announce_answers(talk, self)
        self._fill()

    def words_of(self, number: int) -> QWidget | None:
        """Where the words of a turn are shown."""
        return self._bubbles[number].text if number < len(self._bubbles) else None

    def _note_growth(self) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    def _grow(self) -> None:
        if self._last is not None and self._talk.turns:
            self._last.show_turn(self._talk.turns[-1])
            self.grown.emit()

    def _read(self, done: int, total: int) -> None:
        if self._last is not None and total > 64:
            self._last.show_reading(done, total)

    def _fill(self) -> None:
        had_focus = focused(self) is not None
        clear(self._box)
        self._last = None
        self._bubbles = []
        turns = self._talk.turns
        noted = notes_of(turns, self._gate)
        for number, turn in enumerate(turns):
            if 0 < number == self._talk.forgotten:
                self._box.addWidget(self._divider())
            bubble = Bubble(
                turn,
                self._talk,
                self._look,
                last=number == len(turns) - 1,
                aloud=self._aloud,
                answer=Answer(self, number),
            )
            self._bubbles.append(bubble)
            across = row(bubble, gap=0)
            across.setStretch(0, 6)
            across.insertStretch(0 if turn.speaker == "visitor" else 1, 1)
            holder = QWidget()
            holder.setLayout(across)
            self._box.addWidget(holder)
            self._last = bubble
            note = noted[number]
            if note is not None:
                self._box.addWidget(note_below(note, self._gate, self._look))
        trouble = self._talk.trouble
        if trouble is not None and not isinstance(trouble, TextTooLong):
            self._box.addWidget(Notice(trouble, self._look))
        if had_focus and self._last is not None:
            self._last.take_focus()
        self.grown.emit()

    def _divider(self) -> QWidget:
        said = words(self.tr("From here on the AI sees only what follows."), "small")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made = QWidget()
        made.setLayout(column(hairline(), said, gap=self._look.space(8)))
        return made
