"""A short list to pick one thing from, in front of the window: a memory stick, a printer; never a file."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.controls import button
from desktop.ui.find import first
from desktop.ui.focus_ring import FocusRing
from desktop.ui.layouts import clear, column, row
from desktop.ui.question import Veil, front, returns_to
from desktop.ui.style import Look
from desktop.ui.texts import words

Thing = TypeVar("Thing")

REFRESH_MS = 1000


class Chooser(QDialog):
    """What is there now, as buttons; what comes and goes is seen within a second."""

    def __init__(
        self, window: QWidget, look: Look, there: Callable[[], Sequence[str]], told: tuple[str, str, str]
    ) -> None:
        super().__init__(window, front())
        returns_to(self, window)
        title, nothing, cancel = told
        self.picked = -1
        self._look, self._there, self._nothing = look, there, nothing
        self._shown: tuple[str, ...] | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        pad = look.space(32)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.space(8))
        box = column(words(title, "h2"), gap=look.space(16), margin=pad)
        box.addLayout(self._list)
        self._cancel = button(cancel, look, self.reject)
        below = row(self._cancel, gap=0)
        below.addStretch(1)
        box.addLayout(below)
        self.setLayout(box)
        self.setFixedWidth(min(look.text(17) * 32, window.width() - 2 * pad))
        FocusRing(self, look.colours.ink)
        refresh = QTimer(self, interval=REFRESH_MS)
        refresh.timeout.connect(self.refresh)
        refresh.start()
        self.refresh()
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())

    def refresh(self) -> None:
        """Show what is there now."""
        there = tuple(self._there())
        if there == self._shown:
            return
        self._shown = there
        clear(self._list)
        for number, name in enumerate(there):
            made = button(name, self._look, self._picker(number))
            self._list.addWidget(made)
        if not there:
            self._list.addWidget(words(self._nothing))
        self.adjustSize()
        (first(self, type(self._cancel)) or self._cancel).setFocus()

    def _picker(self, number: int) -> Callable[[], None]:
        def pick() -> None:
            self.picked = number
            self.accept()

        return pick


def chosen(
    parent: QWidget,
    look: Look,
    there: Callable[[], Sequence[tuple[str, Thing]]],
    *,
    title: str,
    nothing: str,
    cancel: str,
) -> Thing | None:
    """Let somebody pick one thing.

    Args:
        parent: the widget whose window the list stands in front of.
        look: for colours and sizes.
        there: what there is to pick now, with its words; asked again every second.
        title: what is to be picked.
        nothing: what is said while there is nothing.
        cancel: words of the button that picks nothing; Escape means the same.
    """
    now: list[tuple[str, Thing]] = []

    def names() -> list[str]:
        now[:] = there()
        return [name for name, _ in now]

    veil = Veil(parent.window())
    chooser = Chooser(parent.window(), look, names, (title, nothing, cancel))
    said = chooser.exec()
    veil.deleteLater()
    chooser.deleteLater()
    return now[chooser.picked][1] if said == QDialog.DialogCode.Accepted else None
