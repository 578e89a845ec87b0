"""A text typed into every field of every page, the visit ended in every way, and a look for it everywhere."""

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.faults.row import Row, Trial, counted
from tests.journeys.endings import WAYS, Left, left_after


def markers(home: Path) -> list[Row]:
    """Have one visit for each way to end.

    Args:
        home: an empty folder.
    """
    left = {way: left_after(home / way, way) for way in WAYS}
    fields = min(each.fields for each in left.values())
    processes = sum(each.living for each in left.values())
    told = "the page says it is deleted and checked; no process and no folder of the visit is left"
    return [
        _row(f"typed into {fields} fields, ended in {len(WAYS)} ways", told, left, _is_over),
        _row("files that hold what was typed", "none", left, lambda each: not each.files),
        _row("clipboards that hold it", "none", left, lambda each: not each.copied),
        _row(f"memory of {processes} living processes", "no page of it holds it", left, _is_forgotten),
    ]


def _is_over(left: Left) -> bool:
    return bool(left.said) and left.ended and not left.folder


def _is_forgotten(left: Left) -> bool:
    return left.living > 1 and left.known and not (left.holders or left.leaks)


def _row(name: str, goal: str, left: Mapping[str, Left], well: Callable[[Left], bool]) -> Row:
    trials = (
        Trial(well(each), each.said, "" if well(each) else f"{way}: {each}") for way, each in left.items()
    )
    return counted(name, goal, trials)
