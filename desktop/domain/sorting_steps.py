"""The kinds of step in which one sorts, finds, marks and agrees; none of them asks the model."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from desktop.domain.marks import mark_misfits
from desktop.domain.private import KINDS
from desktop.domain.step import Id, Misfit, TaskStep

Cards = Annotated[tuple[Id, ...], Meta(min_length=2, max_length=12)]
Bins = Annotated[tuple[Id, ...], Meta(min_length=2, max_length=4)]


class Sort(TaskStep, frozen=True, tag="sort"):
    """The visitor puts one card after the other into a bin, and learns at once why it belongs there."""

    cards: Cards
    bins: Bins
    answers: Annotated[dict[str, Id], Meta(min_length=2, max_length=12)]

    def misfits(self) -> Iterator[Misfit]:
        for card in self.cards:
            if card not in self.answers:
                what = f"The card `{card}` has no bin."
                yield Misfit("answers", what, f'Add it to answers: {card} = "{self.bins[0]}"')
        for card, answer in self.answers.items():
            if card not in self.cards:
                what = f"There is an answer for `{card}`, but no card of this id."
                yield Misfit("answers", what, f"The cards are: {', '.join(self.cards)}.")
            if answer not in self.bins:
                what = f"The bin `{answer}` does not exist."
                yield Misfit("answers", what, f"The bins are: {', '.join(self.bins)}.")

    def needed_items(self) -> tuple[str, ...]:
        return self.cards + self.bins

    def answered_items(self) -> tuple[str, ...]:
        return self.cards


class Spot(TaskStep, frozen=True, tag="spot"):
    """The visitor finds in a message what tells that it is a scam or a fake."""

    signs: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=10)]
    decoys: Annotated[tuple[Id, ...], Meta(max_length=6)] = ()

    def needed_items(self) -> tuple[str, ...]:
        return self.signs + self.decoys

    def answered_items(self) -> tuple[str, ...]:
        return self.signs + self.decoys

    def needed_parts(self) -> tuple[str, ...]:
        return ("task", "message")

    def long_parts(self) -> tuple[str, ...]:
        return ("message",)

    def part_misfits(self, part: str, text: str) -> Iterator[tuple[str, str]]:
        if part == "message":
            marks = self.signs + self.decoys
            yield from mark_misfits(text, marks, marks)


class Reflect(TaskStep, frozen=True, tag="reflect"):
    """The visitor says how far some statements are true of them, before and after; nobody else sees it."""

    questions: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=5)]
    moment: Literal["before", "after"]
    pair: Annotated[str, Meta(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?\Z", max_length=40)] = ""

    def misfits(self) -> Iterator[Misfit]:
        if self.moment == "before" and self.pair:
            yield Misfit("pair", "Only the step afterwards has a pair.", "Delete the line.")
        if self.moment == "after" and not self.pair:
            what = "The step afterwards does not say which step it is compared with."
            yield Misfit("moment", what, 'Add the id of the step before: pair = "before-id"')

    def needed_items(self) -> tuple[str, ...]:
        return self.questions


class Redact(TaskStep, frozen=True, tag="redact"):
    """The visitor blacks out private data in a letter; the app shows what it would have noticed."""

    def needed_parts(self) -> tuple[str, ...]:
        return ("task", "letter")

    def long_parts(self) -> tuple[str, ...]:
        return ("letter",)

    def part_misfits(self, part: str, text: str) -> Iterator[tuple[str, str]]:
        if part == "letter":
            yield from mark_misfits(text, (), KINDS)


class Feed(TaskStep, frozen=True, tag="feed"):
    """The visitor likes posts and watches how the screen narrows from round to round."""

    posts: Annotated[tuple[Id, ...], Meta(min_length=6, max_length=24)]
    topics: Annotated[dict[str, Id], Meta(min_length=6, max_length=24)]
    screen: Annotated[int, Meta(ge=3, le=6)] = 4
    rounds: Annotated[int, Meta(ge=2, le=5)] = 3

    @property
    def topic_names(self) -> tuple[str, ...]:
        """Ids of all topics, in the order of the posts."""
        return tuple(dict.fromkeys(self.topics[post] for post in self.posts if post in self.topics))

    def misfits(self) -> Iterator[Misfit]:
        for post in self.posts:
            if post not in self.topics:
                what = f"The post `{post}` has no topic."
                yield Misfit("topics", what, f'Add it to topics: {post} = "sport"')
        for post in self.topics:
            if post not in self.posts:
                what = f"There is a topic for `{post}`, but no post of this id."
                yield Misfit("topics", what, f"The posts are: {', '.join(self.posts)}.")
        if len(self.topic_names) not in range(2, 7):
            yield Misfit("topics", "There must be 2 to 6 topics.", "Give the posts other topics.")

    def needed_items(self) -> tuple[str, ...]:
        return self.posts

    def needed_parts(self) -> tuple[str, ...]:
        return ("task", *self.topic_names)


class Rules(TaskStep, frozen=True, tag="rules"):
    """The visitor agrees on rules for dealing with AI, puts them in order, and prints or saves them."""

    suggestions: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=12)]

    def needed_items(self) -> tuple[str, ...]:
        return self.suggestions

    def verbatim_items(self) -> tuple[str, ...]:
        return self.suggestions

    def needed_parts(self) -> tuple[str, ...]:
        return ("task", "heading")
