"""What is counted of visits, without words or names: lessons by number, classes of minutes, answers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from msgspec import Struct

LEAST = 5
"""Visits below which nothing is shown or exported: a figure of few people tells about one of them."""
CLASSES = (5, 15, 30, 60)
"""Upper ends of the classes of minutes; behind the last one there is one more class."""
Kind = Literal["visit", "started", "finished", "lesson-minutes", "visit-minutes", "before", "after", "wiped"]


class Item(Struct, frozen=True, order=True):
    """One thing that is counted.

    ``lesson`` is its number, 0 for the whole visit; ``place`` the position of a statement in its step;
    ``value`` an answer from 1 to 5, a class of minutes, or for ``wiped`` 1 where everything went well.
    """

    kind: Kind
    lesson: int = 0
    place: int = 0
    value: int = 0


class Counted(Struct, frozen=True):
    """What the counting process is told of one visit: each item once, and how many seconds the wipe took."""

    items: tuple[Item, ...]
    seconds: float = 0.0


class Line(Struct, frozen=True, order=True):
    """How often an item was counted in a period, such as ``2026-11``."""

    period: str
    item: Item
    count: int


def minutes_class(seconds: float) -> int:
    """The class of a time: 0 for up to 5 minutes, and so on."""
    return sum(seconds >= 60 * end for end in CLASSES)


def shown(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that may be shown: those that stand for enough visits."""
    return tuple(sorted(line for line in lines if line.count >= LEAST))


def means(lines: Iterable[Line]) -> Mapping[tuple[int, int], tuple[float, float]]:
    """Mean answers before and after, by lesson and place of the statement, where enough visits gave both."""
    sums: dict[tuple[int, int, str], tuple[int, int]] = {}
    for line in lines:
        if line.item.kind in ("before", "after"):
            key = (line.item.lesson, line.item.place, line.item.kind)
            many, total = sums.get(key, (0, 0))
            sums[key] = (many + line.count, total + line.count * line.item.value)
    return dict(_pairs(sums))


def _pairs(
    sums: Mapping[tuple[int, int, str], tuple[int, int]],
) -> Iterator[tuple[tuple[int, int], tuple[float, float]]]:
    for (lesson, place, kind), (many, total) in sorted(sums.items()):
        after = sums.get((lesson, place, "after"), (0, 0))
        if kind == "before" and min(many, after[0]) >= LEAST:
            yield (lesson, place), (total / many, after[1] / after[0])
