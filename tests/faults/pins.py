"""Wrong PINs: slowed down after five, told to nobody, and taking as long whichever digit is wrong."""

import io
import logging
import random
import statistics
import time
from collections.abc import Iterator

from desktop.domain.pin import FREE_TRIES, LONGEST_WAIT, Tries, hashed, is_right
from tests.faults.row import Row, Trial, counted

RIGHT = "471182"
HASH = hashed(RIGHT, b"sixteen bytes!!!")
SAME = 1.25
"""Up to this ratio two medians of the time that a PIN takes count as the same on a busy machine."""


def pins(count: int, seed: int) -> list[Row]:
    """Try so many wrong PINs.

    Args:
        count: how many.
        seed: of their digits.
    """
    goals = ("never right, slowed after 5, never logged", "as long wherever the wrong digit stands")
    return [
        counted("wrong PINs: taken, counted, slowed", goals[0], _tried(count, seed)),
        counted("wrong PINs: time they take", goals[1], _timed(count, seed)),
    ]


def _tried(count: int, seed: int) -> Iterator[Trial]:
    chance, tries, now = random.Random(seed), Tries(), 1000.0
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    logging.getLogger().addHandler(handler)
    try:
        for number in range(1, count + 1):
            wrong = _wrong(chance)
            right = is_right(wrong, HASH)
            tries = tries.one_more(now)
            wait = tries.wait(now)
            slowed = (wait > 0) == (number >= FREE_TRIES) and wait <= LONGEST_WAIT
            met = not right and slowed and wrong not in heard.getvalue()
            yield Trial(met, wrong="" if met else f"try {number}: right {right}, wait {wait:.0f} s")
            now += wait + 1
    finally:
        logging.getLogger().removeHandler(handler)


def _timed(count: int, seed: int) -> Iterator[Trial]:
    """Differing in the first digit, in the last, in length: side by side, medians compared."""
    chance = random.Random(seed)
    kinds = (f"9{RIGHT[1:]}", f"{RIGHT[:-1]}9", RIGHT[:4], f"{RIGHT}000000", RIGHT)
    seconds: dict[str, list[float]] = {kind: [] for kind in kinds}
    for _ in range(max(5, count // 10)):
        for kind in chance.sample(kinds, len(kinds)):
            clock = time.process_time()
            is_right(kind, HASH)
            seconds[kind].append(time.process_time() - clock)
    medians = [statistics.median(each) for each in seconds.values()]
    ratio = max(medians) / min(medians)
    met = ratio <= SAME
    yield Trial(met, wrong="" if met else f"the slowest took {ratio:.2f} times as long as the fastest")


def _wrong(chance: random.Random) -> str:
    while (pin := f"{chance.randrange(10**6):06}") == RIGHT:
        continue
    return pin
