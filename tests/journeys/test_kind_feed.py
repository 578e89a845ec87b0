"""Watching a feed narrow: likes count, nothing is hidden, and there is a way out."""

import pytest

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from tests.journeys.conftest import Opener
from tests.journeys.kinds import demonstration
from tests.journeys.me import Me
from tests.journeys.visit import settle

HERE = LessonPlace("kinds/feed", 0)


@pytest.fixture
def library() -> Library:
    return demonstration("feed")


def likes(me: Me) -> list[str]:
    """The buttons by which posts are liked."""
    return [name for name in me.names() if name.startswith("Gefällt mir: ")]


def test_what_is_liked_takes_more_of_the_screen(opens: Opener) -> None:
    me = opens(at=HERE).me
    me.sees("Bildschirm 1 von 4")
    me.sees("1 von 4")
    for _ in range(3):
        me.presses(next(name for name in likes(me) if not me.is_checked(name)))
        me.presses("Mehr Beiträge zeigen")
    me.sees("Auf dem letzten Bildschirm:")
    me.sees("Auf dem ersten Bildschirm waren 4 Themen")
    assert not likes(me)


def test_without_likes_everything_stays_mixed(opens: Opener) -> None:
    me = opens(at=HERE).me
    for _ in range(3):
        me.presses("Mehr Beiträge zeigen")
    me.sees("Sie haben nichts ausgewählt. Darum blieb alles gemischt.")


def test_mixing_anew_begins_with_everything_again(opens: Opener) -> None:
    me = opens(at=HERE).me
    first = likes(me)
    me.presses(first[0])
    me.presses("Mehr Beiträge zeigen")
    me.presses("Neu mischen")
    assert likes(me) == first
    assert not me.checked()


def test_another_language_in_the_middle_keeps_the_screen_and_the_likes(opens: Opener) -> None:
    visit = opens(at=HERE)
    visit.me.presses(likes(visit.me)[0])
    visit.session.prefer(Preferences("en"))
    settle()
    assert len(visit.me.checked()) == 1
    visit.session.prefer(Preferences())
    settle()
    assert visit.me.checked() == likes(visit.me)[:1]
