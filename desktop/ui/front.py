"""A card in front of the window: what it says may be scrolled, its buttons stay below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QWidget

from desktop.ui.focus_ring import FocusRing
from desktop.ui.frame import Holder, scrolled
from desktop.ui.layouts import column
from desktop.ui.question import Veil, front, returns_to
from desktop.ui.reading import move_focus
from desktop.ui.style import Look

WIDTH = 36


class Front(QDialog):
    """Fill ``inside`` and ``buttons``, then ``fit``; Escape closes it and gives the focus back."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window, front())
        returns_to(self, window)
        self._veil = Veil(window)
        self.finished.connect(self._veil.deleteLater)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.inside = column(gap=look.space(12))
        self.buttons = column(gap=look.space(8))
        inside, below = Holder(), QWidget()
        inside.setLayout(self.inside)
        below.setLayout(self.buttons)
        self._pad = look.space(24)
        box = column(gap=look.space(12), margin=self._pad)
        self._body: QScrollArea = scrolled(inside)
        self._body.setObjectName("card")
        inside.setAutoFillBackground(False)
        box.addWidget(self._body, 1)
        box.addWidget(below)
        self.setLayout(box)
        self.setFixedWidth(min(look.text(17) * WIDTH, window.width() - 2 * self._pad))
        FocusRing(self, look.colours.ink)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward=forward)

    def fit(self) -> None:
        """As tall as its words ask for, as far as the window is, and in its middle."""
        width = self.width() - 2 * self._pad
        label: QWidget
        for label in self.findChildren(QWidget):
            # Only then do they know the size of their type.
            label.ensurePolished()
        wanted = sum(_height(layout, width) for layout in (self.inside, self.buttons))
        # Not kept: a window and a card that know of each other would only go together, whenever that is.
        window = self.parentWidget()
        assert window is not None
        most = window.height() - 2 * self._pad
        self.setFixedHeight(min(most, wanted + 3 * self._pad))
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())


def _height(layout: QLayout, width: int) -> int:
    # A layout in which nothing breaks lines knows no height for a width.
    return (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
