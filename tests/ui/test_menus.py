"""The menus of the bar at the top: one column however large the text is, read like the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.preferences import RIGHT_TO_LEFT
from tests.journeys.visit import Visit, settle
from tests.ui.conftest import SHORTEST


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
