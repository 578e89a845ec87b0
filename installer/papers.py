"""Guides as PDF: Markdown laid out by Qt, in the letters of the app."""

import re
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop.ui.fonts import load_fonts

MARGIN_MM = 18.0
DPI = 1200
FAMILY = "Atkinson Hyperlegible Next"
LINK = re.compile(r"\[([^\]]+)\]\((?!https?:)[^)]+\)")


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
    document.setMarkdown(LINK.sub(r"\1", source.read_text(encoding="utf-8")))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    return target
