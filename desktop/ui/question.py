"""One question with two answers, in front of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.controls import button
from desktop.ui.focus_ring import FocusRing
from desktop.ui.layouts import row
from desktop.ui.style import Look
from desktop.ui.texts import words

OTHER = 2
"""How a question ends with its third answer."""


def front() -> Qt.WindowType:
    """How a window is made that stands in front of the app's own."""
    return Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint


def returns_to(dialog: QDialog, window: QWidget) -> None:
    """Have a window get the keyboard back when what stood in front of it closes."""
    # Where no window manager runs, such as in a kiosk, nobody else gives it back.
    dialog.finished.connect(window.activateWindow)


class Veil(QWidget):
    """Darkens a window, so that what stands in front of it is the only thing to look at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 130))


class Question(QDialog):
    """A title, a text and two buttons; the one that loses nothing has the focus.

    A third answer, which may be empty, ends the question with ``OTHER``.
    """

    def __init__(
        self, window: QWidget, look: Look, title: str, text: str, answers: tuple[str, str, str], yes_key: str
    ) -> None:
        super().__init__(window, front())
        returns_to(self, window)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._yes_key = QKeySequence(yes_key)
        box = QVBoxLayout(self)
        pad = look.space(32)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(look.space(16))
        box.addWidget(words(title, "h2"))
        box.addWidget(words(text))
        box.addSpacing(look.space(8))
        accept = button(answers[0], look, self.accept, role="primary")
        reject = button(answers[1], look, self.reject)
        below = row(accept, reject, gap=look.space(16))
        if answers[2]:
            box.addWidget(button(answers[2], look, lambda: self.done(OTHER), picture="card"))
        below.addStretch(1)
        box.addLayout(below)
        self.setMinimumWidth(min(look.text(17) * 30, window.width() - 2 * pad))
        FocusRing(self, look.colours.ink)
        reject.setDefault(True)
        reject.setFocus()
        self.adjustSize()
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())

    def says_yes(self, keys: QKeySequence) -> bool:
        """Whether these keys, struck anywhere in the question, mean yes."""
        return not keys.isEmpty() and keys == self._yes_key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.says_yes(QKeySequence(event.keyCombination())):
            # Held down since it opened the question, it has not been pressed once more.
            if not event.isAutoRepeat():
                self.accept()
            return
        super().keyPressEvent(event)


def asked(
    parent: QWidget,
    look: Look,
    *,
    title: str,
    text: str,
    yes: str,
    no: str,
    yes_key: str = "",
    other: tuple[str, Callable[[], object]] | None = None,
) -> bool:
    """Ask a question and wait for the answer.

    Args:
        parent: the widget whose window the question stands in front of.
        look: for colours and sizes.
        title: the question itself.
        text: what follows from the answer.
        yes: words of the button that says yes; it stands first.
        no: words of the button that says no; it has the focus, and Escape means the same.
        other: words of a third button, and what it does in place of an answer.
        yes_key: keys that say yes from anywhere, such as ``Ctrl+Alt+R``.

    Returns:
        Whether the answer was yes.
    """
    veil = Veil(parent.window())
    question = Question(parent.window(), look, title, text, (yes, no, other[0] if other else ""), yes_key)
    said = question.exec()
    veil.deleteLater()
    question.deleteLater()
    if other is not None and said == OTHER:
        other[1]()
    return said == QDialog.DialogCode.Accepted
