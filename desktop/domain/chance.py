"""What chance alone can do: how far a count may lie from the truth, what comes of nothing."""

import math

SURE = 1.96
"""Standard deviations that take in 95 of 100 cases."""


def likely_range(hits: int, runs: int) -> tuple[float, float]:
    """The shares (0 to 1) that may really lie behind a count, in 95 of 100 cases: the interval of Wilson.

    Args:
        hits: how many of the runs.
        runs: all of them, one at least.
    """
    share = hits / runs
    spread = SURE * SURE / runs
    middle = (share + spread / 2) / (1 + spread)
    reach = SURE * math.sqrt(share * (1 - share) / runs + spread / (4 * runs)) / (1 + spread)
    return (0.0 if hits == 0 else middle - reach), (1.0 if hits == runs else middle + reach)


def of_nothing(one: int, other: int) -> float:
    """How often (0 to 1) two equally probable things are counted this unequally by chance alone, or more.

    Args:
        one: how often the first was counted.
        other: how often the second was.
    """
    runs = one + other
    fewer = min(one, other)
    tail = sum(math.comb(runs, hits) for hits in range(fewer + 1)) / (1 << runs)
    return min(1.0, 2 * tail)
