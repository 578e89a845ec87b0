"""Running text in which words that are explained can be pressed."""

import re
from collections.abc import Callable, Container, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextBlock, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.domain.glossary import Vocabulary
from desktop.ui.flow import Widgets
from desktop.ui.prose import laid_out, longest_line, plain
from desktop.ui.style import Look
from desktop.ui.texts import Role, Words, dressed

TAGS = re.compile(r"<[^>]*>")
LINK = re.compile(r'<a href="([a-z0-9-]+)"')


class TermButton(QPushButton):
    """Lies over a word in a text; draws only the dots below it."""

    def __init__(self, word: str, look: Look, press: Callable[[], object]) -> None:
        super().__init__()
        self.word = word
        self._pen = QPen(QColor(look.colours.accent), max(2, look.text(2)), Qt.PenStyle.DotLine)
        self.setProperty("role", "term")
        self.setAccessibleName(self.tr("Word explained: {word}").replace("{word}", word))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(press)

    def sizeHint(self) -> QSize:
        return self.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        pen = QPen(self._pen)
        if self.underMouse():
            pen.setStyle(Qt.PenStyle.SolidLine)
        painter = QPainter(self)
        painter.setPen(pen)
        low = self.height() - pen.width() // 2 - 1
        painter.drawLine(QPoint(0, low), QPoint(self.width(), low))


class Over(Widgets):
    """Puts buttons over the words of a text, wherever its lines break."""

    def __init__(self, places: Callable[[int], list[QRect]]) -> None:
        super().__init__()
        self._places = places

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSize(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        # The text alone says how tall it is; what lies over it takes no room.
        return self.parentWidget().heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width()), strict=False):
            item.setGeometry(place)


class ExplainedText(Words):
    """A lesson's Markdown; over each word that is explained lies a button."""

    def lay_over(self, body: str, look: Look, press: Callable[[str], object], words: Vocabulary) -> None:
        """Put the buttons over the links of the text that is shown.

        Args:
            body: HTML with a link for each explained word.
            look: for colours and sizes.
            press: called with the id of the word.
            words: that are explained.
        """
        over = Over(self._places)
        for term in LINK.findall(body):
            over.addWidget(TermButton(words.terms[term].title, look, _presser(press, term)))
        self.setLayout(over)

    def _places(self, width: int) -> list[QRect]:
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        # A new option would take the direction of the window; a label goes by that of each paragraph.
        option = document.defaultTextOption()
        option.setAlignment(self.alignment())
        document.setDefaultTextOption(option)
        document.setHtml(self.text())
        document.setTextWidth(width)
        document.size()
        top = max(0, (self.height() - round(document.size().height())) // 2)
        return [place.translated(0, top) for place in _anchors(document)]


def explained(
    markdown: str,
    look: Look,
    words: Vocabulary,
    press: Callable[[str], object],
    *,
    without: frozenset[str] = frozenset(),
    role: Role = "body",
) -> tuple[QWidget, frozenset[str]]:
    """A lesson's Markdown in which explained words can be pressed, each at its first place.

    Args:
        markdown: written by the academy, not by visitors or the model.
        look: for the widest line.
        words: that are explained.
        press: called with the id of the word.
        without: ids of words that have been marked on this page before.
        role: which kind of text, see ``style.py``.

    Returns:
        What shows the text, and the ids of the words marked in it.
    """
    found: set[str] = set()

    def label(body: str) -> QLabel:
        made = ExplainedText()
        dressed(made, role)
        body = linked(body, words, look.colours.ink, without | found)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText(body)
        made.setMaximumWidth(longest_line(markdown, look))
        terms = LINK.findall(body)
        if terms:
            found.update(terms)
            made.lay_over(body, look, press, words)
            # What lies over the text must not make a screen reader read its markup.
            made.setAccessibleName(plain(body))
        return made

    return laid_out(markdown, look, label), frozenset(found)


def linked(body: str, words: Vocabulary, ink: str, without: Container[str] = ()) -> str:
    """HTML in which the first place of each explained word is a link.

    Args:
        body: HTML without links.
        words: that are explained.
        ink: the colour of the text.
        without: ids of words to pass over.
    """
    # What lies between < and > is no text; filled up, the places stay the same.
    plain = TAGS.sub(lambda tag: "\x00" * len(tag[0]), body)
    shown = body
    for spot in reversed([*words.spots(plain, without)]):
        # A word in the middle of which a line breaks would be hard to press.
        word = body[spot.start : spot.end].replace(" ", "\u00a0")
        link = f'<a href="{spot.term}" style="color:{ink}; text-decoration:none">{word}</a>'
        shown = f"{shown[: spot.start]}{link}{shown[spot.end :]}"
    return shown


def _presser(press: Callable[[str], object], term: str) -> Callable[[], object]:
    return lambda: press(term)


def _anchors(document: QTextDocument) -> Iterator[QRect]:
    """Where each link stands, as far as its first line goes."""
    block = document.begin()
    seen = ""
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            fragment = step.fragment()
            name = fragment.charFormat().anchorHref()
            if name and name != seen:
                yield _place(document, block, fragment.position(), fragment.length())
            seen = name
            step += 1
        block = block.next()


def _place(document: QTextDocument, block: QTextBlock, position: int, length: int) -> QRect:
    start = position - block.position()
    line = block.layout().lineForTextPosition(start)
    end = min(start + length, line.textStart() + line.textLength())
    across = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(end))))
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    left, top = origin.x() + across[0], origin.y() + line.y()
    return QRect(round(left), round(top), round(across[1] - across[0]), round(line.height()))


def _x(found: object) -> float:
    # Qt for Python gives the place together with the cursor, which it may have moved.
    match found:
        case (float(place), _) | float(place):
            return place
        case _:
            return 0.0
