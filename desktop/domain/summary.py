"""What the counts of visits say, as far as it may be told: nothing that stands for fewer than five visits."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from desktop.domain.tally import LEAST, Item, Kind, Line, means, shown

ANSWERS = range(1, 6)


class LessonFigures(Struct, frozen=True):
    """One lesson by its number: how often begun and finished; None where too few."""

    number: int
    started: int
    finished: int | None


class StatementFigures(Struct, frozen=True):
    """One statement about oneself: mean answers from 1 to 5, and how often each was given, before and after.

    None stands for answers of too few.
    """

    lesson: int
    place: int
    before: float
    after: float
    befores: tuple[int | None, ...]
    afters: tuple[int | None, ...]


class Summary(Struct, frozen=True):
    """All that may be told: visits by month, of these all together, lessons, minutes and statements.

    ``minutes`` counts visits in each class of minutes.
    """

    months: tuple[tuple[str, int], ...] = ()
    lessons: tuple[LessonFigures, ...] = ()
    minutes: tuple[int | None, ...] = ()
    statements: tuple[StatementFigures, ...] = ()

    @property
    def visits(self) -> int:
        """The visits of all months that may be told."""
        return sum(count for _, count in self.months)


def summary(lines: Iterable[Line]) -> Summary:
    """The counts of all months together, except for visits, which stand month by month."""
    lines = tuple(lines)

    def total(kind: Kind, lesson: int = 0, place: int = 0, value: int = 0) -> int:
        wanted = Item(kind, lesson, place, value)
        return sum(line.count for line in lines if line.item == wanted)

    numbers = sorted({line.item.lesson for line in lines if line.item.kind == "started"})
    pairs = means(lines)
    return Summary(
        months=tuple(
            (line.period, line.count) for line in sorted(shown(lines)) if line.item == Item("visit")
        ),
        lessons=tuple(
            LessonFigures(number, started, _told(total("finished", number)))
            for number in numbers
            if _many(started := total("started", number))
        ),
        minutes=tuple(_told(total("visit-minutes", value=value)) for value in range(5)),
        statements=tuple(
            StatementFigures(
                lesson,
                place,
                *both,
                tuple(_told(total("before", lesson, place, value)) for value in ANSWERS),
                tuple(_told(total("after", lesson, place, value)) for value in ANSWERS),
            )
            for (lesson, place), both in pairs.items()
        ),
    )


def table(
    told: Summary, heads: Sequence[str], lesson: Callable[[int], str], statement: Callable[[int, int], str]
) -> str:
    """The figures as a table for a spreadsheet, semicolons between the columns; too few leave a gap.

    Args:
        told: the figures.
        heads: nine words: month, visits, lesson, begun, finished, statement, before, after, answer.
        lesson: title of a lesson by its number.
        statement: words of a statement by lesson and place.
    """
    month, visits, title, begun, finished, said, before, after, answer = heads
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([month, visits])
    writer.writerows(told.months)
    writer.writerows([[], [title, begun, finished]])
    writer.writerows([lesson(each.number), each.started, _cell(each.finished)] for each in told.lessons)
    scales = [f"{when}: {answer} {value}" for when in (before, after) for value in ANSWERS]
    writer.writerows([[], [title, said, *scales]])
    for each in told.statements:
        counts = map(_cell, (*each.befores, *each.afters))
        writer.writerow([lesson(each.lesson), statement(each.lesson, each.place), *counts])
    return out.getvalue()


def _many(count: int) -> bool:
    return count >= LEAST


def _told(count: int) -> int | None:
    return count if _many(count) else None


def _cell(count: int | None) -> str:
    return "" if count is None else str(count)
