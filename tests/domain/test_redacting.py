"""Who noticed what in a letter: the visitor, the app, its author."""

from desktop.domain.marks import read_marks
from desktop.domain.redacting import Detail, compare

LETTER = read_marks("Frau [[name: Nowak]], meine Tochter [[name: Mia]] hat die Nummer 0201 8765432.")


def test_a_detail_counts_once_all_its_words_are_black() -> None:
    assert [detail.mine for detail in compare(LETTER, (1, 8), "de").details] == [True, False, False]
    assert [detail.mine for detail in compare(LETTER, (1, 8, 9), "de").details] == [True, False, True]


def test_the_app_misses_what_only_people_know_and_finds_what_nobody_marked() -> None:
    assert compare(LETTER, (), "de").details == (
        Detail("name", "Nowak", mine=False, app=True, marked=True),
        Detail("name", "Mia", mine=False, app=False, marked=True),
        Detail("phone", "0201 8765432", mine=False, app=True, marked=False),
    )


def test_words_that_are_not_private_are_counted_apart() -> None:
    assert compare(LETTER, (2, 3, 4), "de").besides == 2


def test_words_beyond_the_letter_are_nothing() -> None:
    assert compare(LETTER, (999,), "de").besides == 0
