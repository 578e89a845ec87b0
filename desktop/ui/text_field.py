"""A field for more than a line of text, and what is said when that is too long to be sent."""

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtWidgets import QPlainTextEdit

from desktop.domain.bidi import written_from_the_right
from desktop.ui.style import Look

MOST = 40_000
"""Characters that a field takes in. What is longer can never be sent, and would keep the window busy for
minutes with each key, so that nobody could even end the session."""

translate = QCoreApplication.translate


class TextField(QPlainTextEdit):
    """Tab leaves it; it takes no files, and only the beginning of what is huge, pasted or dropped."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._begin_where_one_reads)
        self._begin_where_one_reads()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # Of a file only its address would come in, and the AI would answer as if it had read it.
        return super().canInsertFromMimeData(source) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Keys ask nobody whether it can be.
        if not self.canInsertFromMimeData(source):
            return
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

    def _begin_where_one_reads(self) -> None:
        """Begin a text at the side from which its letters are read, and an empty field as its window does.

        Qt would have the caret at the side of the keyboard's language, and every text at the left.
        """
        document, text = self.document(), self.toPlainText()
        turned = written_from_the_right(text) if text else self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        option = document.defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            document.setDefaultTextOption(option)


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
