"""What a word is, and where it ends: text only, no model."""

from collections.abc import Sequence
from itertools import takewhile


def shared(one: Sequence[object], other: Sequence[object]) -> int:
    """How many items two sequences have in common from their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
