"""The line to the speech process: when it starts, what it does with a process that is broken."""

import sys

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from desktop.domain.lesson import Library
from desktop.session.aloud import Aloud
from desktop.session.itself import command
from desktop.session.voice import RATES, SPEEDS, Voice
from tests.journeys.visit import session_of

MUTE = (sys.executable, "-c", "import sys; sys.stdin.read()")
NOWHERE = ("/nowhere/to/be/found",)
MOCK = tuple(command("speech", "--engine", "mock"))


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_nothing_runs_until_something_is_read_and_nothing_after_it_was_closed(
    qtbot: QtBot, owner: QObject
) -> None:
    voice = Voice(MOCK, owner)
    assert (voice.state, voice.pid) == ("asleep", 0)
    assert voice.speaks("de")
    with qtbot.waitSignals([voice.began, voice.ended], timeout=60_000, order="strict"):
        number = voice.say("One two.", "en")
    assert number == 1
    assert voice.state == "ready"
    assert voice.speaks("en")
    assert not voice.speaks("de")
    process = psutil.Process(voice.pid)
    voice.close()
    assert (voice.state, voice.pid) == ("asleep", 0)
    assert not process.is_running()


def test_of_what_is_said_before_it_is_awake_only_the_last_is_read(qtbot: QtBot, owner: QObject) -> None:
    voice = Voice(MOCK, owner)
    with qtbot.waitSignal(voice.ended, timeout=60_000) as ended:
        voice.say("One.", "en")
        voice.hush()
        voice.say("Two.", "en")
    assert ended.args == [2]
    voice.close()


@pytest.mark.parametrize("broken", [MUTE, NOWHERE, (sys.executable, "-c", "print('{}')")])
def test_a_process_that_hangs_or_ends_is_told_and_may_be_tried_again(
    qtbot: QtBot, owner: QObject, broken: tuple[str, ...]
) -> None:
    voice = Voice(broken, owner, silence_ms=60)
    for _ in range(2):
        with qtbot.waitSignal(voice.changed, check_params_cb=lambda: voice.state == "unable", timeout=60_000):
            voice.say("One.", "en")
        assert voice.lack == "failed"
        assert voice.pid == 0


def test_the_speeds_go_round(owner: QObject) -> None:
    aloud = Aloud(owner, NOWHERE)
    told: list[str] = []
    aloud.changed.connect(lambda: told.append(aloud.voice.speed))
    for _ in SPEEDS:
        aloud.next_speed()
    assert told == ["fast", "slow", "normal"]
    assert RATES["slow"] < RATES["normal"] < RATES["fast"]


def test_what_is_wanted_twice_is_stopped(owner: QObject) -> None:
    aloud = Aloud(owner, NOWHERE)
    wanted: list[object] = []
    aloud.wanted.connect(wanted.append)
    aloud.wanted.connect(aloud.begin)
    aloud.toggle("answer")
    assert (aloud.reading, aloud.what) == (True, "answer")
    aloud.toggle()
    assert (aloud.reading, aloud.what, wanted) == (True, None, ["answer", None])
    aloud.toggle()
    assert not aloud.reading
    aloud.close()


def test_who_only_listens_is_not_taken_for_gone(qapp: QCoreApplication) -> None:
    now = [0.0]
    session = session_of(Library(()), NOWHERE, clock=lambda: now[0])
    warned: list[int] = []
    session.watch.warned.connect(warned.append)
    session.watch.touch()
    session.aloud.begin(None)
    for _ in range(200):
        now[0] += 10
        session.watch.look()
    assert warned == []
    session.aloud.stop()
    for _ in range(200):
        now[0] += 10
        session.watch.look()
    assert warned
    session.watch.stop()
