"""The Lernpass: what a code carries comes back, however it is typed; what is wrong in it shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.check_code import CHECKS, LONGEST, SIZE, is_right, suspects, with_checks
from desktop.domain.learning_pass import (
    ALPHABET,
    GROUP,
    LANGUAGES,
    MOST_LESSONS,
    PATTERN,
    VERSION,
    LearningPass,
    Misread,
    code_of,
    read_code,
)
from desktop.domain.preferences import SCALES, THEMES, Preferences

ROWS = st.lists(st.integers(0, SIZE - 1), max_size=LONGEST - CHECKS).map(with_checks)
PREFERENCES = st.builds(
    Preferences,
    language=st.sampled_from(LANGUAGES),
    simple=st.booleans(),
    scale=st.sampled_from(SCALES),
    theme=st.sampled_from(THEMES),
    spaced=st.booleans(),
    still=st.booleans(),
)
PASSES = st.builds(LearningPass, st.frozensets(st.integers(1, MOST_LESSONS)), PREFERENCES)
KNOWN = LearningPass(frozenset({1, 4, 9, 24}), Preferences("en", scale=150, theme="dark"))
CODE = "FYPQ T8QA 3WCC"


@given(ROWS, st.data())
def test_one_wrong_sign_shows_and_is_found(row: tuple[int, ...], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(row) - 1))
    other = data.draw(st.integers(0, SIZE - 1).filter(lambda sign: sign != row[place]))
    wrong = (*row[:place], other, *row[place + 1 :])
    assert is_right(row)
    assert not is_right(wrong)
    assert place in set(suspects(wrong))


@given(ROWS, st.data())
def test_two_wrong_signs_show(row: tuple[int, ...], data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(row) - 1), min_size=2, max_size=2, unique=True))
    wrong = list(row)
    for place in places:
        wrong[place] ^= data.draw(st.integers(1, SIZE - 1))
    assert not is_right(wrong)


@given(ROWS, st.data())
def test_changed_neighbours_show_and_are_found(row: tuple[int, ...], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(row) - 2))
    changed = (*row[:place], row[place + 1], row[place], *row[place + 2 :])
    assert is_right(changed) == (row[place] == row[place + 1])
    if not is_right(changed):
        assert {place, place + 1} <= set(suspects(changed))


def test_a_row_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        with_checks([0] * (LONGEST - 1))


@given(PASSES)
def test_what_a_code_carries_comes_back(learnt: LearningPass) -> None:
    code = code_of(learnt)
    assert read_code(code) == learnt
    assert all(len(group) == GROUP for group in code.split(" "))
    assert set(code) <= set(ALPHABET) | {" "}


@given(PASSES, st.data())
def test_a_code_may_be_typed_as_people_type(learnt: LearningPass, data: st.DataObject) -> None:
    typed = ""
    for sign in code_of(learnt).replace(" ", ""):
        look_alikes = {"0": "0oO", "1": "1iIlL", "V": "vVuU"}.get(sign, sign + sign.lower())
        typed += data.draw(st.sampled_from(look_alikes)) + data.draw(st.sampled_from(["", " ", "-", " - "]))
    assert read_code(typed) == learnt


def test_codes_that_were_handed_out_stay_readable() -> None:
    assert code_of(KNOWN) == CODE
    assert read_code(CODE) == KNOWN


@pytest.mark.parametrize(("spaced", "still"), [(True, False), (False, True), (True, True)])
def test_spacing_and_motion_make_it_no_longer_and_come_back(spaced: bool, still: bool) -> None:
    learnt = LearningPass(frozenset(range(1, 25)), Preferences("uk", spaced=spaced, still=still))
    assert read_code(code_of(learnt)) == learnt
    assert len(code_of(learnt)) == 3 * GROUP + 2


def test_without_them_a_code_is_one_that_an_older_app_reads() -> None:
    version = (ALPHABET.index(code_of(KNOWN)[0]) ^ PATTERN[0]) >> 2
    assert version == VERSION


def test_the_lessons_of_today_fit_into_three_groups() -> None:
    assert len(code_of(LearningPass(frozenset(range(1, 31))))) == 3 * GROUP + 2


def test_numbers_beyond_the_last_are_left_out() -> None:
    learnt = read_code(code_of(LearningPass(frozenset({2, MOST_LESSONS + 1}))))
    assert learnt == LearningPass(frozenset({2}))


def test_the_group_that_looks_wrong_is_named() -> None:
    assert read_code(CODE.replace("QA", "AQ")) == Misread(group=2)
    assert read_code(f"{CODE[:-1]}Z") == Misread(group=3)
    assert read_code(f"?{CODE}") == KNOWN
    assert read_code(f"Ä{CODE[1:]}") == Misread(group=1)


@pytest.mark.parametrize(("typed", "missing"), [(CODE[:-1], 1), (f"{CODE}7", -1), ("", 12), ("A" * 40, -12)])
def test_a_code_of_the_wrong_length_says_how_much_is_missing(typed: str, missing: int) -> None:
    assert read_code(typed) == Misread(missing=missing)


def test_a_code_of_a_newer_version_is_told_apart() -> None:
    signs = [ALPHABET.index(sign) for sign in CODE.replace(" ", "")][:-CHECKS]
    signs[0] ^= 0b11000
    newer = "".join(ALPHABET[sign] for sign in with_checks(signs))
    assert read_code(newer) == Misread(newer=True)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    assert isinstance(read_code(typed), LearningPass | Misread)
