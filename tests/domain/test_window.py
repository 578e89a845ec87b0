"""What falls out of a small window: the oldest words first, never half a word, never the newest."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conversation import Turn
from desktop.domain.window import Starts, begins, used

TURNS = (Turn("visitor", "Ich heiße Elif"), Turn("model", "Guten Tag Elif"), Turn("visitor", "Wie heiße ich"))


def by_words(turns: tuple[Turn, ...]) -> Starts:
    """As if every word were one piece, with the blank before it."""
    return {
        turn.text: tuple(at for at in range(len(turn.text)) if at == 0 or turn.text[at] == " ")
        for turn in turns
    }


def inside(window: int) -> list[str]:
    cut = begins(TURNS, by_words(TURNS), window)
    return [turn.text[begin:] for turn, begin in zip(TURNS, cut, strict=True)]


def test_what_fits_is_all_there() -> None:
    assert inside(9) == [turn.text for turn in TURNS]
    assert used(TURNS, by_words(TURNS), 9) == 9


def test_the_oldest_words_fall_out_first() -> None:
    assert inside(8) == ["heiße Elif", "Guten Tag Elif", "Wie heiße ich"]
    assert inside(4) == ["", "Elif", "Wie heiße ich"]
    assert inside(3) == ["", "", "Wie heiße ich"]
    assert inside(1) == ["", "", "ich"]


def test_a_word_in_pieces_falls_out_as_a_whole() -> None:
    turn = Turn("visitor", "Waschmaschine an")
    assert begins((turn,), {turn.text: (0, 5, 13)}, 2) == (14,)
    assert begins((turn,), {turn.text: (0, 5, 9, 13)}, 3) == (14,)


def test_one_long_word_that_does_not_fit_falls_out() -> None:
    turn = Turn("visitor", "x" * 20)
    assert begins((turn,), {turn.text: tuple(range(20))}, 5) == (20,)
    assert used((turn,), {turn.text: tuple(range(20))}, 5) == 0


def test_what_is_not_measured_yet_takes_no_room() -> None:
    assert begins(TURNS, {}, 1) == (0, 0, 0)


@given(st.lists(st.text(alphabet="ab ", min_size=1, max_size=12), max_size=6), st.integers(0, 20))
def test_never_more_than_the_window_is_inside_and_what_is_inside_is_the_newest(
    texts: list[str], window: int
) -> None:
    turns = tuple(Turn("visitor", text) for text in texts)
    starts = by_words(turns)
    cut = begins(turns, starts, window)
    assert used(turns, starts, window) <= window
    assert all(0 <= begin <= len(turn.text) for turn, begin in zip(turns, cut, strict=True))
    partly = [number for number, begin in enumerate(cut) if begin]
    assert partly == list(range(len(partly)))
    assert all(cut[number] == len(texts[number]) for number in partly[:-1])
