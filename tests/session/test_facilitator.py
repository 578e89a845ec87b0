"""Letting staff in by PIN, where the PC fails at it."""

import threading

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop.domain.policy import Policy, Settled
from desktop.session import facilitator as staff
from desktop.session.facilitator import Facilitator
from tests.journeys.staff import PIN


def test_a_pin_that_cannot_be_checked_lets_nobody_in_and_the_next_one_is_taken(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_little_memory(_pin: str, _wanted: str) -> bool:
        raise MemoryError

    beside = Facilitator(Settled(Policy(pin=PIN)))
    judged = QSignalSpy(beside.judged)
    reported: list[type[BaseException]] = []
    with monkeypatch.context() as short:
        short.setattr(staff, "is_right", too_little_memory)
        short.setattr(threading, "excepthook", lambda fault: reported.append(fault.exc_type))
        with qtbot.waitSignal(beside.judged):
            beside.enter("4711")
    assert judged.at(0) == [False]
    assert reported in ([], [MemoryError])
    assert not beside.inside
    assert not beside.checking
    with qtbot.waitSignal(beside.judged):
        beside.enter("4711")
    assert beside.inside
