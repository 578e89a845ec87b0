"""Marked places in a text: where they are, and what is wrong with them."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.marks import Place, mark_misfits, read_marks


def test_marks_vanish_and_their_places_are_known() -> None:
    read = read_marks("Ich heiße [[name: Ayşe Yılmaz]] und wohne [[address:hier]].")
    assert read.text == "Ich heiße Ayşe Yılmaz und wohne hier."
    assert read.places == (Place("name", 10, 21), Place("address", 32, 36))


def test_what_is_no_mark_stays_as_it_stands() -> None:
    assert read_marks("[[]] [[Name: x]] [einfach] ]]").places == ()


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read = read_marks(text)
    assert all(0 <= place.start <= place.end <= len(read.text) for place in read.places)


def test_unknown_missing_and_broken_marks_are_told() -> None:
    text = "Hier [[hurry: schnell]] und [[hury: sofort]] und [[fee: Geld]"
    told = [what for what, _ in mark_misfits(text, ("hurry", "fee"), ("hurry", "fee"))]
    assert told == ["The mark `hury` does not exist.", "Nothing is marked as `fee`.", "A mark is not whole."]


def test_a_whole_message_has_no_misfits() -> None:
    assert not list(mark_misfits("Bitte [[hurry: sofort]].", ("hurry",), ("hurry", "decoy")))
