"""Puts a paper on pages of A4: its pieces from top to bottom, with the head and the foot of every page."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QByteArray, QPointF
from PySide6.QtGui import QColor, QPen
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.paper.blocks import Paper, Run
from desktop.ui.paper.canvas import UNIT, Canvas, Tag, area
from desktop.ui.paper.setting import Piece, Setting
from desktop.ui.paper.type import COLOURS, Typesetter
from desktop.ui.pictures import FOLDER

WIDTH, HEIGHT = 210.0, 297.0
NAME = "KI mit Herz – Lernraum"


class Room(Struct, frozen=True):
    """Where on a page the text may stand, in millimetres."""

    left: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide a line is."""
        return WIDTH - 2 * self.left


COMMON = Room(left=23, top=33, bottom=HEIGHT - 24)
FRAMED = Room(left=33, top=37, bottom=HEIGHT - 34)


class Placed(Struct, frozen=True):
    """A piece and how far down on its page it stands, in millimetres."""

    piece: Piece
    top: float


class Laid(Struct, frozen=True):
    """A paper on its pages, and the structure of its text."""

    paper: Paper
    room: Room
    pages: tuple[tuple[Placed, ...], ...]
    structure: Tag


def lay(paper: Paper) -> Laid:
    """Put a paper on pages.

    Args:
        paper: what to print; at least one block.
    """
    structure = Tag("Document")
    room = FRAMED if paper.frame else COMMON
    setting = Setting(Typesetter(large=paper.large, right_to_left=paper.right_to_left))
    pages = _pages(setting.pieces(paper.blocks, room.width, structure), room)
    return Laid(paper, room, tuple(pages if len(pages) > 1 else [_grown(pages[0], room)]), structure)


def draw(laid: Laid, canvas: Canvas, turn: Callable[[], object]) -> None:
    """Draw all pages.

    Args:
        laid: the paper on its pages.
        canvas: at the beginning of its first page.
        turn: begins the next page.
    """
    for number, page in enumerate(laid.pages, start=1):
        if number > 1:
            turn()
            canvas.turned()
        canvas.mark(None)
        _furnish(laid, canvas, number)
        for placed in page:
            placed.piece.draw(canvas, laid.room.left, placed.top)


def _pages(pieces: list[Piece], room: Room) -> list[tuple[Placed, ...]]:
    pages: list[list[Placed]] = [[]]
    top = room.top
    for group in _groups(pieces):
        height = sum(piece.height + piece.room for piece in group)
        if pages[-1] and top + height > room.bottom:
            pages.append([])
            top = room.top
        for piece in group:
            top += piece.room if pages[-1] else 0
            # What is higher than a page goes on over its edge rather than into nothing.
            pages[-1].append(Placed(piece, top))
            top += piece.height
    return [tuple(page) for page in pages]


def _grown(page: tuple[Placed, ...], room: Room) -> tuple[Placed, ...]:
    """The only page of a paper, with what is left over divided among its gaps."""
    shares = sum(placed.piece.grows for placed in page)
    if not shares:
        return page
    left = room.bottom - page[-1].top - page[-1].piece.height
    found, grown = [], 0
    for placed in page:
        found.append(Placed(placed.piece, placed.top + max(0.0, left) * grown / shares))
        grown += placed.piece.grows
    return tuple(found)


def _groups(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces that have to be on one page together."""
    groups: list[list[Piece]] = [[]]
    for piece in pieces:
        groups[-1].append(piece)
        if not piece.keep:
            groups.append([])
    return [group for group in groups if group]


def _furnish(laid: Laid, canvas: Canvas, number: int) -> None:
    paper, room = laid.paper, laid.room
    small = Typesetter(large=False, right_to_left=paper.right_to_left)
    if paper.frame:
        _svg(FOLDER / "paper-frame.svg", canvas, (0, 0, WIDTH, HEIGHT))
    else:
        size = 10.0
        right = paper.right_to_left
        _svg(
            FOLDER / "logo.svg",
            canvas,
            (room.left + room.width - size if right else room.left, 14, size, size),
        )
        name = small.lines((Run(NAME, bold=True),), "small", room.width - size - 4, colour=COLOURS.ink)[0]
        name.draw(canvas, room.left if right else room.left + size + 4, 14 + (size - name.height) / 2, None)
        canvas.painter.setPen(QPen(QColor(COLOURS.hairline), 0.3 * UNIT))
        for low in (26.5, HEIGHT - 19):
            canvas.painter.drawLine(
                QPointF(room.left * UNIT, low * UNIT), QPointF((room.left + room.width) * UNIT, low * UNIT)
            )
    if paper.pages and (len(laid.pages) > 1 or not paper.frame):
        said = paper.pages.replace("{pages}", str(len(laid.pages))).replace("{page}", str(number))
        foot = small.lines((Run(said),), "small", room.width, centred=True)[0]
        foot.draw(canvas, room.left, HEIGHT - 16, None)


def _svg(file: Path, canvas: Canvas, place: tuple[float, float, float, float]) -> None:
    QSvgRenderer(QByteArray(file.read_bytes())).render(canvas.painter, area(*place))
