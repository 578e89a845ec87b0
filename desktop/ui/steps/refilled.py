"""An area that is filled anew whenever something happened, in which the keyboard focus stays where it was."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.ui.find import first, focused
from desktop.ui.layouts import clear, column
from desktop.ui.style import Look

GO = "go"
"""Object name of what sets the model going and of what stops it: one takes the focus over from the other."""

TOLD = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Refilled(QWidget):
    """Holds what ``fill`` puts into it; the focus stays on what has the same object name."""

    def __init__(self, fill: Callable[[QVBoxLayout], None], look: Look) -> None:
        super().__init__()
        self._fill = fill
        self._box = column(gap=look.space(12))
        self.setLayout(self._box)

    def redraw(self) -> None:
        """Fill it anew; a focus that was in here goes to the first button where its widget is gone."""
        before = focused(self)
        clear(self._box)
        self._fill(self._box)
        self._show_new()
        if before is not None:
            name = before.objectName() or GO
            target = first(self, QWidget, name) or first(self, QWidget, GO) or first(self, QPushButton)
            if target is not None:
                target.setFocus()

    def _show_new(self) -> None:
        # Qt would show them a moment later: until then the area would be empty, and refuse the focus.
        for child in self.children():
            if isinstance(child, QWidget) and not child.testAttribute(TOLD):
                child.show()
