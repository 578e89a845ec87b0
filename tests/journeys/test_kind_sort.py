"""Sorting cards: there is always a second try, and nothing gets lost on the way."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.visit import settle

WITH, WITHOUT = Qt.Key.Key_1, Qt.Key.Key_2
HERE = LessonPlace("kinds/sort", 0)


@pytest.fixture
def library() -> Library:
    return demonstration("sort")


def test_number_keys_lay_cards_and_tell_at_once_why(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.sees("Karte 1 von 4")
    me.hits(WITH)
    me.sees("Das stimmt.")
    me.sees("Ob der Gruß passt, sehen Sie selbst.")
    me.presses("Nächste Karte")
    me.sees("Karte 2 von 4")
    assert "Mit KI, 1 Karte" in me.names()


def test_number_keys_lay_cards_only_while_the_focus_is_among_them(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.goes_to("Sitzung beenden")
    me.hits(WITH)
    me.sees("Karte 1 von 4")
    assert "Mit KI, 0 Karten" in me.names()
    me.goes_to("Mit KI")
    me.hits(WITH)
    me.sees("Das stimmt.")


def test_a_card_can_be_taken_back_before_the_next_is_laid(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.hits(WITH)
    me.presses("Nächste Karte")
    me.presses("Eine Karte zurück")
    me.sees("Karte 1 von 4")
    assert "Mit KI, 0 Karten" in me.names()


def test_cards_that_lie_wrong_at_the_end_are_sorted_once_more(opens: Opener) -> None:
    me = opens(at=HERE).me
    for _ in range(3):
        me.hits(WITH)
        me.presses("Nächste Karte")
    me.hits(WITH)
    me.presses("Ergebnis ansehen")
    me.sees("2 von 4 Karten lagen beim ersten Mal richtig.")
    me.sees("gehört zu: Lieber ohne KI")
    me.presses("Diese Karten noch einmal sortieren")
    me.sees("Karte 2 von 4")
    me.hits(WITHOUT)
    me.presses("Nächste Karte")
    me.sees("Karte 4 von 4")
    me.hits(WITHOUT)
    me.presses("Ergebnis ansehen")
    me.sees("2 von 4 Karten lagen beim ersten Mal richtig.")
    me.sees_no("gehört zu: Lieber ohne KI")
    me.presses("Von vorn anfangen")
    me.sees("Karte 1 von 4")


def test_another_language_in_the_middle_keeps_what_is_laid(opens: Opener) -> None:
    visit = opens(at=HERE)
    visit.me.hits(WITHOUT)
    visit.me.sees("Nicht ganz.")
    visit.session.prefer(Preferences("en"))
    settle()
    visit.me.sees("Not quite. Look once more.")
    visit.me.presses("Next card")
    visit.me.sees("Card 2 of 4")
    visit.me.presses("Better without AI")
    visit.session.prefer(Preferences("de", simple=True))
    settle()
    visit.me.sees("Fragen Sie den Arzt.")
