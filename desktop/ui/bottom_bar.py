"""The bar at the bottom: the ways back and on, and a line of news between them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from desktop.ui.heard import hear_as
from desktop.ui.layouts import centred, row
from desktop.ui.page import Page
from desktop.ui.style import Look

MOST_LINES = 2
NARROWEST = 3
"""Line heights; no word is shown where there is less room than that."""


class BottomBar(QWidget):
    """Buttons at both ends, in two rows where one is too short; what is said between them needs room."""

    def __init__(self, page: Page, look: Look) -> None:
        super().__init__()
        self.setObjectName("bar")
        hear_as(self, QAccessible.Role.ToolBar, self.tr("Back and on"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._note: QLabel = page.note
        self._gap = look.space(12)
        self._margin = look.space(32)
        self._widest = look.widest
        self._line = round(look.text(16) * 1.4)
        self._ends = [_end(page.before, self._gap), _end(page.after, self._gap)]
        inside = QWidget()
        self.setLayout(centred(inside, widest=self._widest))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setContentsMargins(self._margin, 8, self._margin, 8)
        self._box.setSpacing(self._gap)
        self._box.addWidget(self._ends[0], 0, Qt.AlignmentFlag.AlignLeading)
        self._box.addWidget(self._note, 1)
        self._box.addWidget(self._ends[1], 0, Qt.AlignmentFlag.AlignTrailing)
        if not page.before and not page.after:
            self.hide()

    def minimumSizeHint(self) -> QSize:
        widest = max(end.minimumSizeHint().width() for end in self._ends)
        return QSize(widest + 2 * self._margin, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # The note between the buttons has got other words.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        used = sum(end.sizeHint().width() for end in self._ends) + 2 * self._gap
        left = min(self.width(), self._widest) - 2 * self._margin - used
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if left >= -self._gap else directions.TopToBottom)
        room = left > NARROWEST * self._line and self._note.text() != ""
        self._note.setVisible(room and self._note.heightForWidth(left) <= MOST_LINES * self._line)


def _end(buttons: list[QWidget], gap: int) -> QWidget:
    made = QWidget()
    across: QHBoxLayout = row(*buttons, gap=gap)
    made.setLayout(across)
    # A hidden widget takes no gap beside it.
    if not buttons:
        made.hide()
    return made
