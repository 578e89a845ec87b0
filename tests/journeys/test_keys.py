"""The keys: listed on one page that F1 and the helps lead to, and what is listed is what the window obeys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from desktop.domain.place import Facilitating, Home, KeyList, LessonPlace, Place
from desktop.domain.preferences import LANGUAGES, Preferences
from desktop.ui.key_table import obeyed
from desktop.ui.main_window import STAFF_KEY
from tests.journeys.conftest import Opener
from tests.journeys.doing import said
from tests.journeys.visit import Visit, settle

LESSON = LessonPlace("look-inside/next-word", 1)


def place_of(visit: Visit) -> Place:
    """Where the visit is now."""
    return visit.session.place


def test_f1_shows_the_keys_and_the_way_back_leads_where_one_was(opens: Opener) -> None:
    visit = opens(at=LESSON)
    me = visit.me
    me.until(visit.window.isActiveWindow, "the window is not in front")
    me.hits(Qt.Key.Key_F1)
    me.sees("Umschalt+Tab")
    me.sees("Strg+Alt+R")
    me.hits(Qt.Key.Key_F1)
    assert place_of(visit) == KeyList(LESSON)
    me.presses("Zurück")
    assert place_of(visit) == LESSON


def test_the_helps_lead_there_too(opens: Opener) -> None:
    visit = opens()
    visit.me.chooses("Tasten", of="Weitere Hilfen")
    visit.me.sees("Diese Liste der Tasten zeigen")
    assert visit.session.place == KeyList(Home())


def test_f1_does_not_lead_out_of_the_staff_area(opens: Opener) -> None:
    visit = opens(at=Facilitating())
    visit.me.until(visit.window.isActiveWindow, "the window is not in front")
    visit.me.hits(Qt.Key.Key_F1)
    assert visit.session.place == Facilitating()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_listed_is_what_the_window_obeys(opens: Opener, language: str) -> None:
    visit = opens(at=KeyList(), preferences=Preferences(language))
    shortcuts: list[QShortcut] = list(visit.window.findChildren(QShortcut))
    works = {shortcut.key().toString() for shortcut in shortcuts} - {STAFF_KEY}
    assert works == set(obeyed())
    visit.me.sees(said("Keys", "Show this list of keys"))


def test_more_spacing_and_less_motion_are_set_from_the_helps_and_kept(opens: Opener) -> None:
    visit = opens(at=LESSON)
    me = visit.me
    me.chooses("Mehr Abstand zwischen Zeilen und Buchstaben", of="Weitere Hilfen")
    me.chooses("Weniger Bewegung", of="Weitere Hilfen")
    settle()
    now = visit.session.preferences
    assert (now.spaced, now.still) == (True, True)
    me.chooses("Weniger Bewegung", of="Weitere Hilfen")
    assert (visit.session.preferences.spaced, visit.session.preferences.still) == (True, False)
