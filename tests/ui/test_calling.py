"""Whom to call is soon seen: the lists stand beside each other where there is room."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QFrame

from desktop.app import dress
from desktop.domain.place import Calling, Home
from desktop.domain.preferences import LANGUAGES, Preferences
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.visit import Visit, session_of, settle


@pytest.fixture(params=LANGUAGES)
def visit(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A visit on the page with everybody one can call."""
    dress(qapp)
    library = read_library(folders.find().lessons)
    visit = Visit(session_of(library, ["no-engine"], preferences=Preferences(request.param)), awake=False)
    visit.session.go(Calling(Home()))
    settle()
    yield visit
    visit.close()


def test_the_lists_of_numbers_stand_in_two_columns(visit: Visit) -> None:
    frames: list[QFrame] = list(visit.window.findChildren(QFrame))
    house, *lists = (frame for frame in frames if frame.property("role") == "card")
    assert len(lists) == 4
    places = [each.geometry().center() for each in lists]
    assert len({place.x() for place in places}) == len({place.y() for place in places}) == 2
    assert house.width() > 2 * lists[0].width()
