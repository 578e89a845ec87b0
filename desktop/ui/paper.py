"""A page of numbered sentences for printing, or as a PDF file where the visitor wants it."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.style import FAMILIES

LETTERS = 14
"""The size of the text in points."""
MARGIN = 20
"""Around the page in millimetres."""


def numbered(heading: str, sentences: Sequence[str], *, right_to_left: bool) -> QTextDocument:
    """A page with a heading and numbered sentences.

    Args:
        heading: plain text.
        sentences: plain text, in order.
        right_to_left: whether the language is written so.
    """
    side = "rtl" if right_to_left else "ltr"
    items = "".join(f'<li style="margin-bottom:10px">{escape(sentence)}</li>' for sentence in sentences)
    made = QTextDocument()
    font = QFont(FAMILIES)
    font.setPointSize(LETTERS)
    made.setDefaultFont(font)
    option = made.defaultTextOption()
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)
    made.setDefaultTextOption(option)
    made.setHtml(f'<div dir="{side}"><h1>{escape(heading)}</h1><ol>{items}</ol></div>')
    return made


def save_pdf(page: QTextDocument, file: Path) -> None:
    """Write a page as PDF, A4.

    Args:
        page: to write.
        file: where the visitor wants it.

    Raises ``OSError`` when it cannot be written there.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setCreator("KI mit Herz – Lernraum")
    page.print_(writer)
    buffer.close()
    file.write_bytes(data.data())


def can_print() -> bool:
    """Whether this PC has a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_page(page: QTextDocument, parent: QWidget) -> None:
    """Ask for a printer and print the page there.

    Args:
        page: to print.
        parent: window that asks.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        page.print_(printer)
