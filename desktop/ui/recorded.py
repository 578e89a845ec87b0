"""The mark that says: this is a recording."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.layouts import row
from desktop.ui.pictures import Icon
from desktop.ui.style import Look
from desktop.ui.texts import line

translate = QCoreApplication.translate


class RecordedMark(QWidget):
    """An icon and a word beside an answer that was recorded; there, but not to be seen, beside any other."""

    def __init__(self, look: Look, *, recorded: bool) -> None:
        super().__init__()
        said = line(recorded_word(), "facts")
        across = row(Icon("recorded", look.colours.ink, look.text(20)), gap=look.space(6))
        across.addWidget(said, 1, Qt.AlignmentFlag.AlignLeading)
        self.setLayout(across)
        if not recorded:
            self.hide()


def recorded_word() -> str:
    """The word for what is a recording."""
    return translate("Recorded", "recorded")


def named(name: str, *, recorded: bool) -> str:
    """What a screen reader calls the one who speaks.

    Args:
        name: such as the AI on this PC.
        recorded: whether a recording speaks.
    """
    return f"{name}, {recorded_word()}" if recorded else name
