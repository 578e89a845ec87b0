"""The figures of this PC for the staff: what may be told, whether a file was damaged, and forgetting them."""

from msgspec import Struct

from desktop.domain.summary import Summary, summary
from desktop.store import folders
from desktop.store.statistics import Statistics


class Figures(Struct, frozen=True):
    """What may be told of the visits on this PC, and the files that could not be read any more."""

    summary: Summary
    damaged: tuple[str, ...] = ()


def figures() -> Figures:
    """Read the counts of this PC."""
    statistics = Statistics(folders.find().state)
    return Figures(summary(statistics.months()), tuple(map(str, statistics.set_aside)))


def forget_figures() -> None:
    """Delete all counts of this PC.

    Raises:
        OSError: they cannot be deleted.
    """
    Statistics(folders.find().state).forget()
