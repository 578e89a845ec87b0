"""The process that counts a visit, as the launcher starts it."""

import subprocess

import msgspec
import pytest

from desktop.domain.tally import Counted, Item
from desktop.session.itself import command
from desktop.store import folders
from desktop.store.statistics import Statistics


@pytest.mark.parametrize(
    ("told", "code"), [(msgspec.json.encode(Counted((Item("visit"),))), 0), (b"no counts", 1)]
)
def test_what_is_told_is_added_to_the_counts_of_today(told: bytes, code: int) -> None:
    done = subprocess.run(command("count"), input=told, check=False, timeout=60)
    assert done.returncode == code
    assert [(line.item, line.count) for line in Statistics(folders.find().state).months()] == (
        [(Item("visit"), 1)] if code == 0 else []
    )
