"""One rule to tick, to change and to move."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.controls import Choice, button
from desktop.ui.flow import flowing
from desktop.ui.layouts import column
from desktop.ui.style import Look
from desktop.ui.text_field import TextField


class RuleRow(QWidget):
    """A rule with a box before it; once ticked, buttons below it."""

    ticked = Signal()
    changing = Signal()
    moved = Signal(int)
    """Up (-1) or down (1)."""

    def __init__(self, text: str, look: Look, *, number: int, total: int, ticked: bool) -> None:
        super().__init__()
        self._look, self._text, self._number = look, text, number
        choice = Choice(text, look, self.ticked.emit, several=True, picked=ticked)
        choice.setObjectName(f"rule-{number}")
        box = column(choice, gap=look.space(8))
        if ticked:
            change = self._small("edit", self.tr("Change"), "pen")
            change.clicked.connect(self.changing)
            up = self._small("up", self.tr("Up"), "chevron-up")
            up.setEnabled(number > 0)
            up.clicked.connect(lambda: self.moved.emit(-1))
            down = self._small("down", self.tr("Down"), "chevron-down")
            down.setEnabled(number + 1 < total)
            down.clicked.connect(lambda: self.moved.emit(1))
            gap = look.space(8)
            box.addWidget(flowing((change, up, down), gap=gap, line_gap=gap))
        self.setLayout(box)

    def _small(self, name: str, said: str, picture: str) -> QPushButton:
        spoken = f"{said}: {self._text}"
        made = button(said, self._look, lambda: None, role="chip", picture=picture, name=spoken)
        made.setObjectName(f"{name}-{self._number}")
        return made


def field(name: str, text: str, look: Look) -> TextField:
    """A field for the words of a rule; Tab leaves it.

    Args:
        name: of the object, by which the focus finds it again.
        text: that stands in it.
        look: for its height.
    """
    made = TextField(text)
    made.setObjectName(name)
    made.setFixedHeight(look.text(17) * 5)
    return made
