"""The type of printed papers: sizes for common and for large print, and lines that fit a width."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.ui.paper.blocks import Role, Run, text_of
from desktop.ui.paper.canvas import RESOLUTION, UNIT, Canvas, Tag
from desktop.ui.style import FAMILIES, THEMES

COLOURS = THEMES["light"]
LEADING = 1.1


class Type(Struct, frozen=True):
    """One kind of type: points in common and in large print, weight, colour, room above in millimetres."""

    points: float
    large: float
    weight: QFont.Weight
    colour: str
    room: float
    tag: str = "P"


W = QFont.Weight
TYPES: dict[Role, Type] = {
    "h1": Type(25, 31, W.Bold, COLOURS.ink, 0, "H1"),
    "h2": Type(15, 22, W.Bold, COLOURS.accent, 7, "H2"),
    "h3": Type(13.5, 19, W.Bold, COLOURS.ink, 5, "H3"),
    "lead": Type(13.5, 20, W.Normal, COLOURS.muted, 2.5),
    "body": Type(12, 18, W.Normal, COLOURS.ink, 2.4),
    "strong": Type(12, 18, W.DemiBold, COLOURS.ink, 2.4),
    "small": Type(9.5, 14, W.Normal, COLOURS.muted, 1.5),
    "name": Type(26, 30, W.Bold, COLOURS.accent, 4),
}


class Set(Struct, frozen=True):
    """One line of type: how high it is in millimetres, whether another one follows, and how to draw it."""

    height: float
    line: QTextLine
    layout: QTextLayout
    colour: str
    followed: bool

    @property
    def width(self) -> float:
        """How long the text of the line is, in millimetres."""
        return self.line.naturalTextWidth() / UNIT

    def draw(self, canvas: Canvas, left: float, top: float, tag: Tag | None) -> None:
        """Draw the line with its upper left corner here, in millimetres."""
        canvas.mark(tag)
        canvas.painter.setPen(QColor(self.colour))
        self.line.draw(canvas.painter, QPointF(left * UNIT, top * UNIT))
        if self.followed:
            # Without this space the words around the end of the line would be read and copied as one.
            end = left * UNIT + self.line.x() + self.line.naturalTextWidth()
            canvas.painter.setFont(self.layout.font())
            canvas.painter.drawText(QPointF(end, top * UNIT + self.line.ascent()), " ")


class Typesetter:
    """Breaks text into lines."""

    def __init__(self, *, large: bool, right_to_left: bool) -> None:
        self.large = large
        self.right_to_left = right_to_left

    def lines(
        self, runs: Sequence[Run], role: Role, width: float, *, centred: bool = False, colour: str = ""
    ) -> list[Set]:
        """The lines of a paragraph.

        Args:
            runs: its text.
            role: which kind of type.
            width: in millimetres.
            centred: whether its lines stand in the middle.
            colour: of the text, instead of the one of its kind.
        """
        layout = QTextLayout(text_of(runs), self.font(role))
        layout.setTextOption(self._option(centred=centred))
        layout.setFormats(list(_formats(runs)))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        found: list[QTextLine] = []
        while (each := layout.createLine()).isValid():
            each.setLineWidth(width * UNIT)
            each.setPosition(QPointF(0, 0))
            found.append(each)
        layout.endLayout()
        shade = colour or TYPES[role].colour
        return [Set(one.height() / UNIT * LEADING, one, layout, shade, one is not found[-1]) for one in found]

    def font(self, role: Role) -> QFont:
        """The font of a kind of type, in the units of a canvas."""
        made = QFont(FAMILIES)
        made.setPixelSize(round(self.points(role) * RESOLUTION / 72))
        made.setWeight(TYPES[role].weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Our Latin font has local forms of A and of the space, whose meaning would be lost in a PDF.
        made.setFeature(QFont.Tag.fromString("locl"), 0)
        return made

    def points(self, role: Role) -> float:
        """The size of a kind of type in points."""
        return TYPES[role].large if self.large else TYPES[role].points

    def _option(self, *, centred: bool) -> QTextOption:
        option = QTextOption()
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.RightToLeft if self.right_to_left else directions.LeftToRight)
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if self.right_to_left else sides.AlignLeft
        option.setAlignment(sides.AlignHCenter if centred else side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option


def _formats(runs: Sequence[Run]) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        # Qt counts in UTF-16.
        length = len(run.text.encode("utf-16-le")) // 2
        if run.bold or run.italic:
            shape = QTextCharFormat()
            if run.bold:
                shape.setFontWeight(QFont.Weight.Bold)
            shape.setFontItalic(run.italic)
            yield _format(start, length, shape)
        start += length


def _format(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    made: Any = QTextLayout.FormatRange()
    # The type hints of Qt for Python leave these fields out.
    made.start, made.length, made.format = start, length, shape
    return cast(QTextLayout.FormatRange, made)
