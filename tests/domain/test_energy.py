"""Electricity of answers: the estimate is what it says it is."""

import pytest

from desktop.domain.energy import as_often, watt_hours


def test_a_core_that_is_busy_for_an_hour_takes_its_watts() -> None:
    assert watt_hours(3600, 15) == 15
    assert watt_hours(12, 15) == pytest.approx(0.05)


@pytest.mark.parametrize(
    ("everyday", "own", "times"),
    [(100, 0.05, 2000), (100, 0.048, 2100), (0.13, 0.05, 3), (1, 2, 0), (7, 0.1, 70)],
)
def test_how_often_is_told_in_two_figures(everyday: float, own: float, times: int) -> None:
    assert as_often(everyday, own) == times
