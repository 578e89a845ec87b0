"""A few trials of each fault, in every run of the tests; ``make faults`` has them all."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.faults import broken_files, disks, ended_processes, mutations, network, pins, surroundings
from tests.faults.row import Row, lines

SEED = 7


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
