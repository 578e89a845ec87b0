"""Headings and running text."""

import re
from html import escape
from math import ceil
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from desktop.domain.bidi import kept_in_order, written_from_the_right
from desktop.ui.style import AIRY

Role = Literal[
    "h1",
    "title",
    "h2",
    "h3",
    "brand",
    "strong",
    "lead",
    "body",
    "muted",
    "small",
    "facts",
    "right",
    "beware",
    "lab",
    "code",
]


LONGEST_WORD = 30
FEW_LINES = 2
# A number and its sign; thousands and what follows them; a number and its noun, where a text has parts or is
# short.
BOUND = re.compile(
    r"\d (?=[%€°])|(?<!\d)(?<!\d )\d{1,3} (?=\d{3}(?! ?\d))|(?:(?<= · )|^)\d+ (?=\S+(?: · |$))"
)
BREAK = "\u200b"


def breakable(text: str) -> str:
    """A text with places at which its very long words may be broken into lines."""
    return re.sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", rf"\1{BREAK}", text)


def _bound(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}\u00a0"


def together(text: str) -> str:
    """A text in which a number stays with its sign or noun, and a telephone number in its order."""
    text = BOUND.sub(_bound, text)
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return kept_in_order(text) if turned or written_from_the_right(text) else text


class Words(QLabel):
    """A label that breaks lines, in very long words too, and is as tall as its real width asks for."""

    _said = ""
    beside = False
    """Whether one or two lines begin beside what stands around them, in whatever language they are."""
    _plain = False
    _names = False
    _turned = False
    """Whether the text is written from right to left."""

    def setTextFormat(self, format_: Qt.TextFormat) -> None:
        self._plain = format_ == Qt.TextFormat.PlainText
        super().setTextFormat(format_)

    def setText(self, text: str) -> None:
        """Show a text; a screen reader reads it as it was, without help for where lines may break."""
        shown = together(breakable(text)) if self._plain else text
        if self._plain:
            airy = self.wordWrap() and is_spaced() and not written_from_the_right(text)
            super().setTextFormat(Qt.TextFormat.RichText if airy else Qt.TextFormat.PlainText)
            shown = _aired(shown) if airy else shown
        if self._plain and self._names:
            # Qt takes an ampersand in the label of a field for an access key.
            shown = shown.replace("&", "&&")
        if self.accessibleName() in ("", self._said):
            self.setAccessibleName(text if shown != text or "&" in text else "")
        self._said, self._turned = text, written_from_the_right(shown)
        super().setText(shown)

    def setBuddy(self, buddy: QWidget) -> None:
        """Be the label of a widget beside it; there are no access keys, an ampersand is just that."""
        self._names = True
        self.setText(self._said)
        super().setBuddy(buddy)

    def heightForWidth(self, width: int) -> int:
        width = min(width, self.maximumWidth())
        needed = super().heightForWidth(width)
        if not self._draws_lines():
            return needed
        # Qt breaks a text of both directions at other places, and may count a line less.
        sides = self.contentsMargins()
        lines = _lines(self, width - sides.left() - sides.right())
        return max(needed, ceil(lines.boundingRect().height()) + sides.top() + sides.bottom())

    def _draws_lines(self) -> bool:
        # Asked hundreds of times before the home page is there: what is quickly told comes first.
        aside = self.beside and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not (self._turned or aside):
            return False
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.textFormat() == Qt.TextFormat.PlainText and self.wordWrap() and not selectable

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._draws_lines():
            super().paintEvent(event)
            return
        # Qt would shift every line but the last by the blank that ends it, and cut off its end.
        painter = QPainter(self)
        self.drawFrame(painter)
        place = self.contentsRect()
        lines = _lines(self, place.width())
        spare = place.height() - lines.boundingRect().height()
        top = place.top() + (max(0.0, spare / 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(place.left(), top))


def is_spaced() -> bool:
    """Whether the visitor wants more room between lines, words and letters."""
    return QApplication.font().wordSpacing() > 0


def spoken(label: QLabel) -> str:
    """What a label says, however it is drawn."""
    return label.accessibleName() or drawn(label)


def labels(label: QLabel, field: QWidget, name: str = "") -> QLabel:
    """Let a label be that of a field, to screen readers too.

    Args:
        label: that is seen.
        field: or group of answers; it has to lie in the same widget.
        name: of the field, where it is another one than the words of the label.
    """
    label.setBuddy(field)
    field.setAccessibleName(name or spoken(label))
    return label


def drawn(label: QLabel) -> str:
    """The text of a label as it is to be seen, its markup left in."""
    plain = label.textFormat() == Qt.TextFormat.PlainText
    return label.text().replace("&&", "&") if plain and label.buddy() is not None else label.text()


def _aired(text: str) -> str:
    """Plain text as HTML with room between its lines."""
    body = escape(text).replace("\n", "<br>")
    return f'<p style="margin:0; line-height:{AIRY}%; white-space:pre-wrap">{body}</p>' if text else ""


def _lines(label: QLabel, width: int) -> QTextLayout:
    """The text of a label in lines of this width (pixels); one or two begin at the right.

    Readers find a paragraph by where its own writing begins, but a label by what it stands beside.
    """
    sides, middle = Qt.AlignmentFlag, label.alignment() & Qt.AlignmentFlag.AlignHCenter
    lines = _broken(label, width, middle or sides.AlignRight)
    own = lines.lineCount() <= FEW_LINES or middle or written_from_the_right(drawn(label))
    return lines if own else _broken(label, width, sides.AlignLeft)


def _broken(label: QLabel, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    directions = Qt.LayoutDirection
    text = drawn(label)
    turned = written_from_the_right(text)
    option = QTextOption()
    option.setTextDirection(directions.RightToLeft if turned else directions.LeftToRight)
    option.setAlignment(side)
    layout = QTextLayout(text.replace("\n", "\u2028"), label.font())
    layout.setTextOption(option)
    layout.beginLayout()
    down = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, down))
        down += line.height()
    layout.endLayout()
    return layout


def words(text: str, role: Role = "body", *, beside: bool = False) -> QLabel:
    """A label of plain text that breaks its lines.

    Args:
        text: shown as it is: no markup is read.
        role: which kind of text, see ``style.py``.
        beside: whether it belongs to what stands around it, and so begins there in every language.
    """
    label = Words()
    label.beside = beside
    dressed(label, role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def dressed(label: QLabel, role: Role) -> QLabel:
    """Let a label break its lines and look like the kind of text it is."""
    label.setWordWrap(True)
    label.setProperty("role", role)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def line(text: str, role: Role = "body") -> QLabel:
    """A label of plain text on one line, as wide as its text."""
    label = dressed(Words(), role)
    label.setWordWrap(False)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return label
