"""What pages are drawn on: a painter, with marks that tell what belongs to which tag."""

from msgspec import Struct, field
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

RESOLUTION = 1200
"""Units of a canvas in an inch."""
UNIT = RESOLUTION / 25.4
"""Units of a canvas in a millimetre."""
MARK = QColor(1, 2, 3)
FAR = 5000
STEP = 10


class Tag(Struct, eq=False):
    """One element of the structure of a document: what it is, and what is in it.

    ``title`` is what an outline calls it, ``alternative`` tells what cannot be read, ``said`` replaces what
    is drawn when it is read aloud.
    """

    kind: str
    title: str = ""
    alternative: str = ""
    said: str = ""
    scope: str = ""
    children: list["Tag"] = field(default_factory=list)

    def add(
        self, kind: str, *, title: str = "", alternative: str = "", said: str = "", scope: str = ""
    ) -> "Tag":
        """A new element inside this one.

        Args:
            kind: as PDF calls it, such as ``P`` or ``H1``.
            title: of a heading.
            alternative: words for those who cannot see it.
            said: the words themselves, where they are drawn in another order.
            scope: ``Column`` or ``Row`` for the heading of a table.
        """
        made = Tag(kind, title, alternative, said, scope)
        self.children.append(made)
        return made


class Canvas:
    """Draws pages. Before what belongs to a tag it draws a mark far beside the page."""

    def __init__(self, painter: QPainter, *, marks: bool) -> None:
        """Draw with this painter.

        Args:
            painter: begun, with the whole page as its room, in units of ``UNIT``.
            marks: whether to draw marks for ``tags.py``.
        """
        self.painter = painter
        self.marked: list[Tag | None] = []
        self._marks = marks
        self._last: Tag | None = Tag("none")

    def mark(self, tag: Tag | None) -> None:
        """What is drawn from here on belongs to this tag, or is decoration."""
        if not self._marks or tag is self._last:
            return
        self._last = tag
        place = -FAR - STEP * len(self.marked)
        self.marked.append(tag)
        self.painter.save()
        self.painter.fillRect(QRectF(place, -FAR, STEP, STEP), MARK)
        self.painter.restore()

    def turned(self) -> None:
        """A new page begins: what comes needs a mark again."""
        self._last = Tag("none")


def area(left: float, top: float, width: float, height: float) -> QRectF:
    """A rectangle given in millimetres, in the units of a canvas."""
    return QRectF(left * UNIT, top * UNIT, width * UNIT, height * UNIT)
