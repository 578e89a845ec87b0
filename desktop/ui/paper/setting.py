"""Turns the blocks of a paper into pieces: what has a height, and can be drawn on a page as a whole."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.paper.blocks import Block, Box, Code, Gap, Items, Line, Picture, Run, Signing, Table, line
from desktop.ui.paper.canvas import UNIT, Canvas, Tag, area
from desktop.ui.paper.type import COLOURS, TYPES, Set, Typesetter

GROUNDS = {
    "soft": (COLOURS.soft, COLOURS.ink),
    "good": (COLOURS.good_ground, COLOURS.ink),
    "caution": (COLOURS.caution_ground, COLOURS.ink),
}
PAD = 5.0
CELL = 1.6


class Piece(Struct, frozen=True):
    """What stands on one page as a whole; measures in millimetres.

    ``room`` is the distance to what stands above, ``keep`` says that the next piece has to be on its page,
    ``grows`` is its share of what is left over on the only page.
    """

    height: float
    draw: Callable[[Canvas, float, float], None]
    room: float = 0
    keep: bool = False
    grows: int = 0


class Setting:
    """Sets blocks one below the other."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._type = typesetter
        self._scale = 1.25 if typesetter.large else 1.0

    def pieces(self, blocks: Iterable[Block], width: float, tag: Tag) -> list[Piece]:
        """All pieces of these blocks.

        Args:
            blocks: in order.
            width: they have, in millimetres.
            tag: the element that they belong to.
        """
        return [piece for block in blocks for piece in self._block(block, width, tag)]

    def _block(self, block: Block, width: float, tag: Tag) -> Iterator[Piece]:
        match block:
            case Line():
                yield from self._line(block, width, tag)
            case Items():
                yield from self._items(block, width, tag)
            case Box():
                yield self._box(block, width, tag)
            case Table():
                yield from self._table(block, width, tag)
            case Picture():
                yield self._picture(block, width, tag)
            case Code():
                yield self._code(block, width, tag)
            case Signing():
                yield self._signing(block, width, tag)
            case Gap():
                yield Piece(block.height, lambda canvas, left, top: None, grows=block.grows)

    def _tag(self, parent: Tag, kind: str, runs: Iterable[Run]) -> Tag:
        text = "".join(run.text for run in runs)
        return parent.add(kind, title=text, said=text if self._type.right_to_left else "")

    def _line(self, block: Line, width: float, tag: Tag) -> Iterator[Piece]:
        kind = TYPES[block.role]
        own = self._tag(tag, kind.tag, block.runs)
        lines = self._type.lines(block.runs, block.role, width, centred=block.centred)
        room = (kind.room if block.room < 0 else block.room) * self._scale
        yield from _flow(lines, own, room, keep=block.keep or kind.tag != "P")

    def _items(self, block: Items, width: float, tag: Tag) -> Iterator[Piece]:
        listed = tag.add("L")
        indent = (8.5 if block.numbered else 6.5) * self._scale
        inset = self._inset(block, width - indent) if block.centred else 0.0
        for number, entry in enumerate(block.entries, start=1):
            item = listed.add("LI")
            sign = f"{number}." if block.numbered else "✓" if block.ticked else "•"
            label, body = item.add("Lbl"), self._tag(item, "LBody", entry)
            bullet = self._type.lines((Run(sign, bold=True),), "body", indent, colour=COLOURS.accent)[0]
            lines = self._type.lines(entry, "body", width - indent)
            right = self._type.right_to_left
            for place, piece in enumerate(_flow(lines, body, 1.8 * self._scale, keep=False)):
                shift = -inset if right else indent + inset
                first = (bullet, label, width - indent - inset if right else inset) if place == 0 else None
                yield _shifted(piece, shift, first)

    def _inset(self, block: Items, width: float) -> float:
        """How far a list has to be moved in to stand in the middle."""
        lines = [line for entry in block.entries for line in self._type.lines(entry, "body", width)]
        return max(0.0, (width - max(line.width for line in lines)) / 2)

    def _box(self, block: Box, width: float, tag: Tag) -> Piece:
        ground, _ = GROUNDS[block.ground]
        pad = PAD * self._scale
        inner = self.pieces(block.blocks, width - 2 * pad, tag.add("Div"))
        height = _height(inner) + 2 * pad

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.mark(None)
            path = QPainterPath()
            path.addRoundedRect(area(left, top, width, height), 3 * UNIT, 3 * UNIT)
            canvas.painter.fillPath(path, QColor(ground))
            _draw(inner, canvas, left + pad, top + pad)

        return Piece(height, draw, room=5 * self._scale)

    def _table(self, block: Table, width: float, tag: Tag) -> Iterator[Piece]:
        table = tag.add("Table")
        widths = [width * share / sum(block.shares) for share in block.shares]
        for number, cells in enumerate((block.heads, *block.rows)):
            head = number == 0
            row = table.add("TR")
            made: list[tuple[list[Set], Tag]] = []
            for text, wide in zip(cells, widths, strict=True):
                lines = self._type.lines((Run(text, bold=head),), "body", wide - 2 * CELL)
                own = row.add("TH" if head else "TD", scope="Column" if head else "")
                own.said = text if self._type.right_to_left else ""
                made.append((lines, own))
            yield self._row(made, widths, width, head=head)

    def _row(
        self, cells: list[tuple[list[Set], Tag]], widths: list[float], width: float, *, head: bool
    ) -> Piece:
        height = max(sum(each.height for each in lines) for lines, _ in cells) + 2 * CELL
        right = self._type.right_to_left

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.mark(None)
            if head:
                canvas.painter.fillRect(area(left, top, width, height), QColor(COLOURS.soft))
            canvas.painter.setPen(QPen(QColor(COLOURS.hairline), 0.3 * UNIT))
            low = (top + height) * UNIT
            canvas.painter.drawLine(QPointF(left * UNIT, low), QPointF((left + width) * UNIT, low))
            across = 0.0
            for (lines, own), wide in zip(cells, widths, strict=True):
                down = top + CELL
                start = left + (width - across - wide if right else across) + CELL
                for each in lines:
                    each.draw(canvas, start, down, own)
                    down += each.height
                across += wide

        return Piece(height, draw, room=4 if head else 0, keep=head)

    def _picture(self, block: Picture, width: float, tag: Tag) -> Piece:
        renderer = QSvgRenderer(QByteArray(Path(block.file).read_bytes()))
        natural = renderer.defaultSize()
        wide = min(width, block.height * natural.width() / max(1, natural.height()))
        high = wide * natural.height() / max(1, natural.width())
        own = tag.add("Figure", alternative=block.alternative) if block.alternative else None

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.mark(own)
            renderer.render(canvas.painter, area(left + (width - wide) / 2, top, wide, high))

        return Piece(high, draw, room=4)

    def _code(self, block: Code, width: float, tag: Tag) -> Piece:
        beside = tag.add("Div")
        own = beside.add("Figure", alternative=block.alternative)
        gap = 6.0
        inner = self.pieces(block.blocks, width - block.size - gap, beside)
        right = self._type.right_to_left

        def draw(canvas: Canvas, left: float, top: float) -> None:
            canvas.mark(own)
            side = block.size / max(1, len(block.modules))
            start = left + width - block.size if right else left
            path = QPainterPath()
            for down, row in enumerate(block.modules):
                for across, dark in enumerate(row):
                    if dark:
                        path.addRect(area(start + across * side, top + down * side, side, side))
            canvas.painter.fillPath(path, Qt.GlobalColor.black)
            _draw(inner, canvas, left if right else left + block.size + gap, top)

        return Piece(max(block.size, _height(inner)), draw, room=6 * self._scale)

    def _signing(self, block: Signing, width: float, tag: Tag) -> Piece:
        gap, above = 8.0, 8.0 * self._scale
        wide = (width - gap * (len(block.fields) - 1)) / len(block.fields)
        values: list[list[Piece]] = []
        labels: list[list[Piece]] = []
        for label, value in block.fields:
            own = tag.add("Div")
            values.append(self.pieces((line(value, "strong"),) if value else (), wide, own))
            labels.append(self.pieces((line(label, "small"),), wide, own))
        least = self._type.lines((Run(" "),), "strong", wide)[0].height
        baseline = above + max(least, *(_height(inner) for inner in values)) + 0.8
        right = self._type.right_to_left

        def draw(canvas: Canvas, left: float, top: float) -> None:
            for number, (value, label) in enumerate(zip(values, labels, strict=True)):
                start = left + (len(values) - 1 - number if right else number) * (wide + gap)
                canvas.mark(None)
                canvas.painter.setPen(QPen(QColor(COLOURS.edge), 0.3 * UNIT))
                low = (top + baseline) * UNIT
                canvas.painter.drawLine(QPointF(start * UNIT, low), QPointF((start + wide) * UNIT, low))
                _draw(value, canvas, start, top + baseline - 0.8 - _height(value))
                _draw(label, canvas, start, top + baseline + 1.2)

        return Piece(baseline + 1.2 + max(_height(inner) for inner in labels), draw)


