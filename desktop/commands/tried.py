"""The page of what was tried: for every prompt in how many answers the promised was to be seen, and when."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import msgspec
from msgspec import Struct

from desktop.commands.trying import SEEDS
from desktop.commands.walking import Walked, Work, walked
from desktop.domain.asked import Asked, Conversation
from desktop.domain.lesson import VARIANTS
from desktop.domain.step import Shown

PAGE = "tried.md"
HEAD = """\
# What was tried

Every prompt that the lessons and practice templates offer, answered by the model {model}, and in how many
of the answers the promised was to be seen (`shows` in `lesson.toml` and `template.toml`). Odds of next words,
tokens, and answers at a temperature of zero do not depend on a seed: they were looked at once, and so was
what nothing is promised of, such as a question that only fills a conversation: there is a dash. Written by
`python -m desktop lessons try --write`; a rule of the house holds that every prompt is here as it stands now,
those still to be tried at the end, and that none shows less than four of five. The mark tells which wording
was tried.

"""
ROW = re.compile(
    r"^\| ([^ |]+) \| ([^ |]+) \| ([^ |]+)/([^ |]+) \| (\d+ of|–,) (\d+) \| ([^ |]+) \| (\w+) \|$"
)
MARK_LETTERS = 8
Place = tuple[str, str, str, str]


class Row(Struct, frozen=True, order=True):
    """What came of one prompt in one variant.

    ``visible`` is None where nothing is promised; ``mark`` tells which prompt and promise that was.
    """

    lesson: str
    variant: str
    step: str
    item: str
    visible: int | None
    tries: int
    date: str
    mark: str

    @property
    def place(self) -> Place:
        """Where the prompt stands."""
        return (self.lesson, self.variant, self.step, self.item)


def to_try(step: Walked) -> Mapping[str, Asked]:
    """What is tried of a step by list entry: of several things asked about one the last, longest one.

    An entry that is asked in a second way is tried in that way, too, if something is promised of it.
    """
    wanted: dict[str, Asked] = {}
    for asked in step.asked:
        name = _name(asked)
        before = wanted.get(name)
        if (before is None or _length(asked) >= _length(before)) and (
            name == asked.item or promised(step, asked)
        ):
            wanted[name] = asked
    return wanted


def promised(step: Walked, asked: Asked) -> tuple[Shown, ...]:
    """What a step promises to show in the answers to something it asks, in its variant."""
    return tuple(
        one
        for one in step.shows
        if (one.item, one.case) == (asked.item, _case(asked))
        and (not one.variants or step.variant in one.variants)
    )


def tries_of(step: Walked, asked: Asked, seeds: int = SEEDS) -> int:
    """How many answers are looked at: one where nothing is promised or the seed changes nothing."""
    seeded = isinstance(asked, Conversation) and asked.temperature > 0
    return seeds if seeded and promised(step, asked) else 1


def mark(step: Walked, asked: Asked, system: str) -> str:
    """A short mark that changes with the prompt, the system prompt and the promise.

    Args:
        step: that asks.
        asked: what it asks.
        system: prompt of the variant.
    """
    whole = msgspec.json.encode([asked, promised(step, asked), system])
    return hashlib.sha256(whole).hexdigest()[:MARK_LETTERS]


class Due(Struct, frozen=True):
    """What is to be tried of one prompt: the mark of its wording, and how many answers."""

    mark: str
    tries: int


def due_of(works: Iterable[Work], variants: Sequence[str], systems: Mapping[str, str]) -> Mapping[Place, Due]:
    """Everything that is to be tried, as it stands now.

    Args:
        works: lessons and practice templates.
        variants: of the language.
        systems: system prompts by variant.
    """
    return {
        (step.lesson, step.variant, step.step, item): Due(
            mark(step, asked, systems.get(step.variant, "")), tries_of(step, asked)
        )
        for work in works
        for step in walked(work, variants)
        for item, asked in to_try(step).items()
    }


def read_rows(page: str) -> tuple[Row, ...]:
    """The rows of a page; lines that are none are passed over."""
    found = (ROW.match(line) for line in page.splitlines())
    return tuple(
        Row(one[1], one[2], one[3], one[4], _visible(one[5]), int(one[6]), one[7], one[8])
        for one in found
        if one
    )


def page(rows: Iterable[Row], model: str, due: Mapping[Place, Due]) -> str:
    """The page, with a line for every row that is true of a prompt as it stands, and the prompts without.

    Args:
        rows: in any order; of two of the same place the later one counts.
        model: id of the one that was tried.
        due: what is to be tried.
    """
    latest = {row.place: row for row in rows if row.place in due and due[row.place].mark == row.mark}
    # A language that need not be there is told of where it was tried, but not missed.
    missing = sorted(place for place in due if place not in latest and place[1] in VARIANTS)
    short = sorted(place for place, row in latest.items() if row.tries < due[place].tries)
    lines = (
        *_lines(sorted(latest.values())),
        *_listed("Tried with fewer answers than are to be looked at", short),
        *_listed("Still to be tried as they stand now", missing),
    )
    return HEAD.format(model=model) + "".join(f"{line}\n" for line in lines)


def _lines(rows: list[Row]) -> Iterator[str]:
    yield "| lesson or template | variant | step and entry | seen | date | mark |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        seen = f"–, {row.tries}" if row.visible is None else f"{row.visible} of {row.tries}"
        yield f"| {row.lesson} | {row.variant} | {row.step}/{row.item} | {seen} | {row.date} | {row.mark} |"
    yield ""
    yield f"{len(rows)} prompts, {sum(row.tries for row in rows)} answers."


def _listed(said: str, places: list[Place]) -> Iterator[str]:
    if places:
        yield ""
        yield f"{said}, {len(places)}:"
        yield ""
    for (lesson, variant), some in groupby(places, key=lambda place: place[:2]):
        yield f"- {lesson}, {variant}: {', '.join(f'{step}/{item}' for _, _, step, item in some)}"


def _visible(seen: str) -> int | None:
    return int(seen.removesuffix(" of")) if seen.endswith("of") else None


def _case(asked: Asked) -> str:
    return asked.case if isinstance(asked, Conversation) else ""


def _name(asked: Asked) -> str:
    return ":".join(part for part in (asked.item, _case(asked)) if part)


def _length(asked: Asked) -> int:
    return len(asked.says) if isinstance(asked, Conversation) else 1
