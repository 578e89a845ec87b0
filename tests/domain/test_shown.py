"""Names that others gave, as they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.shown import LONGEST, shown_name

TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("Mehr.lernpaket", "Mehr.lernpaket"),
        ("zeile\nbruch\t<b>.gguf", "zeile bruch <b>.gguf"),
        ("\u202etekapnrel.exe", "tekapnrel.exe"),
        ("a\u2067b\u2069\x1b[31m", "ab[31m"),
        (f"{'x' * 200}.lernpaket · 5 kB", f"{'x' * 20} … {'x' * 8}.lernpaket · 5 kB"),
    ],
)
def test_a_name_stays_on_one_line_and_turns_nothing(given_name: str, shown: str) -> None:
    assert shown_name(given_name) == shown


@given(st.text())
def test_whatever_it_is_called_it_is_short_and_on_one_line(name: str) -> None:
    shown = shown_name(name)
    assert len(shown) <= LONGEST
    assert len(shown.splitlines()) <= 1
    assert not set(shown) & set(TURNS)
