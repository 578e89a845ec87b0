"""Keys for digits, large enough for a finger, for PCs with a touch screen and no keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.ui.controls import button
from desktop.ui.pictures import icon
from desktop.ui.style import Look

DIGITS = "123456789"


class Keypad(QWidget):
    """Ten digits, and a key that takes the last one back."""

    def __init__(self, look: Look, type_digit: Callable[[str], object], erase: Callable[[], object]) -> None:
        super().__init__()
        # Figures run from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space(8))
        self._side = look.target(52)
        for number, digit in enumerate(DIGITS):
            grid.addWidget(self._key(digit, look, type_digit), number // 3, number % 3)
        grid.addWidget(self._key("0", look, type_digit), 3, 1)
        back = button("", look, erase, name=self.tr("Erase the last digit"))
        back.setIcon(icon("arrow-left", look.colours.ink, look.text(20)))
        back.setIconSize(QSize(look.text(20), look.text(20)))
        back.setFixedSize(self._side * 3 // 2, self._side)
        grid.addWidget(back, 3, 2)

    def _key(self, digit: str, look: Look, press: Callable[[str], object]) -> QPushButton:
        made = button(digit, look, lambda: press(digit))
        made.setFixedSize(self._side * 3 // 2, self._side)
        return made
