"""Whether a model fits, how fast it is going to be, and what is recommended."""

import msgspec
import pytest

from desktop.domain.fitting import BESIDE, Fits, Pace, Pc, advise, expected, fits, needed, pace
from desktop.domain.model import Model

GB = 1_000_000_000


def model(name: str, size: int = GB, **others: object) -> Model:
    """A model of so many bytes."""
    known = Model(
        name, name, f"{name}.gguf", "0", "Apache-2.0", ("de",), 4096, tried=True, sources=(), bytes=size
    )
    return msgspec.structs.replace(known, **others)


SMALL, MEDIUM, LARGE = model("small", GB // 2), model("medium", GB), model("large", 3 * GB)
BETTER = model("better", 2 * GB, tried=False, bytes=None, roughly=2 * GB)


@pytest.mark.parametrize(
    ("memory", "free", "said"),
    [(8 * GB, 4 * GB, "fits"), (8 * GB, GB, "later"), (2 * GB, 2 * GB, "never")],
)
def test_a_model_fits_now_or_later_or_never(memory: int, free: int, said: Fits) -> None:
    assert fits(MEDIUM, Pc(memory, free)) == said


def test_of_a_model_of_unknown_size_nothing_is_said() -> None:
    assert fits(model("unknown", bytes=None), Pc(8 * GB, 8 * GB)) == "unknown"


def test_memory_that_nobody_measured_is_worked_out_from_the_size() -> None:
    assert needed(MEDIUM) == GB + BESIDE
    assert needed(model("measured", memory=7)) == 7


def test_a_model_of_half_the_size_is_twice_as_fast() -> None:
    pc = Pc(8 * GB, 8 * GB, speed=10.0, measured=GB)
    assert expected(SMALL, pc) == 20.0
    assert expected(SMALL, Pc(8 * GB, 8 * GB)) == 0.0


def test_a_tiny_model_says_nothing_about_the_speed_of_a_large_one() -> None:
    assert expected(LARGE, Pc(8 * GB, 8 * GB, speed=100.0, measured=GB // 10)) == 0.0


@pytest.mark.parametrize(
    ("speed", "said"), [(0.0, None), (1.0, "slow"), (4.0, "slower"), (8.0, "reading"), (30.0, "faster")]
)
def test_a_speed_is_told_beside_a_persons_reading(speed: float, said: Pace | None) -> None:
    assert pace(speed) == said


def test_the_largest_tried_model_that_fits_is_recommended_and_a_larger_untried_one_is_named() -> None:
    advice = advise((MEDIUM, SMALL, LARGE, BETTER), Pc(4 * GB, 3 * GB), language="de")
    assert (advice.best, advice.untried) == (MEDIUM, BETTER)


def test_what_would_be_too_slow_is_not_recommended() -> None:
    slow = Pc(16 * GB, 16 * GB, speed=3.0, measured=GB)
    assert advise((SMALL, MEDIUM, LARGE), slow, language="de").best == MEDIUM
    assert advise((LARGE, MEDIUM), Pc(16 * GB, 16 * GB, 0.5, GB), language="de").best == MEDIUM


def test_who_does_not_know_the_language_is_not_recommended() -> None:
    assert advise((SMALL,), Pc(8 * GB, 8 * GB), language="tr").best is None
