"""Wrong PINs, noted on the disk."""

from pathlib import Path

import pytest

from desktop.domain.pin import FIRST_WAIT, Tries
from desktop.store.wrong_tries import FILE, note_tries, read_tries


def test_wrong_tries_are_there_when_the_app_is_opened_again_and_gone_after_the_right_one(
    tmp_path: Path,
) -> None:
    state = tmp_path / "state"
    assert read_tries(state, 100.0) == Tries()
    note_tries(Tries(5, 90.0), state)
    assert read_tries(state, 100.0) == Tries(5, 90.0)
    note_tries(Tries(), state)
    assert read_tries(state, 100.0) == Tries()
    assert list(state.iterdir()) == []


def test_when_the_pc_was_started_since_the_wait_begins_anew_and_is_no_longer(tmp_path: Path) -> None:
    note_tries(Tries(5, 1_000_000.0), tmp_path)
    assert read_tries(tmp_path, 20.0).wait(20.0) == FIRST_WAIT


@pytest.mark.parametrize("content", [b"", b"\xff", b"[" * 900, b'{"wrong": "many"}', b'{"wrong": -3}', b"{}"])
def test_a_damaged_note_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_tries(tmp_path, 1.0).wait(1.0) == 0.0


def test_where_nothing_can_be_written_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    note_tries(Tries(2, 1.0), tmp_path / "file" / "state")
    assert read_tries(tmp_path / "file" / "state", 1.0) == Tries()
