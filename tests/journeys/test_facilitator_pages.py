"""What a facilitator chooses and sees: course, lessons, language, limits, health, settings."""

import pytest

from desktop.domain.day import Day
from desktop.domain.lesson import Fault
from desktop.domain.place import LessonPlace
from desktop.domain.policy import Policy, Settled
from desktop.session.facilitator import Facilitator
from tests.journeys.conftest import Opener
from tests.journeys.staff import FILE, PIN, gets_in, staff


def test_lessons_of_the_day_are_all_that_can_be_opened(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    me, session = visit.me, visit.session
    lesson = session.library.lessons[3]
    gets_in(me)
    me.opens("Kurs und Lektionen")
    me.sees("Alle Lektionen können geöffnet werden.")
    title = lesson.spoken("de").title
    me.presses(f"{title} · {lesson.shape.minutes} Minuten")
    me.sees("1 Lektion kann geöffnet werden.")
    assert session.facilitator.day.lessons == (lesson.id,)
    me.presses("Zurück zur Sitzung")
    assert [each.id for each in session.library.lessons] == [lesson.id]
    session.go(LessonPlace(session.whole_library.lessons[0].id))
    me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")
    gets_in(me)
    me.opens("Kurs und Lektionen")
    me.presses("Alle Lektionen erlauben")
    assert session.library == session.whole_library


def test_language_and_length_of_the_day_are_kept_for_the_next_visit(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    me = visit.me
    told: list[Day] = []
    visit.session.facilitator.changed.connect(lambda: told.append(visit.session.facilitator.day))
    gets_in(me)
    me.opens("Sprache und Zeit")
    me.presses("English, Sprache der Startseite")
    me.presses("45 Minuten, Eine Sitzung dauert höchstens")
    assert told[-1] == Day(language="en", simple=False, session_minutes=45)
    assert me.is_checked("45 Minuten, Eine Sitzung dauert höchstens")
    assert not me.is_checked("ohne Grenze, Eine Sitzung dauert höchstens")
    me.presses("Zurück zur Sitzung")
    me.sees("noch 45 Minuten")


@pytest.mark.parametrize(
    ("topic", "button"),
    [
        ("Sprache und Zeit", "English, Sprache der Startseite"),
        ("Sprache und Zeit", "45 Minuten, Eine Sitzung dauert höchstens"),
        ("Kurs und Lektionen", "Wo steckt KI? · 10 Minuten"),
    ],
)
def test_what_the_policy_locks_cannot_be_chosen_and_says_why(opens: Opener, topic: str, button: str) -> None:
    locked = Policy(pin=PIN, locked=("language", "session_minutes", "lessons"))
    me = opens(facilitator=staff(locked)).me
    gets_in(me)
    me.opens(topic)
    me.sees("Das legen die Einstellungen dieses PCs fest (policy.toml, locked).")
    assert button in me.names()
    assert not me.can_press(button)


def test_what_the_policy_locks_stays_whatever_the_day_says() -> None:
    facilitator = staff(Policy(language="de", locked=("language",)), Day(language="en", session_minutes=30))
    assert (facilitator.rules.language, facilitator.rules.session_minutes) == ("de", 30)


def test_the_course_of_the_day_stands_on_the_home_page(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    course = visit.session.library.courses[0]
    title = course.spoken("de").title
    gets_in(visit.me)
    visit.me.opens("Kurs und Lektionen")
    visit.me.presses(f"{title} · {course.shape.minutes} Minuten, Kurs auf der Startseite")
    visit.me.presses("Zurück zur Sitzung")
    visit.me.sees(title)
    assert visit.session.facilitator.day.course == course.id


def test_staff_sees_how_the_pc_is(opens: Opener) -> None:
    me = opens(facilitator=staff()).me
    gets_in(me)
    me.opens("Dieser PC")
    me.sees("Arbeitsspeicher: ")
    me.sees("Lektionen sind benutzbar")
    me.presses("Noch einmal prüfen")
    me.sees("Prozessor: ")


def test_staff_sees_what_is_settled_and_why_but_never_the_pin(opens: Opener) -> None:
    settled = Settled(Policy(pin=PIN, room="Lernraum 1", locked=("course",)), FILE, ("pin", "room", "locked"))
    me = opens(facilitator=Facilitator(settled, Day(session_minutes=45))).me
    gets_in(me)
    me.sees("Betreuung · Lernraum 1")
    me.opens("Einstellungen")
    me.sees(FILE)
    me.sees("in der Datei festgelegt")
    me.sees("für heute gewählt")
    me.sees("üblicher Wert · gesperrt: für heute nicht zu ändern")
    assert not any("scrypt" in text for text in me.texts())


def test_a_policy_with_faults_is_told_on_the_home_page_and_in_the_area(opens: Opener) -> None:
    fault = Fault("policy.toml", 3, "There is no field `rom` here.", "Write `room`.")
    visit = opens(facilitator=Facilitator(Settled(Policy(pin=PIN), FILE, ("pin",), (fault,))))
    visit.me.sees("Für das Personal: Die Einstellungen dieses PCs sind fehlerhaft.")
    gets_in(visit.me)
    visit.me.sees("Zeile 3: There is no field `rom` here. Write `room`.")
