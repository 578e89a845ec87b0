"""Labels as they are drawn."""

from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QLabel

from desktop.ui.style import FAMILIES


def drawn(label: QLabel, width: int, height: int = 0) -> QImage:
    """A label as it is drawn, black on white.

    Args:
        label: in the letters of the app, 17 pixels.
        width: of it in pixels.
        height: without one that which its width asks for.
    """
    label.setFont(QFont(FAMILIES, 17))
    label.setStyleSheet("background: white; color: black")
    label.resize(width, height or label.heightForWidth(width))
    return label.grab().toImage()
