"""One turn of a conversation in a small window: what the model still has, and what it has forgotten."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from desktop.domain.conversation import Turn
from desktop.ui.layouts import column, row
from desktop.ui.pictures import Icon
from desktop.ui.recorded import RecordedMark, named
from desktop.ui.style import Look
from desktop.ui.texts import breakable, line, words


class Remembered(QFrame):
    """Forgotten words are grey and struck out; an icon and a word say the same."""

    def __init__(self, turn: Turn, begin: int, look: Look) -> None:
        """Make the turn.

        Args:
            turn: to show.
            begin: how many of its characters are forgotten.
            look: for colours and sizes.
        """
        super().__init__()
        mine = turn.speaker == "visitor"
        who = self.tr("You") if mine else self.tr("AI on this PC")
        self._who = named(who, recorded=turn.recorded)
        lost, kept = turn.text[:begin], turn.text[begin:]
        self.setProperty("role", "mine" if mine and kept else "card")
        head = row(words(who, "facts"), gap=look.space(8))
        if lost:
            head.addWidget(Icon("cross-circle", look.colours.caution, look.text(20)))
            head.addWidget(line(self.tr("partly forgotten") if kept else self.tr("forgotten"), "beware"))
        self._text = words("")
        if lost:
            self._text.setTextFormat(Qt.TextFormat.RichText)
            struck = f'<s style="color:{look.colours.muted}">{shown(lost.rstrip())}</s>'
            self._text.setText(f"{struck}{shown(lost[len(lost.rstrip()) :])}{shown(kept)}")
        else:
            self._text.setText(breakable(turn.text))
        box = column(RecordedMark(look, recorded=turn.recorded), self._text, gap=look.space(4))
        box.insertLayout(0, head)
        self._name(lost, kept)
        state = self._state_of(turn)
        if state:
            box.addWidget(words(state, "small"))
        pad = look.space(12)
        box.setContentsMargins(pad, look.space(8), pad, look.space(8))
        self.setLayout(box)

    def grow(self, text: str) -> None:
        """Show how far the answer has come."""
        self._text.setText(breakable(text))

    def _name(self, lost: str, kept: str) -> None:
        said = self.tr("{who}, forgotten: {text}").replace("{who}", self._who).replace("{text}", lost.strip())
        there = f"{self._who}: {kept}"
        self._text.setAccessibleName(f"{said}. {there}" if lost and kept else said if lost else there)

    def _state_of(self, turn: Turn) -> str:
        match turn.state:
            case "waiting" | "writing":
                return self.tr("The AI is writing …")
            case "stopped":
                return self.tr("You stopped the answer.")
            case "limit" | "full":
                return self.tr("The answer was cut off here to keep it short.")
            case "lost":
                return self.tr("The AI stopped in the middle. The answer is not complete.")
            case _:
                return ""


def shown(text: str) -> str:
    """Plain text as rich text."""
    return escape(breakable(text)).replace("\n", "<br>")
