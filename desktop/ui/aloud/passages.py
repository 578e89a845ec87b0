"""What there is to read on a page, in the order of reading."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
    QWidgetItem,
)

from desktop.domain.aloud import utterances
from desktop.ui.texts import drawn

LEFT_OUT = ("quiet", "term")
"""Roles of buttons that nobody has to hear of to follow the page."""


class Passage(Struct, frozen=True):
    """A text and the widget that shows it; ``begin`` and ``end`` where only a part of it is meant."""

    widget: QWidget
    text: str
    begin: int = 0
    end: int | None = None


def passages(page: QWidget) -> list[Passage]:
    """Everything on a page that can be read and seen, from its beginning."""
    return list(_of_widget(page))


def selection(page: QWidget) -> Passage | None:
    """What is selected on a page, if anything is."""
    labels: list[QLabel] = list(page.findChildren(QLabel))
    for label in labels:
        if label.isVisible() and label.hasSelectedText():
            text, begin = shown(label), label.selectionStart()
            return Passage(label, text, begin, begin + len(label.selectedText()))
    fields: list[QPlainTextEdit] = list(page.findChildren(QPlainTextEdit))
    for field in fields:
        cursor = field.textCursor()
        if field.isVisible() and cursor.hasSelection():
            return Passage(field, field.toPlainText(), cursor.selectionStart(), cursor.selectionEnd())
    return None


def start(there: Sequence[Passage], spoken: set[str], focus: QWidget | None) -> tuple[int, int]:
    """Where to begin: passage and character.

    Who has heard a part goes on with the first sentence not heard yet, such as the news after an answer; at
    first, or when all was heard, with what has the focus, otherwise at the beginning.

    Args:
        there: the passages of the page.
        spoken: sentences that were heard on this page; emptied when there is nothing new.
        focus: what has the focus, where the visitor has moved it.
    """
    if spoken:
        for place, passage in enumerate(there):
            for one in utterances(passage.text, passage.begin, passage.end):
                if one.said not in spoken:
                    return place, one.begin
        spoken.clear()
    for place, passage in enumerate(there):
        if focus is not None and (passage.widget is focus or focus.isAncestorOf(passage.widget)):
            return place, 0
    return 0, 0


def shown(label: QLabel) -> str:
    """The text of a label, without its markup."""
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(label.text())
        return document.toPlainText()
    return drawn(label)


def _of_widget(widget: QWidget) -> Iterator[Passage]:
    # What was just built is shown a moment later, when its layout is asked; only what was hidden is left out.
    if widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        return
    match widget:
        case QLabel():
            text = shown(widget) or widget.accessibleName()
            if text.strip():
                yield Passage(widget, text)
        case QLineEdit() | QPlainTextEdit():
            yield Passage(widget, _written(widget) or widget.accessibleName())
        case QAbstractButton() if widget.layout() is None:
            if widget.isEnabled() and widget.property("role") not in LEFT_OUT:
                yield Passage(widget, widget.text().replace("&&", "&") or widget.accessibleName())
        case QScrollArea():
            yield from _of_widget(widget.widget())
        case _:
            layout: QLayout | None = widget.layout()
            if layout is not None:
                yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[Passage]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            yield from _of_layout(item)
        elif isinstance(item, QWidgetItem):
            yield from _of_widget(item.widget())


def _written(field: QLineEdit | QPlainTextEdit) -> str:
    if isinstance(field, QLineEdit):
        return field.text() if field.echoMode() == QLineEdit.EchoMode.Normal else ""
    return field.toPlainText()
