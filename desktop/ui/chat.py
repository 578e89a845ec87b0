"""A conversation to see and to write: what was said, and the field to ask in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.conversation import LONGEST_TEXT, Turn, counted_words
from desktop.domain.trouble import TextTooLong
from desktop.session.talk import Talk
from desktop.ui.controls import PressArea, button
from desktop.ui.find import first, focused
from desktop.ui.frame import hairline
from desktop.ui.layouts import clear, column, row
from desktop.ui.notice import Notice
from desktop.ui.pictures import Icon
from desktop.ui.recorded import RecordedMark, named
from desktop.ui.style import Look
from desktop.ui.texts import line, words

CURSOR = " ▍"
REDRAW_MS = 40
MOST_ROWS = 5
LARGE = 150
AROUND = 32
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Bubble(QFrame):
    """One turn: who speaks, what was said, and for an answer what can be done with it."""

    def __init__(self, turn: Turn, talk: Talk, look: Look, *, last: bool) -> None:
        super().__init__()
        self._talk, self._look = talk, look
        mine = turn.speaker == "visitor"
        self.setProperty("role", "mine" if mine else "card")
        self.setMaximumWidth(look.characters)
        self._who = self.tr("You") if mine else self.tr("AI on this PC")
        self._text = words(turn.text)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._text.setAccessibleName(f"{self._who}: {turn.text}")
        self._state = words("", "small")
        self._mark = RecordedMark(look, recorded=turn.recorded)
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
        self._text.setText(turn.text + CURSOR if turn.under_way else turn.text)
        self._text.setAccessibleName(f"{named(self._who, recorded=turn.recorded)}: {turn.text}")
        self._text.setVisible(bool(turn.text) or turn.under_way)
        self._state.setText(self._state_of(turn))
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

    def _state_of(self, turn: Turn) -> str:
        match turn.state:
            case "waiting" if not self._talk.model_ready:
                return self.tr("is being loaded …")
            case "waiting":
                return self.tr("thinks …")
            case "writing":
                count = counted_words(turn.text)
                return self.tr("writes … %n word(s)", "", count)
            case "stopped":
                return self.tr("You stopped the answer.")
            case "limit" | "full":
                return self.tr("The answer was cut off here. It had become too long.")
            case "lost":
                return self.tr("The AI stopped in the middle. The answer is not complete.")
            case _:
                return ""

    def _actions(self, turn: Turn, *, last: bool) -> Sequence[QLayout]:
        look = self._look
        actions = row(gap=look.space(8))
        if turn.under_way:
            stop = button(self.tr("Stop"), look, self._talk.stop, picture="stop")
            stop.setObjectName("stop")
            actions.addWidget(stop)
        elif turn.text:
            actions.addWidget(
                button(self.tr("Copy"), look, lambda: copy(turn.text), role="quiet", picture="copy")
            )
        if last and not turn.under_way:
            again = button(self.tr("Ask again"), look, self._talk.again, role="quiet", picture="again")
            actions.addWidget(again)
        if look.scale > LARGE:
            actions.addStretch(1)
            return column(self._state, gap=0), actions
        policy = self._state.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._state.setSizePolicy(policy)
        actions.addWidget(self._state, 1)
        return (actions,)


def copy(text: str) -> None:
    """Put a text into the clipboard."""
    QGuiApplication.clipboard().setText(text)


class Transcript(QWidget):
    """All turns of a conversation, the newest below."""

    grown = Signal()

    def __init__(self, talk: Talk, look: Look) -> None:
        super().__init__()
        self._talk, self._look = talk, look
        self._box = column(gap=look.space(16))
        self.setLayout(self._box)
        self._last: Bubble | None = None
        self._redraw = QTimer(self, interval=REDRAW_MS, singleShot=True)
        self._redraw.timeout.connect(self._grow)
        talk.changed.connect(self._fill)
        talk.grew.connect(self._note_growth)
        talk.reading.connect(self._read)
        self._fill()

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
        turns = self._talk.turns
        for number, turn in enumerate(turns):
            if 0 < number == self._talk.forgotten:
                self._box.addWidget(self._divider())
            bubble = Bubble(turn, self._talk, self._look, last=number == len(turns) - 1)
            across = row(bubble, gap=0)
            across.setStretch(0, 6)
            across.insertStretch(0 if turn.speaker == "visitor" else 1, 1)
            holder = QWidget()
            holder.setLayout(across)
            self._box.addWidget(holder)
            self._last = bubble
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


class Composer(QFrame):
    """The field to ask in: Enter sends, Shift with Enter begins a new line."""

    def __init__(self, talk: Talk, look: Look) -> None:
        super().__init__()
        self._talk, self._look = talk, look
        self.setProperty("role", "card")
        self.field = QPlainTextEdit()
        self.field.setObjectName("question")
        self._take_draft()
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setPlaceholderText(self.tr("Write your question here"))
        self.field.setTabChangesFocus(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.send = button(self.tr("Ask"), look, self._send, role="primary")
        self._count = line("", "beware")
        across = row(gap=look.space(12))
        across.addWidget(self.field, 1)
        across.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        pad = look.space(16)
        box.setContentsMargins(pad, pad, pad, pad)
        self._count.setWordWrap(True)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box.addWidget(self._count)
        box.addLayout(across)
        talk.changed.connect(self._take_draft)
        talk.changed.connect(self._update)
        self._typed()

    def offer(self, text: str) -> None:
        """Put a text into the field, for the visitor to send or change."""
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def _take_draft(self) -> None:
        """Show what was typed before, or a question that came back without an answer."""
        if self._talk.draft != self.field.toPlainText():
            self.field.setPlainText(self._talk.draft)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in ENTER and not shifted:
                if not event.isAutoRepeat():
                    self._send()
                return True
        return False

    def _typed(self) -> None:
        text = self.field.toPlainText()
        self._talk.draft = text
        line_height = self.field.fontMetrics().lineSpacing()
        most = max(2, min(MOST_ROWS, self.window().height() // (6 * line_height)))
        rows = min(most, max(1, text.count("\n") + 1, self._lines(text)))
        height = line_height * rows + AROUND
        self.field.setFixedHeight(max(self._look.target(52), height))
        scrolls = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows == most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.field.setVerticalScrollBarPolicy(scrolls)
        self._update()

    def _lines(self, text: str) -> int:
        room = max(1, self.field.viewport().width() - 2 * round(self.field.document().documentMargin()))
        width = self.field.fontMetrics().horizontalAdvance(text[:LONGEST_TEXT])
        return 1 + width * 11 // (10 * room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._typed()

    def _update(self) -> None:
        length = len(self.field.toPlainText().strip())
        over = length > LONGEST_TEXT
        number = self._look.locale.toString
        said = self.tr("Your text has {count} characters. At most {limit} are possible. Please shorten it.")
        self._count.setText(
            said.replace("{count}", number(length)).replace("{limit}", number(LONGEST_TEXT)) if over else ""
        )
        self._count.setVisible(over)
        self.send.setEnabled(bool(length) and not over and not self._talk.under_way)

    def _send(self) -> None:
        text = self.field.toPlainText()
        if self._talk.ask(text):
            self.field.clear()


def starter(text: str, look: Look, press: Callable[[], object]) -> PressArea:
    """A question to press, which then stands in the field.

    Args:
        text: of the question.
        look: for colours and sizes.
        press: puts the text into the field.
    """
    face = row(Icon("chat", look.colours.accent, look.text(22)), gap=look.space(12))
    face.addWidget(words(text), 1)
    face.setContentsMargins(look.space(16), look.space(8), look.space(16), look.space(8))
    made = PressArea("choice", face, text, press)
    made.setMinimumHeight(look.target())
    return made
