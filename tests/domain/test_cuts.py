"""Texts cut into pieces: no character is lost, none is torn apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cuts import Cut, counted, cuts


def test_every_piece_keeps_its_number() -> None:
    found = cuts("Guten Tag", [(7, 0, 5), (9, 5, 9)])
    assert found == (Cut("Guten", (7,)), Cut(" Tag", (9,)))
    assert counted(found) == 2


def test_pieces_of_one_character_stay_together() -> None:
    found = cuts("a🎂b", [(1, 0, 1), (2, 1, 3), (3, 3, 4), (4, 4, 5), (5, 5, 6)])
    assert found == (Cut("a", (1,)), Cut("🎂", (2, 3, 4)), Cut("b", (5,)))
    assert counted(found) == 5


@pytest.mark.parametrize("text", ["", "a"])
def test_without_pieces_there_is_nothing_to_show(text: str) -> None:
    assert cuts(text, []) == ()


def test_a_piece_without_characters_counts_with_its_neighbour() -> None:
    assert cuts("ab", [(1, 0, 1), (2, 1, 1), (3, 1, 2)]) == (Cut("a", (1, 2)), Cut("b", (3,)))


@given(st.text(min_size=1, max_size=30), st.data())
def test_wherever_it_is_cut_all_characters_are_there(text: str, data: st.DataObject) -> None:
    size = len(text.encode("utf-8", "replace"))
    places = sorted(data.draw(st.sets(st.integers(1, size), max_size=20)) | {0, size})
    found = cuts(text, [(number, *pair) for number, pair in enumerate(pairwise(places))])
    assert "".join(cut.text for cut in found).encode("utf-8", "replace") == text.encode("utf-8", "replace")
    assert counted(found) == len(places) - 1
