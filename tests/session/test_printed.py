"""Papers that never came out are taken back, by a print system that is a few lines of shell here."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from desktop.session.printed import MARK, note_printing, take_back_papers
from desktop.store import folders

NOW = datetime.fromisoformat("2026-11-22T10:30:00").astimezone()
LATE = "printer-1 visitor 1024 Sun Nov 22 10:15:00 2026"
FRESH = "printer-2 visitor 1024 Sun Nov 22 10:25:00 2026"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the mark, on a PC whose print system writes down what it cancels."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, text in (("lpstat", 'cat "$QUEUE"'), ("cancel", 'echo "$1" >> "$QUEUE.cancelled"')):
        (tools / name).write_text(f"#!/bin/sh\n{text}\n")
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("QUEUE", str(tmp_path / "queue"))
    note_printing()
    return folders.find().state


def _cancelled(state: Path, *jobs: str) -> list[str]:
    queue = Path(os.environ["QUEUE"])
    queue.write_text("".join(f"{job}\n" for job in jobs))
    count = take_back_papers(state, NOW)
    done = queue.with_name("queue.cancelled")
    names = done.read_text().split() if done.exists() else []
    assert len(names) == count
    return names


def test_what_waits_for_too_long_is_taken_back_and_what_is_fresh_is_not(state: Path) -> None:
    assert _cancelled(state, LATE, FRESH) == ["printer-1"]
    assert (state / MARK).exists()


def test_when_nothing_waits_nobody_asks_again(state: Path) -> None:
    assert _cancelled(state, LATE) == ["printer-1"]
    assert not (state / MARK).exists()


def test_a_line_that_is_no_job_is_passed_over(state: Path) -> None:
    assert _cancelled(state, "no jobs here at all, sorry") == []


def test_without_a_print_system_the_mark_stays(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(state))
    assert take_back_papers(state, NOW) == 0
    assert (state / MARK).exists()
