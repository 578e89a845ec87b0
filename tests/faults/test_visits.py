"""A few of the many visits, in every run of the tests."""

import time
from pathlib import Path

from msgspec.structs import replace

from tests.faults.visits import GROWTH, Held, grown, lying, visits

SMALL = Held(memory=40_000_000, files=12, threads=5, processes=1, left_over=0)


def test_twenty_visits_in_a_row_leave_the_launcher_as_it_was(tmp_path: Path) -> None:
    assert grown(visits(tmp_path, 20)) == []


def test_what_grows_is_noticed() -> None:
    assert grown([SMALL] * 20) == []
    assert grown([*[SMALL] * 10, *[replace(SMALL, files=13)] * 10])[0].startswith("files: 12")
    heavier = replace(SMALL, memory=SMALL.memory + GROWTH + 1)
    assert grown([*[SMALL] * 10, *[heavier] * 10])[0].startswith("memory")


def test_a_folder_in_which_nothing_happens_any_more_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "visit-of-before").mkdir()
    now = time.time()
    assert [folder.name for folder in lying(tmp_path, now + 1)] == ["visit-of-before"]
    assert not list(lying(tmp_path, now - 60))
