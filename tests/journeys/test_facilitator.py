"""A facilitator at a visitor's PC: in by PIN, resets, pauses, chooses for the day, out again."""

from collections.abc import Callable

from desktop.domain.lesson import Fault
from desktop.domain.pin import Tries
from desktop.domain.place import Facilitating, Home, Paused, Place, Practice
from desktop.domain.policy import Policy, Settled
from desktop.session.facilitator import Facilitator
from tests.journeys.conftest import Opener
from tests.journeys.me import Me
from tests.journeys.staff import (
    ASKS,
    CONTROL_ALT,
    FILE,
    PIN,
    WRONG,
    Key,
    calls_staff,
    gets_in,
    staff,
    types_pin,
)
from tests.journeys.visit import Visit


def place_of(visit: Visit) -> Place:
    """Where the visit is now."""
    return visit.session.place


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
