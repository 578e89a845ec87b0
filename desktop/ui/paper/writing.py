"""Papers as PDF files, on a printer, and as pictures of their pages."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop.ui.paper.blocks import Paper
from desktop.ui.paper.canvas import RESOLUTION, Canvas
from desktop.ui.paper.pages import HEIGHT, NAME, WIDTH, draw, lay
from desktop.ui.paper.tags import tagged

NO_MARGINS = QMarginsF(0, 0, 0, 0)


def pdf(paper: Paper) -> bytes:
    """A paper as a tagged PDF with its fonts, its language, its title and an outline.

    Args:
        paper: what to print.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_layout())
    writer.setResolution(RESOLUTION)
    writer.setTitle(paper.title)
    writer.setCreator(NAME)
    laid = lay(paper)
    painter = QPainter(writer)
    canvas = Canvas(painter, marks=True)
    draw(laid, canvas, writer.newPage)
    painter.end()
    buffer.close()
    return tagged(
        bytes(data.data()), laid.structure, canvas.marked, title=paper.title, language=paper.language
    )


def write_pdf(paper: Paper, file: Path) -> None:
    """Write a paper as PDF; what stood there before stays until the new file is whole.

    Args:
        paper: what to print.
        file: where to.

    Raises ``OSError`` when it cannot be written there; nothing of it is left behind then.
    """
    data = pdf(paper)
    part = file.with_name(f".{file.name}.part")
    try:
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def print_on(printer: QPrinter, paper: Paper) -> bool:
    """Print a paper.

    Args:
        printer: as it was chosen.
        paper: what to print.

    Returns:
        Whether the printer took it.
    """
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(NAME)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.scale(printer.logicalDpiX() / RESOLUTION, printer.logicalDpiY() / RESOLUTION)
    draw(lay(paper), Canvas(painter, marks=False), printer.newPage)
    return painter.end()


def pictures(paper: Paper, width: int) -> list[QImage]:
    """The pages of a paper as pictures.

    Args:
        paper: what to show.
        width: of each picture in pixels.
    """
    size = QSize(width, round(width * HEIGHT / WIDTH))
    found: list[QImage] = []
    painter = QPainter()

    def turn() -> None:
        if painter.isActive():
            painter.end()
        page = QImage(size, QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        found.append(page)
        painter.begin(page)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(width / (WIDTH / 25.4 * RESOLUTION), width / (WIDTH / 25.4 * RESOLUTION))

    turn()
    draw(lay(paper), Canvas(painter, marks=False), turn)
    painter.end()
    return found


def _layout() -> QPageLayout:
    made = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        NO_MARGINS,
        QPageLayout.Unit.Millimeter,
    )
    made.setMode(QPageLayout.Mode.FullPageMode)
    return made
