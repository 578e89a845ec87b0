"""The home page, where everybody begins."""

import pytest
from PySide6.QtWidgets import QScrollArea

from desktop.domain.policy import Language
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.visit import settle

LANGUAGES: list[tuple[Language, bool]] = [
    ("de", False),
    ("de", True),
    ("en", False),
    ("tr", False),
    ("ar", False),
    ("uk", False),
]


@pytest.mark.parametrize(("language", "simple"), LANGUAGES)
def test_all_of_it_is_seen_at_once_on_the_screen_of_a_cheap_laptop(
    opens: Opener, language: Language, simple: bool
) -> None:
    visit = opens(preferences=Preferences(language, simple), size=(1366, 768))
    settle()
    all_areas: list[QScrollArea] = list(visit.window.findChildren(QScrollArea))
    areas = [area for area in all_areas if area.isVisible()]
    assert areas
    assert [area.verticalScrollBar().maximum() for area in areas] == [0] * len(areas)
