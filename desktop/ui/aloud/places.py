"""Where a sentence stands in a label: the rectangles of its lines."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine
from PySide6.QtWidgets import QLabel


def rectangles(label: QLabel, begin: int, end: int) -> list[QRect]:
    """The lines, or parts of lines, that a range of characters takes up in a label.

    Args:
        label: as it is shown now.
        begin: of the range, in the text without markup.
        end: of the range.
    """
    room = label.contentsRect()
    document = _document(label, room.width())
    spare = max(0.0, room.height() - document.size().height())
    align = Qt.AlignmentFlag
    shares = {align.AlignVCenter: 0.5, align.AlignBottom: 1.0}
    top = room.top() + round(spare * shares.get(label.alignment() & align.AlignVertical_Mask, 0.0))
    return [place.translated(room.left(), top) for place in _lines(document, begin, end)]


def _document(label: QLabel, width: int) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    # A new option would take the direction of the window; a label goes by that of each paragraph.
    option = document.defaultTextOption()
    option.setAlignment(label.alignment())
    document.setDefaultTextOption(option)
    if label.textFormat() == Qt.TextFormat.RichText:
        document.setHtml(label.text())
    else:
        document.setPlainText(label.text())
    document.setTextWidth(width if label.wordWrap() else -1)
    # Asked for its size, it is laid out.
    document.size()
    return document


def _lines(document: QTextDocument, begin: int, end: int) -> Iterator[QRect]:
    block = document.begin()
    while block.isValid():
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            first = max(begin - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first < last:
                yield _place(document, block, line, first, last)
        block = block.next()


def _place(document: QTextDocument, block: QTextBlock, line: QTextLine, first: int, last: int) -> QRect:
    across = sorted((at(line.cursorToX(first)), at(line.cursorToX(last))))
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    left, top = origin.x() + across[0], origin.y() + line.y()
    return QRect(round(left), round(top), max(1, round(across[1] - across[0])), round(line.height()))


def at(found: object) -> float:
    """The place of a cursor; Qt for Python gives it together with the cursor, which it may have moved."""
    match found:
        case (float(place), _) | float(place):
            return place
        case _:
            return 0.0
