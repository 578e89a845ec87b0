"""What a visitor is told before time ends a visit: a countdown that any key stops, or how long is left."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.session.watch import Watch
from desktop.ui.announcing import announce
from desktop.ui.controls import button
from desktop.ui.focus_ring import FocusRing
from desktop.ui.layouts import column, row
from desktop.ui.question import Veil, front, returns_to
from desktop.ui.style import Look
from desktop.ui.texts import spoken, words

translate = QCoreApplication.translate

SPOKEN = (30, 10)
"""Seconds left at which a screen reader says how many there are."""


class Reminder(QDialog):
    """Stands in front of everything and holds nothing up: the visit goes on behind it."""

    def __init__(self, window: QWidget, look: Look, title: str, text: str) -> None:
        # In front of a question, too, that the window may be asking.
        behind = QApplication.activeModalWidget() or window
        super().__init__(behind, front())
        returns_to(self, behind)
        self._window = window
        self._veil: Veil | None = Veil(window)
        self._said = f"{title} {text}"
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        pad = look.space(32)
        self.box = column(words(title, "h2"), words(text), gap=look.space(16), margin=pad)
        self.setLayout(self.box)
        widest = look.text(17) * 32
        self.setFixedWidth(min(widest, window.width() - 2 * pad))
        FocusRing(self, look.colours.ink)
        self.finished.connect(self._lift)

    def come(self, first: QWidget) -> None:
        """Be shown in the middle of the window, and be heard; the focus goes to this button."""
        self.adjustSize()
        self.move(self._window.mapToGlobal(self._window.rect().center()) - self.rect().center())
        self.show()
        self.activateWindow()
        first.setFocus()
        announce(self, self._said, at_once=True)

    def _lift(self) -> None:
        if self._veil is not None:
            self._veil.deleteLater()
            self._veil = None
        self.deleteLater()


class IdleReminder(Reminder):
    """Counts down to the end of a visit in which nobody seems to be there; any key stops it."""

    def __init__(self, window: QWidget, look: Look, seconds: int, stay: Callable[[], object]) -> None:
        title = translate("Reminder", "Are you still there?")
        text = translate(
            "Reminder", "This session is about to be ended and deleted. Press any key, and it goes on."
        )
        super().__init__(window, look, title, text)
        self._stay = stay
        self._left = words("", "lab")
        self.box.addWidget(self._left)
        here = button(translate("Reminder", "I am still here"), look, stay, role="primary")
        below = row(here, gap=0)
        below.addStretch(1)
        self.box.addLayout(below)
        self.rejected.connect(stay)
        self.count(seconds)
        self.come(here)

    def count(self, seconds: int) -> None:
        """Show how many seconds are left, and say it now and then."""
        self._left.setText(self.tr("%n second(s) left", "", seconds))
        if seconds in SPOKEN:
            announce(self, spoken(self._left), at_once=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        self._stay()


class LimitReminder(Reminder):
    """Tells how long a limited visit still is, and lets the visitor add minutes where that is allowed."""

    def __init__(self, window: QWidget, look: Look, title: str, extend: Callable[[], object] | None) -> None:
        text = translate(
            "Reminder",
            "Then this session is ended and everything in it is deleted."
            " Save or print what you want to keep.",
        )
        super().__init__(window, look, title, text)
        onward = button(translate("Reminder", "Go on"), look, self.accept, role="primary")
        answers = row(onward, gap=look.space(16))
        if extend is not None:
            more = button(translate("Reminder", "Five minutes more"), look, extend)
            more.clicked.connect(self.accept)
            answers.addWidget(more)
        answers.addStretch(1)
        self.box.addLayout(answers)
        self.come(onward)


class Reminders(QObject):
    """Shows what the watch of a visit has to tell, in the look that the window has then."""

    def __init__(self, watch: Watch, look: Callable[[], Look], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watch = watch
        self._look = look
        self._idle: IdleReminder | None = None
        watch.warned.connect(self._warn)
        watch.counted.connect(self._count)
        watch.calmed.connect(self._calm)
        watch.nearing.connect(self._tell)

    def _warn(self, seconds: int) -> None:
        self._calm()
        self._idle = IdleReminder(self._window, self._look(), seconds, self._watch.touch)

    def _count(self, seconds: int) -> None:
        if self._idle is not None:
            self._idle.count(seconds)

    def _calm(self) -> None:
        reminder, self._idle = self._idle, None
        if reminder is not None:
            reminder.accept()

    def _tell(self, minutes: int) -> None:
        extend = self._watch.extend if self._watch.can_extend else None
        title = self.tr("%n minute(s) are left", "", minutes)
        LimitReminder(self._window, self._look(), title, extend)
