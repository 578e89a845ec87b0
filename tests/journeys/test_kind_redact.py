"""Blacking out a letter: the app tells what it would have noticed, and that it misses something."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.visit import settle

HERE = LessonPlace("kinds/redact", 0)
Key = Qt.Key


@pytest.fixture
def library() -> Library:
    return demonstration("redact")


def blacks_out_the_first_name(me: Me) -> None:
    """The fourth word is the name of the landlady."""
    me.goes_to("Guten")
    me.hits(Key.Key_Right, 3)
    me.hits(Key.Key_Space)


def test_the_app_tells_what_it_would_have_noticed_and_what_not(opens: Opener) -> None:
    me = opens(at=HERE).me
    blacks_out_the_first_name(me)
    me.presses("Was hätte die App bemerkt?")
    me.sees("Name: Nowak")
    me.sees("Sie: geschwärzt · App: bemerkt")
    me.sees("Name: Mia")
    me.sees("Sie: noch zu lesen · App: nicht bemerkt")
    me.sees("Von 7 privaten Angaben haben Sie 1 geschwärzt. Die App hat 6 bemerkt.")


def test_one_can_go_on_after_the_comparison(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.presses("Was hätte die App bemerkt?")
    me.sees("haben Sie 0 geschwärzt")
    blacks_out_the_first_name(me)
    me.sees("haben Sie 1 geschwärzt")
    me.hits(Key.Key_Space)
    me.sees("haben Sie 0 geschwärzt")


def test_words_are_blacked_out_one_after_the_other_with_shift(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.goes_to("Guten")
    me.hits(Key.Key_Right, 3, held=Qt.KeyboardModifier.ShiftModifier)
    assert me.checked() == [f"{word}, geschwärzt" for word in ("Guten", "Tag", "Frau", "Nowak")]
    me.presses("Von vorn anfangen")
    assert me.checked() == []


def test_what_is_black_stays_black_when_the_text_grows(opens: Opener) -> None:
    visit = opens(at=HERE)
    blacks_out_the_first_name(visit.me)
    visit.session.prefer(Preferences(scale=150))
    settle()
    assert visit.me.checked() == ["Nowak, geschwärzt"]
    visit.session.prefer(Preferences("en"))
    settle()
    assert visit.me.checked() == []
    visit.session.prefer(Preferences())
    settle()
    assert visit.me.checked() == ["Nowak, geschwärzt"]
