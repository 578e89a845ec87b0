"""Windows in which things are hard to fit: read from the right, or small with large text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.domain.collecting import uncollected
from desktop.domain.preferences import LANGUAGES, Preferences
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.visit import Visit, session_of

SHORTEST, LARGE = (1024, 768), 200


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[QApplication]:
    """An application whose window is read from right to left."""
    dress(qapp)
    # What a window before has set would set the sizes here, too.
    sheet = qapp.styleSheet()
    with uncollected():
        qapp.setStyleSheet("")
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    with uncollected():
        qapp.setStyleSheet(sheet)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=LANGUAGES)
def visit(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A visit with large text in a small window, in each language."""
    dress(qapp)
    library = read_library(folders.find().lessons)
    wanted = Preferences(request.param, scale=LARGE)
    visit = Visit(session_of(library, ["no-engine"], preferences=wanted), size=SHORTEST, awake=False)
    yield visit
    visit.close()
