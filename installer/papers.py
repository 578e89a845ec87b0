"""Guides as PDF: Markdown laid out by Qt, in the letters of the app."""

import re
from pathlib import Path

from markdown_it import MarkdownIt
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from desktop.ui.fonts import load_fonts

MARGIN_MM = 18.0
DPI = 1200
TABLE = '<table width="100%" border="1" cellspacing="0" cellpadding="4" style="border-collapse: collapse">'
FAMILY = "Atkinson Hyperlegible Next"
LOOK = """
    h1 { font-size: 170%; } h2 { font-size: 130%; } h3 { font-size: 110%; }
    pre { white-space: pre-wrap; } pre, code { font-size: 88%; }
"""
LINK = re.compile(r'<a href="(?!https?:)[^"]*">(.*?)</a>')


def write_pdf(source: Path, target: Path, *, title: str, size: float = 10.5) -> Path:
    """Write a Markdown file as PDF on A4; links to other files become plain words.

    Args:
        source: the Markdown file.
        target: the PDF.
        title: of the paper.
        size: of the letters, in points.
    """
    load_fonts()
    target.parent.mkdir(parents=True, exist_ok=True)
    writer = QPdfWriter(str(target))
    writer.setTitle(title)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont(FAMILY)
    font.setPointSizeF(size)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(LOOK)
    # Qt's own reader of Markdown loses what stands behind a table or a block in a list.
    words = MarkdownIt("commonmark").enable("table").render(source.read_text(encoding="utf-8"))
    document.setHtml(LINK.sub(r"\1", words).replace("<table>", TABLE))
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    return target
