"""Charts of rows: a label, a bar, and the same figure in words."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.ui.heard import hear_as
from desktop.ui.layouts import column, row
from desktop.ui.style import BASE, Look
from desktop.ui.texts import line, words


class Row(Struct, frozen=True):
    """One row: what it is, its share of the whole bar (0 to 1), and the figure in words.

    ``striped`` rows belong to a second series. ``span`` is the range (0 to 1) in which the share may really
    lie, empty where it is exact.
    """

    label: str
    share: float
    figure: str
    striped: bool = False
    span: tuple[float, ...] = ()


class Stripe(QWidget):
    """One horizontal bar; silent for screen readers, because its row says the same in words."""

    def __init__(self, drawn: Row, look: Look) -> None:
        super().__init__()
        self._row, self._look = drawn, look
        self.setMinimumWidth(look.space(48))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(200), self._look.text(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        half = whole.height() / 2
        painter.setPen(QColor(colours.edge) if self._look.theme == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(whole, half, half)
        if self._row.share > 0:
            filled = self._part(0, max(self._row.share, whole.height() / 3 / max(1.0, whole.width())))
            radius = min(half, filled.width() / 2)
            self._fill(painter, filled, radius)
        if self._row.span:
            self._draw_span(painter, self._part(*self._row.span))

    def _fill(self, painter: QPainter, filled: QRectF, radius: float) -> None:
        bar = QColor(self._look.colours.bar)
        painter.setPen(QPen(bar, 2) if self._row.striped else Qt.PenStyle.NoPen)
        if self._row.striped:
            painter.setBrush(QColor(self._look.colours.surface))
            painter.drawRoundedRect(filled, radius, radius)
        painter.setBrush(QBrush(bar, Qt.BrushStyle.BDiagPattern) if self._row.striped else bar)
        painter.drawRoundedRect(filled, radius, radius)

    def _draw_span(self, painter: QPainter, part: QRectF) -> None:
        painter.setPen(QPen(QColor(self._look.colours.ink), 2))
        middle, tall = part.center().y(), part.height() / 4
        painter.drawLine(QPointF(part.left(), middle), QPointF(part.right(), middle))
        for end in (part.left(), part.right()):
            painter.drawLine(QPointF(end, middle - tall), QPointF(end, middle + tall))

    def _part(self, start: float, end: float) -> QRectF:
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = 1 - min(1.0, end), 1 - start
        return QRectF(
            whole.left() + whole.width() * start,
            whole.top(),
            whole.width() * (min(1.0, end) - start),
            whole.height(),
        )


class Beam(Stripe):
    """One horizontal bar, filled to a share (0 to 1); the number beside it says the same."""

    def __init__(self, share: float, look: Look) -> None:
        super().__init__(Row("", share, ""), look)


class Rows(QWidget):
    """Rows below each other, labels and figures in columns; where they are long, above their bars.

    A screen reader has them as a table: a header and a figure in each row.
    """

    def __init__(self, rows: Sequence[Row], look: Look, *, gap: int = 6) -> None:
        """Build the chart.

        Args:
            rows: from top to bottom.
            look: for colours and sizes.
            gap: between two rows in pixels at 100 %.
        """
        super().__init__()
        roles = QAccessible.Role
        hear_as(self, roles.Table, "; ".join(f"{each.label}: {each.figure}" for each in rows))
        self._look = look
        self._labels = max((line(r.label, "strong").sizeHint().width() for r in rows), default=0) + 8
        self._figures = max((line(r.figure, "strong").sizeHint().width() for r in rows), default=0) + 8
        box = column(gap=look.space(gap))
        for each in rows:
            box.addWidget(self._made(each))
        self.setLayout(box)

    def _made(self, each: Row) -> QWidget:
        look = self._look
        across: QBoxLayout
        stripe = Stripe(each, look)
        beside = self._labels + self._figures <= look.text(BASE) * 13
        label = line(each.label, "strong") if beside else words(each.label, "strong", beside=True)
        figure = line(each.figure, "strong") if beside else words(each.figure)
        hear_as(label, QAccessible.Role.RowHeader, each.label)
        hear_as(figure, QAccessible.Role.Cell, each.figure)
        if beside:
            label.setFixedWidth(self._labels)
            figure.setFixedWidth(self._figures)
            figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            across = row(label, stripe, figure, gap=look.space(12))
            across.setStretch(1, 1)
        else:
            across = column(label, figure, stripe, gap=look.space(2))
        made = QWidget()
        hear_as(made, QAccessible.Role.Row, f"{each.label}: {each.figure}")
        made.setLayout(across)
        return made