def _flow(lines: list[Set], tag: Tag, room: float, *, keep: bool) -> Iterator[Piece]:
    """A paragraph's lines; neither its first nor its last stands alone on a page."""
    last = len(lines) - 1

    def drawer(each: Set) -> Callable[[Canvas, float, float], None]:
        return lambda canvas, left, top: each.draw(canvas, left, top, tag)

    for number, each in enumerate(lines):
        together = keep or (number in (0, last - 1) and number != last)
        yield Piece(each.height, drawer(each), room if number == 0 else 0, keep=together)


def _shifted(piece: Piece, by: float, first: tuple[Set, Tag, float] | None) -> Piece:
    def draw(canvas: Canvas, left: float, top: float) -> None:
        if first is not None:
            bullet, label, start = first
            bullet.draw(canvas, left + start, top, label)
        piece.draw(canvas, left + by, top)

    return Piece(piece.height, draw, piece.room, piece.keep)


def _height(pieces: list[Piece]) -> float:
    return sum(piece.height + (piece.room if number else 0) for number, piece in enumerate(pieces))


def _draw(pieces: list[Piece], canvas: Canvas, left: float, top: float) -> None:
    for number, piece in enumerate(pieces):
        top += piece.room if number else 0
        piece.draw(canvas, left, top)
        top += piece.height
