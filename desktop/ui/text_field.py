"""A field for more than a line of text, and what is said when that is too long to be sent."""

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from desktop.ui.style import Look

MOST = 40_000
"""Characters that a field takes in. What is longer can never be sent, and would keep the window busy for
minutes with each key, so that nobody could even end the session."""

translate = QCoreApplication.translate


class TextField(QPlainTextEdit):
    """Tab leaves it; of what is pasted or dropped into it, only the beginning is taken when it is huge."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        cursor = self.textCursor()
        replaced = cursor.selectionEnd() - cursor.selectionStart()
        room = max(0, MOST - self.document().characterCount() + replaced + 1)
        text = source.text()
        if len(text) <= room:
            super().insertFromMimeData(source)
            return
        beginning = QMimeData()
        beginning.setText(text[:room])
        super().insertFromMimeData(beginning)


def said_too_long(length: int, limit: int, look: Look) -> str:
    """A sentence when a text is too long to be sent; otherwise nothing.

    Args:
        length: of the text, in characters.
        limit: how many may be sent.
        look: for numbers.
    """
    if length <= limit:
        return ""
    if length >= MOST:
        said = translate(
            "TextField", "This is only the beginning of your text. At most {limit} characters are possible."
        )
    else:
        said = translate(
            "TextField",
            "Your text has {count} characters. At most {limit} are possible. Please shorten it.",
        )
    number = look.locale.toString
    return said.replace("{count}", number(length)).replace("{limit}", number(limit))
