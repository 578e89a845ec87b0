"""Every kind of step has a view."""

from typing import get_args

from desktop.domain.lesson import AnyStep
from desktop.ui.steps.table import VIEWS


def test_each_kind_of_step_has_a_view_and_each_view_a_kind() -> None:
    assert set(VIEWS) == set(get_args(AnyStep))
