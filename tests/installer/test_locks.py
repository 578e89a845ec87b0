"""The locks: every file pinned by hash, no address of any index, and nothing in them twice."""

import re

import pytest

from installer.environment import LOCKS

PIN = re.compile(r"^([a-z0-9-]+)==([^ ;]+)", re.MULTILINE)


@pytest.mark.parametrize("part", LOCKS)
def test_every_library_is_pinned_with_hashes_and_no_address(part: str) -> None:
    text = LOCKS[part].read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    pins = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert pins
    for pin in pins:
        assert PIN.match(pin), pin
        assert "--hash=sha256:" in pin, pin


def test_both_locks_agree_about_what_both_need() -> None:
    app, tests = (dict(PIN.findall(LOCKS[part].read_text(encoding="utf-8"))) for part in ("app", "tests"))
    shared = app.keys() & tests.keys()
    assert shared
    assert {name: app[name] for name in shared} == {name: tests[name] for name in shared}


def test_the_engine_is_in_no_lock() -> None:
    for lock in LOCKS.values():
        assert "llama" not in lock.read_text(encoding="utf-8")
