"""The fonts of the app, for all that is set in type."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.fonts import load_fonts


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> QApplication:
    load_fonts()
    return qapp
