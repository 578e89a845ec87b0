"""The kinds of step in which the model answers again and again, so that answers can be compared."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from desktop.domain.step import Id, Ids, Misfit, TaskStep, Temperature
from desktop.domain.step import Tokens as Limit

Runs = Annotated[int, Meta(ge=2, le=8)]
Window = Annotated[int, Meta(ge=40, le=1000)]


class Repeat(TaskStep, frozen=True, tag="repeat"):
    """The visitor asks the same thing several times, cold and warm, and sees what changes."""

    prompts: Ids
    runs: Runs = 5
    cold: Temperature = 0.0
    warm: Temperature = 1.0
    limit: Limit = 40

    def misfits(self) -> Iterator[Misfit]:
        if self.cold >= self.warm:
            what = f"`cold` ({self.cold}) is not colder than `warm` ({self.warm})."
            yield Misfit("cold", what, "Make `cold` smaller, such as 0.0, or `warm` larger, such as 1.0.")

    def needed_items(self) -> tuple[str, ...]:
        return self.prompts

    def verbatim_items(self) -> tuple[str, ...]:
        return self.prompts


class Compare(TaskStep, frozen=True, tag="compare"):
    """The visitor puts two prompts side by side, to the same seed, and judges the answers by a checklist."""

    first: Id
    second: Id
    checklist: Ids
    limit: Limit = 120
    temperature: Temperature = 0.4

    def needed_items(self) -> tuple[str, ...]:
        return (self.first, self.second, *self.checklist)

    def verbatim_items(self) -> tuple[str, ...]:
        return (self.first, self.second)


class Tokens(TaskStep, frozen=True, tag="tokens"):
    """The visitor types and sees into which pieces the model cuts the words; compares languages."""

    samples: Ids

    def needed_items(self) -> tuple[str, ...]:
        return self.samples

    def verbatim_items(self) -> tuple[str, ...]:
        return self.samples


class Memory(TaskStep, frozen=True, tag="memory"):
    """The visitor talks in a deliberately small window and sees what falls out of it."""

    examples: Ids
    window: Window = 160
    limit: Limit = 60
    temperature: Temperature = 0.4

    def misfits(self) -> Iterator[Misfit]:
        if self.limit >= self.window:
            what = f"One answer (`limit` {self.limit}) would fill the whole `window` ({self.window})."
            yield Misfit("limit", what, "Make `limit` smaller than half of `window`.")

    def needed_items(self) -> tuple[str, ...]:
        return self.examples

    def verbatim_items(self) -> tuple[str, ...]:
        return self.examples


class Flatter(TaskStep, frozen=True, tag="flatter"):
    """The visitor states something wrong firmly and sees whether the model gives in."""

    claims: Ids
    limit: Limit = 120
    temperature: Temperature = 0.4

    def needed_items(self) -> tuple[str, ...]:
        return self.claims

    def answered_items(self) -> tuple[str, ...]:
        return self.claims

    def verbatim_items(self) -> tuple[str, ...]:
        return self.claims
