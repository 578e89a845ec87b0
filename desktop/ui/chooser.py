"""A short list to pick one thing from, in front of the window: a memory stick, a printer; never a file."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.shown import shown_name
from desktop.ui.controls import button
from desktop.ui.front import Front
from desktop.ui.layouts import clear, row
from desktop.ui.style import Look
from desktop.ui.texts import words

Thing = TypeVar("Thing")

REFRESH_MS = 1000


class Chooser(Front):
    """What is there now, as buttons; what comes and goes is seen within a second."""

    def __init__(
        self, window: QWidget, look: Look, there: Callable[[], Sequence[str]], told: tuple[str, str, str]
    ) -> None:
        super().__init__(window, look)
        # Whoever opened it asks it afterwards what was picked.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        title, nothing, cancel = told
        self.picked = -1
        self._look, self._there, self._nothing = look, there, nothing
        self._shown: tuple[str, ...] | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.space(8))
        self.inside.addWidget(words(title, "h2"))
        self.inside.addLayout(self._list)
        self.inside.addStretch(1)
        self._cancel = button(cancel, look, self.reject)
        below = row(self._cancel, gap=0)
        below.addStretch(1)
        self.buttons.addLayout(below)
        refresh = QTimer(self, interval=REFRESH_MS)
        refresh.timeout.connect(self.refresh)
        refresh.start()
        self.refresh()

    def refresh(self) -> None:
        """Show what is there now."""
        there = tuple(self._there())
        if there == self._shown:
            return
        self._shown = there
        clear(self._list)
        made = [button(shown_name(name), self._look, self._picker(at)) for at, name in enumerate(there)]
        for each in made:
            self._list.addWidget(each)
        if not there:
            self._list.addWidget(words(self._nothing))
        self.fit()
        # What comes into a list that is on the screen counts only when it is shown, too.
        QTimer.singleShot(0, self, self.fit)
        (made[0] if made else self._cancel).setFocus()

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

    chooser = Chooser(parent.window(), look, names, (title, nothing, cancel))
    said = chooser.exec()
    chooser.deleteLater()
    return now[chooser.picked][1] if said == QDialog.DialogCode.Accepted else None
