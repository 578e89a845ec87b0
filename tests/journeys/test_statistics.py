"""The facilitator looks at the counts of the PC, by keyboard and by what a screen reader says."""

import sqlite3
from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.domain.place import Home
from desktop.domain.tally import Counted, Item
from desktop.store import folders
from desktop.store.statistics import Statistics
from tests.journeys.conftest import Opener
from tests.journeys.me import Me

STAFF = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
VISIT = Counted((Item("visit"), Item("started", 1), Item("before", 1, 1, 2), Item("after", 1, 1, 4)))


def _counts(visits: int) -> None:
    for _ in range(visits):
        Statistics(folders.find().state).add(VISIT, date(2026, 11, 22))


def _looks(me: Me) -> None:
    me.hits(Qt.Key.Key_B, held=STAFF)
    me.presses("Statistik")
    me.sees("Gezählt werden nur Zahlen: keine Namen, keine Texte, keine Uhrzeiten.")


def test_the_report_says_how_many_came_and_what_they_learnt(opens: Opener) -> None:
    _counts(6)
    me = opens().me
    _looks(me)
    me.sees("6 Besuche, November 2026")
    me.sees("Wo steckt KI?: 6, davon – beendet")
    me.sees("2,0")


def test_four_visits_are_too_few_to_be_told(opens: Opener) -> None:
    _counts(4)
    me = opens().me
    _looks(me)
    me.sees("Es gibt noch nicht genug Besuche")
    me.sees_no("4 Besuche")


def test_a_damaged_file_is_told_and_all_counts_can_be_deleted(opens: Opener) -> None:
    _counts(1)
    statistics = Statistics(folders.find().state)
    statistics.file.write_bytes(b"damaged" * 1000)
    _counts(6)
    visit = opens()
    _looks(visit.me)
    visit.me.sees("Die Datei mit den Zahlen war beschädigt.")
    visit.me.answers("Alle Zahlen löschen?", "Löschen", by="Alle Zahlen löschen")
    visit.me.sees("Es gibt noch nicht genug Besuche")
    assert not statistics.file.exists()
    visit.session.go(Home())


def test_a_database_in_use_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    _counts(1)
    statistics = Statistics(folders.find().state)
    monkeypatch.setattr("desktop.store.statistics.WAIT", 0.1)
    other = sqlite3.connect(statistics.file)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(sqlite3.OperationalError):
        statistics.add(VISIT, date(2026, 11, 22))
    other.rollback()
    other.close()
    assert statistics.set_aside == ()
