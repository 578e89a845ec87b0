"""Whose words a text is made of: nothing is lost, and what stays stays whose it was."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.provenance import rewritten, text_of, words_of

DRAFT = "Guten Tag, die Heizung ist kaputt."


def own_words(text: str, *, before: str = DRAFT) -> list[str]:
    """The visitor's words after they changed a draft of the model."""
    pieces = rewritten(rewritten((), before, own=False), text, own=True)
    return [piece.text for piece in pieces if piece.is_word and piece.own]


def test_a_draft_is_the_models_and_what_is_added_is_ones_own() -> None:
    assert own_words(DRAFT) == []
    assert own_words("Guten Tag Frau Beck, die Heizung ist kaputt.") == ["Tag", "Frau", "Beck,"]
    assert own_words("Guten Tag, die Heizung ist seit gestern kaputt.") == ["seit", "gestern"]
    assert own_words("") == []


def test_words_of_ones_own_that_the_model_keeps_stay_ones_own() -> None:
    mixed = rewritten(rewritten((), DRAFT, own=False), f"{DRAFT} Meine Kinder frieren.", own=True)
    shorter = rewritten(mixed, "Die Heizung ist kaputt. Meine Kinder frieren sehr.", own=False)
    assert [piece.text for piece in shorter if piece.is_word and piece.own] == ["Meine", "Kinder"]
    assert (words_of(shorter, own=True), words_of(shorter, own=False)) == (2, 6)


@given(st.text(max_size=60), st.text(max_size=60))
def test_every_version_is_whole(first: str, second: str) -> None:
    before = rewritten((), first, own=False)
    after = rewritten(before, second, own=True)
    assert text_of(before) == first
    assert text_of(after) == second
    assert words_of(after, own=True) + words_of(after, own=False) == len(second.split())
