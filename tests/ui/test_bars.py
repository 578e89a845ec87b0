"""How odds are written beside their bars."""

import pytest

from desktop.domain.preferences import Preferences
from desktop.ui.bars import percent
from desktop.ui.style import look_for


@pytest.mark.parametrize(
    ("language", "share", "written"),
    [("de", 0.75, "75 %"), ("de", 0.001, "< 1 %"), ("en", 0.83, "83%"), ("en", 0.001, "< 1%")],
)
def test_a_percentage_is_written_as_the_language_does(language: str, share: float, written: str) -> None:
    assert percent(share, look_for(Preferences(language))) == written
