"""The time of a visit: nobody there, a limit, a pause, a PC that slept; on a clock set by hand."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.domain.policy import Policy
from desktop.session.watch import LONGEST_PAUSE, Watch

MINUTE = 60.0
RULES = Policy(idle_minutes=10)


class Time:
    """A clock that stands until it is moved on, and a watch that looks at it."""

    def __init__(self, rules: Policy = RULES) -> None:
        self.now = 1000.0
        self.rules = rules
        self.busy = False
        self.heard: list[tuple[str, int]] = []
        self.watch = Watch(lambda: self.rules, lambda: self.busy, clock=lambda: self.now, tick_ms=10**6)
        for name in ("warned", "counted", "calmed", "nearing", "ran_out"):
            getattr(self.watch, name).connect(self._note(name))

    def passes(self, seconds: float, *, step: float = 1.0) -> None:
        """Let time pass, with a look at the clock at every step."""
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + step)
            self.watch.look()

    def sleeps(self, seconds: float) -> None:
        """Let time pass at once, as when the PC is suspended."""
        self.now += seconds

    @property
    def names(self) -> list[str]:
        """What was heard, without repeating itself."""
        names = [name for name, _ in self.heard]
        return [name for number, name in enumerate(names) if names[number - 1 : number] != [name]]

    def _note(self, name: str) -> Callable[..., None]:
        return lambda number=0: self.heard.append((name, number))


@pytest.fixture
def time(qapp: QCoreApplication) -> Time:
    return Time()


def test_nobody_there_is_warned_counted_down_and_ended(time: Time) -> None:
    time.watch.touch()
    time.passes(9 * MINUTE - 1)
    assert time.heard == []
    time.passes(1)
    assert time.heard == [("warned", 60)]
    time.passes(59)
    assert time.heard[-1] == ("counted", 1)
    time.passes(1)
    assert time.names == ["warned", "counted", "ran_out"]


def test_a_visit_nobody_has_touched_is_left_alone(time: Time) -> None:
    time.passes(3600)
    assert time.heard == []


def test_a_key_stops_the_countdown_and_the_time_begins_anew(time: Time) -> None:
    time.watch.touch()
    time.passes(9 * MINUTE + 30)
    time.watch.touch()
    assert time.names == ["warned", "counted", "calmed"]
    time.passes(9 * MINUTE - 1)
    assert time.names[-1] == "calmed"
    time.passes(1)
    assert time.names[-1] == "warned"


def test_while_the_model_answers_nobody_is_idle(time: Time) -> None:
    time.watch.touch()
    time.passes(9 * MINUTE + 10)
    time.busy = True
    time.passes(30 * MINUTE)
    assert time.names == ["warned", "counted", "calmed"]
    time.busy = False
    time.passes(9 * MINUTE - 1)
    assert time.names[-1] == "calmed"
    time.passes(MINUTE + 1)
    assert time.names[-1] == "ran_out"


def test_with_zero_minutes_nobody_is_ever_idle(time: Time) -> None:
    time.rules = replace(RULES, idle_minutes=0)
    time.watch.touch()
    time.passes(10 * 3600, step=15)
    assert time.heard == []


def test_with_one_minute_half_of_it_is_countdown(time: Time) -> None:
    time.rules = replace(RULES, idle_minutes=1)
    time.watch.touch()
    time.passes(29)
    assert time.heard == []
    time.passes(1)
    assert time.heard == [("warned", 30)]


@pytest.mark.parametrize("busy", [False, True])
def test_a_pc_that_slept_has_been_idle_whatever_it_was_doing(time: Time, busy: bool) -> None:
    time.watch.touch()
    time.passes(60)
    time.busy = busy
    time.sleeps(3600)
    time.watch.look()
    assert time.names == ["ran_out"]


def test_the_key_that_wakes_the_pc_does_not_bring_the_visit_back(time: Time) -> None:
    time.watch.touch()
    time.sleeps(3600)
    time.watch.touch()
    assert time.names == ["ran_out"]


def test_a_short_sleep_ends_nothing(time: Time) -> None:
    time.watch.touch()
    time.sleeps(5 * MINUTE)
    time.watch.touch()
    time.passes(8 * MINUTE)
    assert time.heard == []


def test_a_limited_visit_is_told_twice_and_then_ended(time: Time) -> None:
    time.rules = Policy(idle_minutes=0, session_minutes=30)
    time.watch.touch()
    time.passes(30 * MINUTE - 1)
    assert time.heard == [("nearing", 5), ("nearing", 1)]
    time.passes(1)
    assert time.names[-1] == "ran_out"


def test_five_minutes_can_be_added_as_often_as_the_policy_says(time: Time) -> None:
    time.rules = Policy(idle_minutes=0, session_minutes=30, extensions=1)
    time.watch.touch()
    time.passes(25 * MINUTE)
    could = [time.watch.can_extend]
    time.watch.extend()
    could.append(time.watch.can_extend)
    time.watch.extend()
    assert could == [True, False]
    assert time.watch.minutes_left == 10
    time.passes(10 * MINUTE)
    assert time.heard == [("nearing", 5), ("nearing", 5), ("nearing", 1), ("ran_out", 0)]


def test_without_extensions_nobody_can_add_anything(time: Time) -> None:
    time.rules = Policy(session_minutes=30, extensions=0)
    assert not time.watch.can_extend


def test_the_limit_waits_for_the_end_of_an_answer(time: Time) -> None:
    time.rules = Policy(idle_minutes=0, session_minutes=15)
    time.watch.touch()
    time.busy = True
    time.passes(16 * MINUTE)
    assert "ran_out" not in time.names
    time.busy = False
    time.passes(1)
    assert time.names[-1] == "ran_out"


def test_the_limit_counts_from_the_first_key_on(time: Time) -> None:
    time.rules = Policy(idle_minutes=0, session_minutes=15)
    time.passes(3600)
    time.watch.touch()
    time.passes(1)
    assert time.watch.minutes_left == 15
    assert time.heard == []


def test_a_limit_chosen_in_the_middle_holds_for_this_visit_too(time: Time) -> None:
    time.watch.touch()
    time.passes(8 * MINUTE)
    time.watch.touch()
    time.rules = replace(RULES, session_minutes=15)
    time.passes(3 * MINUTE)
    assert time.heard == [("nearing", 5)]


def test_in_a_pause_time_stands_still(time: Time) -> None:
    time.rules = Policy(idle_minutes=10, session_minutes=30)
    time.watch.touch()
    time.passes(8 * MINUTE)
    time.watch.pause(on=True)
    time.passes(60 * MINUTE)
    time.watch.touch()
    assert time.watch.minutes_left == 22
    time.watch.pause(on=False)
    assert time.watch.minutes_left == 22
    time.passes(8 * MINUTE)
    assert time.heard == []


def test_a_pause_that_everybody_has_forgotten_ends_the_visit(time: Time) -> None:
    time.watch.touch()
    time.watch.pause(on=True)
    time.passes(LONGEST_PAUSE)
    assert time.heard == []
    time.passes(1)
    assert time.names == ["ran_out"]


def test_the_end_comes_once(time: Time) -> None:
    time.rules = Policy(idle_minutes=1, session_minutes=1)
    time.watch.touch()
    time.passes(10 * MINUTE)
    time.watch.touch()
    time.watch.look()
    assert time.names.count("ran_out") == 1
    assert [name for name, _ in time.heard].count("ran_out") == 1
