"""Answers compared: what they share, what differs, how many there are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.runs import Stretch, distinct, stretches

texts = st.lists(st.text(alphabet="ab \n🎂", max_size=40), min_size=1, max_size=5)


def test_what_stands_in_all_answers_is_the_same_and_the_rest_differs() -> None:
    one, two, three = stretches(
        ["Blau wie das Meer heute.", "Blau wie der Himmel heute.", "Blau wie das Heft heute."]
    )
    assert [part.text for part in one] == ["Blau wie ", "das Meer ", "heute."]
    assert [part.same for part in one] == [True, False, True]
    assert two[1] == Stretch("der Himmel ", same=False)
    assert three[1] == Stretch("das Heft ", same=False)


def test_a_single_answer_differs_from_nothing() -> None:
    assert stretches(["Blau wie das Meer."]) == ((Stretch("Blau wie das Meer.", same=True),),)
    assert stretches([]) == ()


def test_answers_without_a_common_word_differ_whole() -> None:
    assert stretches(["Rot", "Blau"]) == ((Stretch("Rot", same=False),), (Stretch("Blau", same=False),))


@pytest.mark.parametrize(
    ("answers", "count"), [([], 0), (["Rot."], 1), (["Rot. ", "\nRot."], 1), (["Rot.", "Rot", "Blau."], 3)]
)
def test_answers_that_differ_only_in_blanks_count_once(answers: list[str], count: int) -> None:
    assert distinct(answers) == count


@given(texts)
def test_no_word_is_lost_and_the_same_words_stand_in_all(answers: list[str]) -> None:
    found = stretches(answers)
    assert ["".join(part.text for part in parts) for parts in found] == answers
    shared = {tuple(word for part in parts if part.same for word in part.text.split()) for parts in found}
    assert len(shared) == 1
