"""A few trials of each fault, in every run of the tests; ``make faults`` has them all."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.day import CHECKOUT
from tests.faults import (
    broken_files,
    disks,
    ended_processes,
    mutations,
    network,
    pins,
    presses,
    slow_disks,
    surroundings,
)
from tests.faults.row import Row, lines

SEED = 7
WRONG_UNSEEN = """
import logging
from PySide6.QtCore import QCoreApplication, QObject, QTimer, qWarning
from tests.faults.presses import ears
application, heard = QCoreApplication([]), []
ears(heard.append)
QTimer.singleShot(0, lambda: 1 / 0)
QTimer.singleShot(0, lambda: logging.getLogger("desktop").error("a fault inside the app"))
QTimer.singleShot(0, lambda: qWarning("a layout without a widget"))
QTimer.singleShot(0, lambda: qWarning("This plugin does not support raise()"))
QTimer.singleShot(1, application.quit)
application.exec()
print(*heard, sep=chr(10))
"""


def _well(*rows: Row) -> None:
    """Every row that could be tried on this machine met its goal."""
    missed = [lines(row) for row in rows if not row.reached and not row.untried]
    assert not missed, "\n".join(missed)


def test_an_engine_that_ends_at_a_random_moment_costs_one_answer(qapp: QApplication, tmp_path: Path) -> None:
    dress(qapp)
    _well(ended_processes.engines(tmp_path, read_library(folders.find().lessons), 4, SEED))


def test_a_window_that_ends_at_a_random_moment_is_followed_by_a_clean_one(tmp_path: Path) -> None:
    _well(ended_processes.windows(tmp_path, 3, SEED))


@pytest.mark.parametrize("kind", mutations.KINDS)
def test_damaged_inputs_are_read_or_named(kind: str) -> None:
    _well(mutations.mutations(kind, 20, SEED))


def test_whatever_writes_outside_its_folder_or_breaks_is_noticed() -> None:
    row = mutations.mutations("no such kind", 1, SEED)
    assert not row.reached
    assert "KeyError" in row.wrong[0]


def test_a_disk_that_is_full_or_protected_does_not_keep_the_app_shut(tmp_path: Path) -> None:
    _well(*disks.disks(tmp_path, twice=False))


def test_a_slow_disk_is_waited_for(tmp_path: Path) -> None:
    _well(slow_disks.slow(tmp_path, (20 * slow_disks.MEGA,)))


def test_whatever_is_pressed_and_typed_in_whatever_order_a_page_is_there(tmp_path: Path) -> None:
    _well(presses.presses(tmp_path, 2, 80, SEED))


def test_what_goes_wrong_unseen_while_somebody_presses_is_heard() -> None:
    told = subprocess.run(
        [sys.executable, "-c", WRONG_UNSEEN], cwd=CHECKOUT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    assert [line.partition(" ")[0] for line in told] == ["ZeroDivisionError", "a", "Qt:"], told


def test_a_visit_at_random_that_breaks_is_counted_as_missed(tmp_path: Path) -> None:
    row = presses.presses(tmp_path, 1, -1, SEED)
    assert not row.reached
    assert "after 0 deeds" in row.wrong[0]


def test_what_is_missing_or_damaged_gets_a_page_that_says_so(tmp_path: Path) -> None:
    _well(broken_files.files(tmp_path, every=False))


def test_a_missing_or_damaged_model_gets_a_page_that_says_so(tmp_path: Path) -> None:
    _well(broken_files.models(tmp_path, every=False))


def test_a_pc_that_lacks_fonts_sound_or_a_bus_is_no_trouble(tmp_path: Path) -> None:
    _well(*surroundings.lacking(tmp_path))


def test_a_clock_that_is_set_does_not_spoil_the_search(tmp_path: Path) -> None:
    _well(surroundings.clocks(tmp_path, (5,)))


def test_processes_that_are_stopped_for_a_moment_go_on(tmp_path: Path) -> None:
    _well(surroundings.stopped(tmp_path, 1.0))


def test_wrong_pins_are_slowed_and_told_to_nobody() -> None:
    _well(*pins.pins(8, SEED))


def test_other_sockets_than_those_inside_the_pc_are_seen_in_a_trace() -> None:
    trace = """12 socket(AF_UNIX, SOCK_STREAM, 0) = 3
12 connect(3, {sa_family=AF_UNIX, sun_path="/run/dbus"}, 20) = 0
13 socket(AF_INET6, SOCK_STREAM, IPPROTO_IP) = 6
13 connect(6, {sa_family=AF_INET, sin_port=htons(631)}, 16) = -1"""
    assert network.families(trace) == {"AF_UNIX", "AF_INET6", "AF_INET"}
