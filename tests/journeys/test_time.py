"""Time ends a visit: after a countdown that any key stops, never inside an answer, and fairly told."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.place import Home, Practice
from desktop.domain.policy import Policy, Settled
from desktop.engine.script import Answer
from desktop.session.facilitator import Facilitator
from tests.journeys.conftest import Opener
from tests.journeys.visit import Visit

Key = Qt.Key
ASKS = "Sind Sie noch da?"


class Clock:
    """A clock that is moved on by hand."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now

    def passes(self, visit: Visit, *, minutes: float = 0, seconds: float = 0) -> None:
        """Let time pass, with a look at the clock every ten seconds."""
        end = self.now + 60 * minutes + seconds
        while self.now < end:
            self.now = min(end, self.now + 10)
            visit.session.watch.look()
        visit.me.settles()


def staff(policy: Policy) -> Facilitator:
    """Staff of a PC with this policy."""
    return Facilitator(Settled(policy))


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_visit_left_alone_is_warned_counted_down_and_reset(opens: Opener, clock: Clock) -> None:
    visit = opens(clock=clock, facilitator=staff(Policy(idle_minutes=5)))
    me = visit.me
    me.presses("Frei üben")
    clock.passes(visit, minutes=4)
    me.sees(ASKS)
    me.sees("noch 60 Sekunden")
    clock.passes(visit, seconds=20)
    me.sees("noch 40 Sekunden")
    clock.passes(visit, seconds=40)
    assert visit.endings == ["reset"]


@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Space, Key.Key_Return, Key.Key_Escape, Key.Key_Tab])
def test_any_key_stops_the_countdown_and_does_nothing_else(opens: Opener, clock: Clock, key: Key) -> None:
    visit = opens(clock=clock, at=Practice(), facilitator=staff(Policy(idle_minutes=5)))
    me = visit.me
    me.types("Ihre Frage", "Halb fertig")
    clock.passes(visit, minutes=4, seconds=30)
    me.sees(ASKS)
    me.hits(key)
    me.sees_no(ASKS)
    assert visit.session.place == Practice()
    assert me.text_of("Ihre Frage") == "Halb fertig"
    clock.passes(visit, minutes=3, seconds=50)
    me.sees_no(ASKS)
    assert visit.endings == []


def test_the_countdown_stands_in_front_of_a_question_too(opens: Opener, clock: Clock) -> None:
    visit = opens(clock=clock, facilitator=staff(Policy(idle_minutes=5)))
    me = visit.me

    def waits() -> None:
        clock.passes(visit, minutes=4)
        me.sees(ASKS)
        me.hits(Key.Key_Space)
        me.sees_no(ASKS)
        me.hits(Key.Key_Return)

    me.replies("Sitzung beenden?", waits, by="Sitzung beenden")
    assert visit.endings == []


def test_nobody_is_asked_while_an_answer_comes(opens: Opener, clock: Clock) -> None:
    long = Answer("Wort " * 4000, pause_ms=5)
    visit = opens(long, clock=clock, at=Practice(), facilitator=staff(Policy(idle_minutes=1)))
    me = visit.me
    me.types("Ihre Frage", "Erzähl")
    me.hits(Key.Key_Return)
    me.sees("schreibt …")
    clock.passes(visit, minutes=10)
    assert visit.endings == []
    me.presses("Anhalten")
    me.waits_for("Noch einmal fragen")
    clock.passes(visit, minutes=1)
    assert visit.endings == ["reset"]


def test_a_pc_that_slept_comes_back_without_the_visit(opens: Opener, clock: Clock) -> None:
    visit = opens(clock=clock, at=Practice(), facilitator=staff(Policy(idle_minutes=5)))
    visit.me.types("Ihre Frage", "Geheim")
    clock.now += 3600
    visit.me.hits(Key.Key_X)
    assert visit.endings == ["reset"]


def test_five_minutes_before_the_limit_one_is_told_and_may_add_five(opens: Opener, clock: Clock) -> None:
    policy = Policy(idle_minutes=0, session_minutes=30, extensions=1)
    visit = opens(clock=clock, facilitator=staff(policy))
    me = visit.me
    me.presses("Frei üben")
    clock.passes(visit, minutes=25)
    me.sees("Noch 5 Minuten")
    me.presses("Fünf Minuten länger")
    me.sees_no("Noch 5 Minuten")
    clock.passes(visit, minutes=5)
    me.sees("Noch 5 Minuten")
    assert "Fünf Minuten länger" not in me.names()
    me.presses("Weitermachen")
    clock.passes(visit, minutes=4)
    me.sees("Noch 1 Minute")
    me.presses("Weitermachen")
    assert visit.endings == []
    clock.passes(visit, minutes=1)
    assert visit.endings == ["reset"]


def test_the_home_page_tells_how_long_a_limited_visit_still_is(opens: Opener, clock: Clock) -> None:
    me = opens(clock=clock, facilitator=staff(Policy(session_minutes=30))).me
    me.sees("noch 30 Minuten · nichts wird gespeichert")


def test_a_page_nobody_has_touched_stays_as_long_as_nobody_comes(opens: Opener, clock: Clock) -> None:
    visit = opens(clock=clock, facilitator=staff(Policy(idle_minutes=1, session_minutes=15)))
    clock.passes(visit, minutes=120)
    assert visit.endings == []
    assert visit.session.place == Home()
