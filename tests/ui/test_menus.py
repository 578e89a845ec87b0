"""The menus of the bar at the top: one column however large the text is, read like the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop.app import dress
from desktop.domain.preferences import LANGUAGES, RIGHT_TO_LEFT, Preferences
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.journeys.visit import Visit, session_of, settle

SHORTEST, LARGE = (1024, 768), 200


@pytest.fixture(params=LANGUAGES)
def visit(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A visit with large text in a small window."""
    dress(qapp)
    library = read_library(folders.find().lessons)
    wanted = Preferences(request.param, scale=LARGE)
    visit = Visit(session_of(library, ["no-engine"], preferences=wanted), size=SHORTEST, awake=False)
    yield visit
    visit.close()


def menus(visit: Visit) -> list[QMenu]:
    """All menus of the window."""
    return list(visit.window.findChildren(QMenu))


def test_a_menu_has_one_column_and_is_not_cut_off(visit: Visit) -> None:
    there = menus(visit)
    assert len(there) == 3
    for menu in there:
        menu.popup(visit.window.pos())
        settle()
        places = [menu.actionGeometry(action) for action in menu.actions()]
        assert len({place.x() for place in places}) == 1, menu.accessibleName()
        assert max(place.width() for place in places) < SHORTEST[0]
        menu.close()


def test_a_menu_is_read_like_the_window(visit: Visit) -> None:
    directions = Qt.LayoutDirection
    turned = visit.session.preferences.language in RIGHT_TO_LEFT
    wanted = directions.RightToLeft if turned else directions.LeftToRight
    assert {menu.layoutDirection() for menu in menus(visit)} == {wanted}
