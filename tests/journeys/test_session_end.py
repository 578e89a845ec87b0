"""The end of a visit, and the page that greets after it."""

from PySide6.QtCore import Qt

from desktop.domain.place import Ended, Home, LessonPlace, PathPlace, Place, Practice
from desktop.domain.preferences import Preferences
from desktop.domain.visit import Searched, Wiped
from tests.journeys.conftest import Opener
from tests.journeys.doing import said
from tests.journeys.visit import settle

Key = Qt.Key
CLEAN = Wiped(seconds=0.8, processes=1, files=4, searched=Searched(12, 3, 0.1))


def test_the_session_ends_after_one_question(opens: Opener) -> None:
    visit = opens()
    visit.me.answers("Sitzung beenden?", "Beenden und löschen", by="Sitzung beenden")
    assert visit.endings == ["reset"]
    visit.me.until(lambda: visit.session.engine.pid == 0, "the engine still runs")


def test_escape_stays_here(opens: Opener) -> None:
    visit = opens(at=Practice())
    me = visit.me
    me.types("Ihre Frage", "Halb fertig")
    me.replies("Sitzung beenden?", lambda: me.hits(Key.Key_Escape), by="Sitzung beenden")
    assert visit.endings == []
    assert me.text_of("Ihre Frage") == "Halb fertig"


def test_no_stays_here(opens: Opener) -> None:
    visit = opens()
    visit.me.answers("Sitzung beenden?", "Hier bleiben", by="Sitzung beenden")
    assert visit.endings == []
    visit.me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_enter_on_the_question_loses_nothing(opens: Opener) -> None:
    visit = opens()
    visit.me.replies("Sitzung beenden?", lambda: visit.me.hits(Key.Key_Return), by="Sitzung beenden")
    assert visit.endings == []
    visit.me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_the_session_can_be_ended_from_every_page(opens: Opener) -> None:
    visit = opens()
    library = visit.session.library
    places: list[Place] = [Home(), Practice(), *(PathPlace(path.id) for path in library.paths)]
    lesson = library.lessons[0]
    places += [LessonPlace(lesson.id, number) for number in range(len(lesson.steps) + 1)]
    for place in places:
        visit.session.go(place)
        settle()
        visit.me.answers("Sitzung beenden?", "Hier bleiben", by="Sitzung beenden")
    assert visit.endings == []


def test_closing_the_window_ends_the_visit_without_a_question(opens: Opener) -> None:
    visit = opens()
    visit.window.close()
    assert visit.endings == ["closed"]
    assert visit.session.engine.pid == 0


def test_a_clean_end_is_told_with_its_figures(opens: Opener) -> None:
    visit = opens(at=Ended(CLEAN))
    me = visit.me
    me.sees("Ihre Sitzung ist gelöscht und geprüft.")
    me.sees("Gespräche und Eingaben")
    me.sees("Zwischendateien: 4 gefunden und gelöscht")
    me.sees("Geprüft in 0,8 Sekunden")
    settle()
    me.hits(Key.Key_Space)
    assert visit.session.place == Home()
    me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_an_end_that_left_something_behind_calls_for_staff(opens: Opener) -> None:
    me = opens(at=Ended(Wiped(seconds=3.1, processes=1, files=2, stuck=2))).me
    me.sees("Bitte sagen Sie dem Personal Bescheid.")
    me.sees("Etwas von der Sitzung ließ sich nicht löschen.")
    me.sees_no("Ihre Sitzung ist gelöscht und geprüft.")
    assert me.can_press("Nächste Person: Willkommen")


def test_a_visit_that_broke_off_is_told_without_blame(opens: Opener) -> None:
    me = opens(at=Ended(CLEAN, lost=True)).me
    me.sees("Die App ist plötzlich stehen geblieben. Alles ist gelöscht und geprüft.")
    me.sees("Nichts davon ist auf diesem PC geblieben. Sie können neu anfangen.")


def test_the_next_person_can_first_choose_their_language(opens: Opener) -> None:
    visit = opens(at=Ended(CLEAN))
    visit.me.chooses("English", of="Sprache: Deutsch")
    visit.me.sees(said("EndedPage", "Your session is deleted and checked."))
    visit.me.presses("Next person: welcome")
    visit.me.sees("Good day! What would you like to try today?")
    assert visit.session.preferences == Preferences("en")


def test_the_next_person_is_greeted_in_the_language_of_the_house(opens: Opener) -> None:
    visit = opens(at=Ended(CLEAN), preferences=Preferences("en"))
    visit.me.sees("Your session is deleted and checked.")
    visit.me.presses("Next person: welcome")
    visit.me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_the_page_says_how_long_the_session_lasts_and_that_nothing_is_stored(opens: Opener) -> None:
    opens().me.sees("Sitzung gerade begonnen · nichts wird gespeichert")
