"""The charts of the report: they begin where the paper is read from."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop.ui.paper.report import LABEL, WIDTH, chart
from desktop.ui.style import locale_of

BARS = (("November", 1.0, "27"), ("Dezember", 0.5, "13"))


def drawn(file: Path, speech: QLocale) -> list[tuple[int, int]]:
    """Where each bar begins, and how wide it is."""
    chart(BARS, file, speech)
    found = re.findall(r'<rect x="(\d+)" y="\d+" width="(\d+)"', file.read_text(encoding="utf-8"))
    return [(int(left), int(width)) for left, width in found]


@pytest.mark.parametrize("language", ["de", "uk"])
def test_bars_begin_behind_their_labels(tmp_path: Path, language: str) -> None:
    assert {left for left, _ in drawn(tmp_path / "chart.svg", locale_of(language))} == {LABEL}


def test_bars_begin_at_the_right_in_arabic(tmp_path: Path) -> None:
    file = tmp_path / "chart.svg"
    assert {left + width for left, width in drawn(file, locale_of("ar"))} == {WIDTH - LABEL}
    assert file.read_text(encoding="utf-8").count('text-anchor="end"') == 2 * len(BARS)
