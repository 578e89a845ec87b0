"""The PIN of staff: its hash, and how wrong tries are slowed down."""

import pytest

from desktop.domain.pin import Tries, hashed, is_pin, is_right

SALT = b"sixteen bytes!!!"


def test_the_right_pin_is_right_and_no_other() -> None:
    wanted = hashed("4711", SALT)
    assert is_right("4711", wanted)
    assert not any(is_right(pin, wanted) for pin in ("4712", "47110", "", "04711"))


def test_a_hash_tells_nothing_of_the_pin_and_differs_with_its_salt() -> None:
    one, other = hashed("4711", SALT), hashed("4711", SALT[::-1])
    assert "4711" not in one
    assert one != other
    assert is_right("4711", one)
    assert is_right("4711", other)


@pytest.mark.parametrize("broken", ["", "4711", "scrypt$15$8$1$x$y", "scrypt$30$8$1$" + "A" * 22 + "==$x"])
def test_with_a_hash_that_is_none_no_pin_is_right(broken: str) -> None:
    assert not is_right("4711", broken)
    assert not is_right("", broken)


@pytest.mark.parametrize("dear", [14, 15, 16])
def test_every_accepted_cost_fits_into_the_memory_allowed(dear: int) -> None:
    dearer = hashed("4711", SALT).replace("$15$", f"${dear}$")
    assert is_right("4711", dearer) == (dear == 15)


def test_a_pin_has_4_to_12_digits() -> None:
    assert is_pin("0000")
    assert is_pin("123456789012")
    assert not any(is_pin(text) for text in ("", "123", "1234567890123", "12a4", "12 34", "١٢٣٤", "1234\n"))


def test_five_wrong_tries_cost_nothing_and_each_one_after_doubles_the_wait() -> None:
    tries, waits = Tries(), []
    for _ in range(12):
        waits.append(tries.wait(100.0))
        tries = tries.one_more(100.0)
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]


def test_a_wait_passes() -> None:
    tries = Tries(wrong=5, last=100.0)
    assert tries.wait(110.0) == 20.0
    assert tries.wait(130.0) == 0.0
    assert Tries(wrong=10**6, last=0.0).wait(1e6) == 0.0
