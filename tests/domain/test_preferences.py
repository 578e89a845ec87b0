"""What a visitor sets: language, simple language, text size, theme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.preferences import SCALES, THEMES, Preferences

ANY_SCALE = st.integers(min_value=1, max_value=1000)


@pytest.mark.parametrize(
    ("preferences", "variant"),
    [
        (Preferences(), "de"),
        (Preferences(simple=True), "de-einfach"),
        (Preferences("en"), "en"),
        (Preferences("en", simple=True), "en"),
    ],
)
def test_words_are_shown_simply_where_they_can_be(preferences: Preferences, variant: str) -> None:
    assert preferences.variant == variant


def test_only_arabic_is_written_from_the_right() -> None:
    assert Preferences("ar").right_to_left
    assert not Preferences("de").right_to_left


def test_text_grows_step_by_step_to_its_largest_and_back() -> None:
    now, seen = Preferences(), [100]
    while now.larger() != now:
        now = now.larger()
        seen.append(now.scale)
    assert tuple(seen) == SCALES
    while now.smaller() != now:
        now = now.smaller()
    assert now == Preferences()


@given(ANY_SCALE)
def test_every_size_leads_to_one_that_there_is(scale: int) -> None:
    preferences = Preferences(scale=scale)
    assert preferences.larger().scale in SCALES
    assert preferences.smaller().scale in SCALES
    if SCALES[0] < scale < SCALES[-1]:
        assert preferences.smaller().scale < scale < preferences.larger().scale


def test_the_themes_come_in_turn() -> None:
    now, seen = Preferences(), []
    for _ in THEMES:
        seen.append(now.theme)
        now = now.next_theme()
    assert tuple(seen) == THEMES
    assert now == Preferences()
