"""What the style sheet does to buttons."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.app import dress
from desktop.domain.collecting import uncollected
from desktop.domain.preferences import THEMES, Theme
from desktop.ui.controls import ButtonRole, button
from desktop.ui.sheet import sheet
from desktop.ui.style import Look


@pytest.fixture(params=THEMES)
def look(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Look]:
    """An application that is dressed in a theme."""
    theme: Theme = request.param
    before, worn = dress(qapp).styleSheet(), Look(theme, 100, "de")
    with uncollected():
        qapp.setStyleSheet(sheet(worn))
    yield worn
    with uncollected():
        qapp.setStyleSheet(before)


def drawn(made: QPushButton) -> QImage:
    made.resize(made.sizeHint())
    return made.grab().toImage()


@pytest.mark.parametrize("role", ["normal", "primary", "chip"])
def test_a_button_that_cannot_be_pressed_looks_different(look: Look, role: ButtonRole) -> None:
    made = button("Fragen", look, lambda: None, role=role)
    can = drawn(made)
    made.setEnabled(False)
    assert drawn(made) != can
