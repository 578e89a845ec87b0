"""What was said, cleaned and cut for others to read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conversation import (
    JOINERS,
    Turn,
    answered,
    clean,
    counted_words,
    first_told,
    last_question,
    unanswered,
)

TURNS = st.lists(
    st.builds(
        Turn,
        st.sampled_from(["visitor", "model"]),
        st.sampled_from(["", "a", "b"]),
        st.sampled_from(["waiting", "writing", "finished", "stopped", "lost"]),
    ),
    max_size=8,
)
ANYTHING = st.text(st.characters(), max_size=40)


def test_an_answer_that_waits_or_is_written_is_under_way() -> None:
    assert Turn("model", "", "waiting").under_way
    assert Turn("model", "Ja", "writing").under_way
    assert not Turn("model", "Ja").under_way


@given(TURNS)
def test_a_model_is_told_questions_and_answers_in_turn(turns: list[Turn]) -> None:
    told = answered(turns)
    assert [turn.speaker for turn in told] == ["visitor", "model"] * (len(told) // 2)
    assert all(turn.text for turn in told[1::2])
    left = iter(turns)
    assert all(turn in left for turn in told)


def test_a_question_stopped_without_a_word_is_not_told() -> None:
    stopped = (Turn("visitor", "falsch"), Turn("model", "", "stopped"))
    right = (Turn("visitor", "richtig"), Turn("model", "Ja"))
    assert answered((*stopped, *right)) == right
    assert answered((*right, *stopped)) == right


def test_an_answer_that_broke_off_is_told() -> None:
    turns = (Turn("visitor", "Zähle."), Turn("model", "eins zw", "lost"))
    assert answered(turns) == turns


def test_the_last_question_and_whether_it_is_answered() -> None:
    asked = (Turn("visitor", "a"), Turn("model", "b"), Turn("visitor", "c"))
    assert (last_question(()), unanswered(())) == ("", False)
    assert (last_question(asked[:2]), unanswered(asked[:2])) == ("a", False)
    assert (last_question(asked), unanswered(asked)) == ("c", True)


@pytest.mark.parametrize(("text", "count"), [("", 0), ("  ", 0), ("eins", 1), (" eins\n zwei\u00a0drei ", 3)])
def test_words_are_counted_by_what_is_between_them(text: str, count: int) -> None:
    assert counted_words(text) == count


@given(ANYTHING)
def test_what_is_clean_can_be_read_by_another_process(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode().decode() == cleaned
    assert cleaned == cleaned.strip()
    categories = {unicodedata.category(c) for c in cleaned if c not in f"\n\t{JOINERS}"}
    assert not categories & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    assert all(c == " " for c in cleaned if unicodedata.category(c) == "Zs")


@given(ANYTHING)
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(categories=("L", "N", "P", "Sm", "Sc", "So")), max_size=40))
def test_letters_digits_and_signs_stay(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


def test_an_emoji_newer_than_the_tables_of_python_stays() -> None:
    assert clean("\U0001fadf") == "\U0001fadf"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\u2029", "\v", "\f", "\x85"])
def test_every_kind_of_line_end_becomes_one_new_line(end: str) -> None:
    assert clean(f"eins{end}zwei") == "eins\nzwei"


def test_turns_without_an_answer_count_among_those_the_model_is_not_told_of() -> None:
    turns = (
        Turn("visitor", "Eins?"),
        Turn("visitor", "Zwei?"),
        Turn("model", "Ja."),
        Turn("visitor", "Drei?"),
        Turn("model", "Nein."),
    )
    assert [first_told(turns, dropped) for dropped in (0, 2, 4, 6)] == [0, 3, 5, 5]
