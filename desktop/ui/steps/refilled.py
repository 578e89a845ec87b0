"""Areas of a step that are filled anew whenever something happened; the keyboard focus stays where it was."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desktop.ui.find import first, focused
from desktop.ui.layouts import clear, column
from desktop.ui.steps.step import StepView
from desktop.ui.style import Look

GO = "go"
"""Object name of what sets the model going and of what stops it: one takes the focus over from the other."""

TOLD = Qt.WidgetAttribute.WA_WState_ExplicitShowHide

Fill = Callable[[QVBoxLayout], None]


class Refilled(QWidget):
    """Holds what ``fill`` puts into it; the focus stays on what has the same object name."""

    def __init__(self, fill: Fill, look: Look) -> None:
        super().__init__()
        self._fill = fill
        self._box = column(gap=look.space(12))
        self._without: QWidget | None = None
        self.setLayout(self._box)

    def redraw(self, focus: str = "") -> None:
        """Fill it anew; a focus that was in here goes to the first button where its widget is gone.

        Args:
            focus: object name of the widget that shall have it then; otherwise that of the one that had it.
        """
        before = focused(self)
        name = focus or ("" if before is None else before.objectName()) or GO
        owed = self._without is not None and self._without is self.window().focusWidget()
        clear(self._box)
        self._fill(self._box)
        self._show_new()
        if before is not None or owed:
            target = first(self, QWidget, name) or first(self, QWidget, GO) or first(self, QAbstractButton)
            if target is not None:
                target.setFocus()
            # With nothing here to press, Qt has moved the focus on; it is owed as long as it stays there.
            self._without = self.window().focusWidget() if target is None else None

    def _show_new(self) -> None:
        # Qt would show them a moment later: until then the area would be empty, and refuse the focus.
        for child in self.children():
            if isinstance(child, QWidget) and not child.testAttribute(TOLD):
                child.show()


class RefilledView(StepView):
    """A step whose lab is filled anew after every deed, and the place below the task with it."""

    def begin(self, *lab: QWidget, end: Fill) -> None:
        """Lay out the step, and fill it for the first time.

        Args:
            lab: what stands in the lab, some of it refilled.
            end: fills the place below the task.
        """
        self._end = Refilled(end, self.look)
        self._areas = [*(widget for widget in lab if isinstance(widget, Refilled)), self._end]
        self.show_task()
        self.idea.addWidget(self._end)
        frame = self.lab_card(*lab)
        self.finish(frame)
        self.redraw()
        self.first = first(frame, QAbstractButton)

    def redraw(self, focus: str = "") -> None:
        """Fill all areas anew after a deed.

        Args:
            focus: object name of the widget that shall have the focus, if the area it is in had it.
        """
        for area in self._areas:
            area.redraw(focus)

    def redraw_end(self) -> None:
        """Fill only the place below the task anew."""
        self._end.redraw()
