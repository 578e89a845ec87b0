"""A facilitator at a visitor's PC: in by PIN, resets, pauses, chooses for the day, out again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop.domain.day import Day
from desktop.domain.lesson import Fault
from desktop.domain.pin import Tries, hashed
from desktop.domain.place import Facilitating, Home, LessonPlace, Paused, Place, Practice
from desktop.domain.policy import Policy, Settled
from desktop.session.facilitator import Facilitator
from tests.journeys.conftest import Opener
from tests.journeys.me import Me
from tests.journeys.visit import Visit

Key = Qt.Key
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
PIN = hashed("4711", b"sixteen bytes!!!")
FILE = "/etc/ki-mit-herz/policy.toml"
ASKS = "Bitte geben Sie die PIN der Betreuung ein."
WRONG = "Das war nicht die richtige PIN."


def staff(
    policy: Policy | None = None,
    day: Day | None = None,
    tries: Tries | None = None,
    *,
    clock: Callable[[], float] = lambda: 1000.0,
) -> Facilitator:
    """Staff of a PC with a PIN."""
    settled = Settled(policy or Policy(pin=PIN), FILE)
    return Facilitator(settled, day or Day(), tries or Tries(), clock=clock)


def place_of(visit: Visit) -> Place:
    """Where the visit is now."""
    return visit.session.place


def calls_staff(me: Me) -> None:
    """Hit the key of the facilitator area."""
    me.hits(Key.Key_B, held=CONTROL_ALT)


def types_pin(me: Me, pin: str) -> None:
    """Enter a PIN where it is asked for."""
    me.sees(ASKS)
    me.types("PIN", pin)
    me.hits(Key.Key_Return)


def gets_in(me: Me) -> None:
    """Go to the facilitator area by key and PIN."""
    calls_staff(me)
    types_pin(me, "4711")
    me.sees("Diesen PC zurücksetzen")


def test_the_right_pin_opens_the_area_and_the_way_back_loses_nothing(opens: Opener) -> None:
    visit = opens(at=Practice(), facilitator=staff())
    me = visit.me
    me.types("Ihre Frage", "Halb fertig")
    gets_in(me)
    me.presses("Zurück zur Sitzung")
    assert me.text_of("Ihre Frage") == "Halb fertig"
    assert visit.endings == []


def test_the_quiet_button_above_leads_to_the_pin_too(opens: Opener) -> None:
    me = opens(facilitator=staff()).me
    me.presses("Betreuung")
    me.sees(ASKS)


def test_the_pin_can_be_pressed_on_the_screen(opens: Opener) -> None:
    me = opens(facilitator=staff()).me
    calls_staff(me)
    for digit in "47":
        me.presses(digit)
    me.presses("2")
    me.presses("Letzte Ziffer löschen")
    for digit in "11":
        me.presses(digit)
    me.presses("Öffnen")
    me.sees("Diesen PC zurücksetzen")


def test_a_wrong_pin_opens_nothing_and_can_be_typed_again(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    calls_staff(visit.me)
    types_pin(visit.me, "4712")
    visit.me.sees(WRONG)
    assert not visit.session.facilitator.inside
    types_pin(visit.me, "4711")
    visit.me.sees("Diesen PC zurücksetzen")
    assert visit.session.facilitator.tries == Tries()


def test_what_is_no_pin_cannot_be_sent(opens: Opener) -> None:
    me = opens(facilitator=staff()).me
    calls_staff(me)
    me.types("PIN", "47x")
    assert not me.can_press("Öffnen")
    me.hits(Key.Key_Return)
    me.settles()
    me.sees_no(WRONG)


def test_after_five_wrong_pins_one_has_to_wait(opens: Opener) -> None:
    now = [1000.0]
    facilitator = staff(tries=Tries(4, 990.0), clock=lambda: now[0])
    visit = opens(facilitator=facilitator)
    me = visit.me
    calls_staff(me)
    types_pin(me, "0000")
    me.sees("Zu viele falsche Versuche. Bitte warten Sie noch 30 Sekunden.")
    assert not me.can_press("Öffnen")
    facilitator.enter("4711")
    assert not facilitator.checking
    now[0] += 29.5
    me.sees("Bitte warten Sie noch 1 Sekunde.")
    now[0] += 0.5
    me.until(lambda: me.can_press("1"), "the keys stay locked")
    types_pin(me, "4711")
    me.sees("Diesen PC zurücksetzen")


def test_the_count_of_wrong_pins_outlives_the_visit(opens: Opener) -> None:
    facilitator = staff(tries=Tries(7, 1000.0))
    me = opens(facilitator=facilitator).me
    calls_staff(me)
    me.sees("Bitte warten Sie noch 120 Sekunden.")


def test_out_of_the_area_nobody_comes_back_without_the_pin(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    gets_in(visit.me)
    visit.me.presses("Zurück zur Sitzung")
    calls_staff(visit.me)
    visit.me.sees(ASKS)
    visit.session.go(Facilitating("day"))
    visit.me.sees(ASKS)


def test_without_a_pin_the_area_is_open_and_says_so(opens: Opener) -> None:
    me = opens().me
    calls_staff(me)
    me.sees("Jede Person kann diesen Bereich öffnen: Für diesen PC ist keine PIN festgelegt.")


def test_with_a_pin_that_cannot_be_read_nobody_gets_in_and_staff_sees_why(opens: Opener) -> None:
    fault = Fault("policy.toml", 3, "`pin` needs a text.", "Write it like this.")
    facilitator = Facilitator(Settled(Policy(), FILE, ("pin",), (fault,), sealed=True))
    visit = opens(facilitator=facilitator)
    calls_staff(visit.me)
    visit.me.sees("Die PIN lässt sich nicht lesen.")
    visit.me.sees("Zeile 3: `pin` needs a text. Write it like this.")
    assert not visit.me.can_press("Öffnen")
    visit.me.presses("Zurück zur Sitzung")
    visit.me.sees("Guten Tag! Was möchten Sie heute ausprobieren?")


def test_the_reset_key_asks_once_and_enter_loses_nothing(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    _answers_reset(visit.me, lambda: visit.me.hits(Key.Key_Return))
    assert visit.endings == []


def test_the_reset_key_twice_resets(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    _answers_reset(visit.me, lambda: visit.me.hits(Key.Key_R, held=CONTROL_ALT))
    assert visit.endings == ["reset"]


def _answers_reset(me: Me, deed: Callable[[], None]) -> None:
    me.asked("Diesen PC zurücksetzen?", deed, by=lambda: me.hits(Key.Key_R, held=CONTROL_ALT))


def test_the_reset_key_can_ask_for_the_pin_instead(opens: Opener) -> None:
    visit = opens(facilitator=staff(Policy(pin=PIN, reset_needs_pin=True)))
    visit.me.hits(Key.Key_R, held=CONTROL_ALT)
    types_pin(visit.me, "4712")
    visit.me.sees(WRONG)
    assert visit.endings == []
    types_pin(visit.me, "4711")
    visit.me.until(lambda: visit.endings == ["reset"], "no reset")


def test_the_area_resets_and_closes_after_one_question_each(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    me = visit.me
    gets_in(me)
    me.answers("Diesen PC zurücksetzen?", "So lassen", by="Diesen PC zurücksetzen")
    me.answers("App schließen?", "So lassen", by="App schließen")
    assert visit.endings == []
    me.answers("Diesen PC zurücksetzen?", "Löschen und zurücksetzen", by="Diesen PC zurücksetzen")
    assert visit.endings == ["reset"]


def test_a_pause_is_calm_needs_staff_to_end_and_loses_nothing(opens: Opener) -> None:
    visit = opens(at=Practice(), facilitator=staff())
    me = visit.me
    me.types("Ihre Frage", "Halb fertig")
    gets_in(me)
    me.presses("Pause")
    assert place_of(visit) == Paused(Practice())
    me.sees("Gleich geht es weiter. Nichts ist verloren: Ihre Seite wartet auf Sie.")
    me.presses("Weiter (Betreuung)")
    types_pin(me, "4711")
    me.waits_for("Sitzung beenden")
    assert me.text_of("Ihre Frage") == "Halb fertig"
    assert not visit.session.facilitator.inside


def test_in_a_pause_the_area_offers_to_end_it(opens: Opener) -> None:
    visit = opens(facilitator=staff())
    gets_in(visit.me)
    visit.me.presses("Pause")
    gets_in(visit.me)
    visit.me.presses("Zurück zur Sitzung")
    assert place_of(visit) == Paused(Home())
    gets_in(visit.me)
    visit.me.presses("Pause beenden")
    assert place_of(visit) == Home()


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
    me.sees("üblicher Wert · gesperrt: gilt auch für heute")
    assert not any("scrypt" in text for text in me.texts())


def test_a_policy_with_faults_is_told_on_the_home_page_and_in_the_area(opens: Opener) -> None:
    fault = Fault("policy.toml", 3, "There is no field `rom` here.", "Write `room`.")
    visit = opens(facilitator=Facilitator(Settled(Policy(pin=PIN), FILE, ("pin",), (fault,))))
    visit.me.sees("Für das Personal: Die Einstellungen dieses PCs sind fehlerhaft.")
    gets_in(visit.me)
    visit.me.sees("Zeile 3: There is no field `rom` here. Write `room`.")
