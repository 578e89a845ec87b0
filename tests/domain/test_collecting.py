"""Holding off the collector of rubbish: by several at once, in several threads."""

import gc
import threading

import pytest

from desktop.domain.collecting import uncollected


def test_nothing_is_collected_until_the_last_one_leaves() -> None:
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_leaves_in_another_thread_does_not_turn_it_on_for_others() -> None:
    entered, leave = threading.Event(), threading.Event()

    def other() -> None:
        with uncollected():
            entered.set()
            leave.wait()

    thread = threading.Thread(target=other)
    thread.start()
    entered.wait()
    with uncollected():
        leave.set()
        thread.join()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_fault_turns_it_on_again_and_who_had_it_off_keeps_it_off() -> None:
    with pytest.raises(ValueError, match="fault"), uncollected():
        raise ValueError("fault")
    assert gc.isenabled()
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
