"""What chance alone can do, held against figures known from tables and against itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.chance import likely_range, of_nothing


@pytest.mark.parametrize(
    ("hits", "runs", "low", "high"),
    [(0, 10, 0.0, 0.278), (5, 10, 0.237, 0.763), (10, 10, 0.722, 1.0), (15, 30, 0.332, 0.668)],
)
def test_the_range_is_the_one_of_the_tables(hits: int, runs: int, low: float, high: float) -> None:
    assert likely_range(hits, runs) == pytest.approx((low, high), abs=0.001)


@given(st.integers(1, 500).flatmap(lambda runs: st.tuples(st.integers(0, runs), st.just(runs))))
def test_the_range_holds_the_share_and_stays_within_all(counted: tuple[int, int]) -> None:
    hits, runs = counted
    low, high = likely_range(hits, runs)
    assert 0 <= low <= hits / runs <= high <= 1
    assert low < high


def test_more_runs_say_more() -> None:
    widths = [high - low for low, high in (likely_range(n // 2, n) for n in (10, 30, 100, 1000))]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize(
    ("one", "other", "often"), [(0, 0, 1.0), (3, 3, 1.0), (5, 0, 0.0625), (14, 1, 0.000977), (9, 6, 0.607)]
)
def test_a_difference_comes_of_nothing_as_often_as_coins_say(one: int, other: int, often: float) -> None:
    assert of_nothing(one, other) == pytest.approx(often, abs=0.001)
    assert of_nothing(one, other) == of_nothing(other, one)
