"""The ring around what has the focus: 3 px of the colour of text, all around, in every theme."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.preferences import THEMES, Preferences, Theme
from desktop.ui.focus_ring import WIDTH, FocusRing
from desktop.ui.style import look_for, palette
from tests.rules.test_contrast import contrast

MARGIN = 40


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_is_three_pixels_wide_and_stands_out_on_all_sides(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    look = look_for(Preferences(theme=theme))
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette(look))
    box = QVBoxLayout(window)
    box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    button = QPushButton("Weiter")
    box.addWidget(button)
    window.resize(240, 160)
    FocusRing(window, look.colours.ink)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qapp.processEvents()
    picture = window.grab().toImage()
    place = button.geometry()
    middle = place.center()
    for start, step in (
        (QPoint(place.left() - 1, middle.y()), QPoint(-1, 0)),
        (QPoint(place.right() + 1, middle.y()), QPoint(1, 0)),
        (QPoint(middle.x(), place.top() - 1), QPoint(0, -1)),
        (QPoint(middle.x(), place.bottom() + 1), QPoint(0, 1)),
    ):
        seen = [picture.pixelColor(start + step * number) for number in range(MARGIN - 2)]
        ring = [colour for colour in seen if stands_out(colour, look.colours.ground)]
        assert len(ring) >= WIDTH


def stands_out(colour: QColor, ground: str) -> bool:
    """Whether a colour differs from the ground of a page as much as the edge of a control has to."""
    return contrast(colour.name(), ground) >= 3
