"""What all kinds of step have in common: their words, their limits, the base of their structs."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop.domain.trial import Checks, broken_patterns

ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*\Z")

Id = Annotated[str, Meta(pattern=ID.pattern, max_length=40)]
Picture = Annotated[str, Meta(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*\.svg)?\Z", max_length=60)]
CompetenceCode = Annotated[str, Meta(pattern=r"^[A-Z][0-9]{1,2}\Z")]
Month = Annotated[str, Meta(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])\Z")]
Ids = Annotated[tuple[Id, ...], Meta(min_length=1, max_length=12)]
Choices = Annotated[tuple[Id, ...], Meta(min_length=2, max_length=8)]
Minutes = Annotated[int, Meta(ge=1, le=60)]
Tokens = Annotated[int, Meta(ge=1, le=1000)]
Temperature = Annotated[float, Meta(ge=0, le=2)]
Bars = Annotated[int, Meta(ge=2, le=10)]


class Item(Struct, frozen=True):
    """One list entry of a step's words: a choice, an example, a question; with what answers it."""

    id: str
    text: str
    reply: str = ""


class StepWords(Struct, frozen=True):
    """The words of one step in one language: Markdown texts, list items and named parts."""

    title: str
    body: str
    items: Mapping[str, Item] = {}
    parts: Mapping[str, str] = {}


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact comes from, and when it was looked up (YYYY-MM)."""

    title: Annotated[str, Meta(min_length=1, max_length=200)]
    date: Month


Case = Literal["", "cold", "soon"]
"""Of what is asked of one list entry in two ways: as it is by itself, cold, or soon after the first one."""


class Shown(Checks, frozen=True, kw_only=True):
    """What the lesson promises to be seen in the answers to one list entry, for ``lessons try``.

    ``variants`` are those it is true of, all where it is empty. ``distinct`` is how many different answers
    there have to be among all tries. ``case`` says which answers are meant of an entry that is asked in two
    ways.
    """

    item: Id
    case: Case = ""
    variants: tuple[str, ...] = ()
    distinct: Annotated[int, Meta(ge=0, le=20)] = 0


class Misfit(Struct, frozen=True):
    """Two things in one step that do not fit together: in which field, what is wrong, what to do."""

    field: str
    what: str
    remedy: str


class Step(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", kw_only=True):
    """What all kinds of step have in common."""

    id: Id
    picture: Picture = ""
    shows: Annotated[tuple[Shown, ...], Meta(max_length=40)] = ()

    @property
    def speaks_in_body(self) -> bool:
        """Whether the words must have a body; where not, the title may say it all."""
        return True

    def misfits(self) -> Iterator[Misfit]:
        """What does not fit together within this step."""
        yield from ()

    def shown_misfits(self) -> Iterator[Misfit]:
        """What does not fit in what is promised to be seen."""
        for shown in self.shows:
            if shown.item not in self.verbatim_items():
                what = f"The model is not asked `{shown.item}` here."
                how = f"Use one of: {', '.join(self.verbatim_items())}." if self.verbatim_items() else ""
                yield Misfit("shows", what, how or "This kind of step asks nothing; delete it.")
            for pattern, error in broken_patterns(shown):
                what = f"The pattern `{pattern}` cannot be read: {error}."
                yield Misfit("shows", what, "Write plain words, or put a \\\\ before signs such as ( and ?.")

    def needed_items(self) -> tuple[str, ...]:
        """Ids of the list items that the words must have, in order."""
        return ()

    def optional_items(self) -> tuple[str, ...]:
        """Ids of the list items that the words may have."""
        return ()

    def answered_items(self) -> tuple[str, ...]:
        """Ids of the list items that must have a reply."""
        return ()

    def verbatim_items(self) -> tuple[str, ...]:
        """Ids of the list items that the model reads as they stand, so that markup would disturb."""
        return ()

    def needed_parts(self) -> tuple[str, ...]:
        """Ids of the named parts that the words must have, besides the picture's."""
        return ()

    def optional_parts(self) -> tuple[str, ...]:
        """Ids of the named parts that the words may have."""
        return ()

    def long_parts(self) -> tuple[str, ...]:
        """Ids of the named parts that may be as long as a letter."""
        return ()

    def part_misfits(self, part: str, text: str) -> Iterator[tuple[str, str]]:
        """What does not fit in the words of a named part: what is wrong, what to do."""
        yield from ()


class TaskStep(Step, frozen=True):
    """A step with a task to do, and where the words have it, with what one has just seen."""

    def needed_parts(self) -> tuple[str, ...]:
        return ("task",)

    def optional_parts(self) -> tuple[str, ...]:
        return ("seen",)
