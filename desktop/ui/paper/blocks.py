"""What a printed page is made of: headings, paragraphs, lists, boxes, tables, pictures."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

Role = Literal["h1", "h2", "h3", "lead", "body", "strong", "small", "name"]
Ground = Literal["soft", "good", "caution"]


class Run(Struct, frozen=True):
    """A stretch of text in one kind of type."""

    text: str
    bold: bool = False
    italic: bool = False


class Line(Struct, frozen=True):
    """A heading or a paragraph.

    ``room`` is the distance to what stands above, in millimetres; below zero that of its role. ``keep`` says
    that what follows has to begin on the same page, as it does below a heading anyway.
    """

    runs: tuple[Run, ...]
    role: Role = "body"
    centred: bool = False
    room: float = -1
    keep: bool = False


class Items(Struct, frozen=True):
    """A list, with numbers, ticks or dots; as a whole it may stand in the middle."""

    entries: tuple[tuple[Run, ...], ...]
    numbered: bool = False
    ticked: bool = False
    centred: bool = False


class Box(Struct, frozen=True):
    """An area with a ground of its own; stays on one page."""

    blocks: tuple["Line | Items", ...]
    ground: Ground = "soft"


class Table(Struct, frozen=True):
    """Rows below a row of headings.

    ``shares`` says how wide the columns are beside each other.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


class Picture(Struct, frozen=True):
    """An SVG file in the middle, at most this many millimetres high.

    Without words for those who cannot see it, it is decoration.
    """

    file: str
    height: float
    alternative: str = ""


class Code(Struct, frozen=True):
    """A square code to scan, row by row, with words beside it; ``size`` is its width in millimetres."""

    modules: tuple[tuple[bool, ...], ...]
    blocks: tuple[Line, ...]
    alternative: str
    size: float = 32


class Signing(Struct, frozen=True):
    """Lines to write on beside each other, each with what belongs there below it and what stands on it."""

    fields: tuple[tuple[str, str], ...]


class Gap(Struct, frozen=True):
    """Empty room, in millimetres; ``grows`` is its share of what is left over on the only page of a paper."""

    height: float
    grows: int = 0


Block = Line | Items | Box | Table | Picture | Code | Signing | Gap


class Paper(Struct, frozen=True):
    """A whole printed paper.

    ``pages`` says how pages are counted, with ``{page}`` and ``{pages}``; ``large`` asks for large print,
    ``frame`` for the ornament of certificates.
    """

    title: str
    language: str
    blocks: tuple[Block, ...]
    pages: str = ""
    right_to_left: bool = False
    large: bool = False
    frame: bool = False


def line(text: str, role: Role = "body", *, centred: bool = False, room: float = -1) -> Line:
    """A heading or paragraph in one kind of type.

    Args:
        text: plain text.
        role: which kind of type.
        centred: whether it stands in the middle.
        room: distance to what stands above in millimetres; below zero the usual one.
    """
    return Line((Run(text),), role, centred, room)


def items(
    texts: Sequence[str], *, numbered: bool = False, ticked: bool = False, centred: bool = False
) -> Items:
    """A list of plain texts.

    Args:
        texts: in order.
        numbered: whether each has its number.
        ticked: whether each has a tick instead of a dot.
        centred: whether the list as a whole stands in the middle.
    """
    return Items(tuple((Run(text),) for text in texts), numbered, ticked, centred)


def text_of(runs: Sequence[Run]) -> str:
    """Runs as plain text."""
    return "".join(run.text for run in runs)


def plain(paper: Paper) -> str:
    """All words of a paper, a line for each paragraph, as a screen reader would go through them."""
    return "\n".join(each for block in paper.blocks for each in _lines(block) if each)


def _lines(block: Block) -> list[str]:
    match block:
        case Line():
            return [text_of(block.runs)]
        case Items():
            return [text_of(entry) for entry in block.entries]
        case Box() | Code():
            return [each for inner in block.blocks for each in _lines(inner)]
        case Table():
            return [", ".join(row) for row in block.rows]
        case Picture():
            return [block.alternative]
        case Signing():
            return [f"{label}: {value}" if value else label for label, value in block.fields]
        case Gap():
            return []
