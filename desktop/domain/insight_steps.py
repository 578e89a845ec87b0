"""The kinds of step that give insight: what a model learns, how fair it is, what it costs."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from msgspec import Meta

from desktop.domain.step import Id, Ids, Misfit, Source, Step, TaskStep, Temperature, Tokens

Labels = Annotated[tuple[Id, ...], Meta(min_length=2, max_length=3)]


class Teach(TaskStep, frozen=True, tag="teach"):
    """The visitor labels messages; a tiny classifier learns from them and is tried on others."""

    messages: Annotated[tuple[Id, ...], Meta(min_length=4, max_length=12)]
    labels: Labels
    tests: Annotated[dict[Id, Id], Meta(min_length=1, max_length=12)]

    def misfits(self) -> Iterator[Misfit]:
        for test, label in self.tests.items():
            if label not in self.labels:
                what = f"The test `{test}` has the label `{label}`, which does not exist."
                yield Misfit("tests", what, f"The labels are: {', '.join(self.labels)}.")

    def needed_items(self) -> tuple[str, ...]:
        return self.messages + self.labels + tuple(self.tests)

    def verbatim_items(self) -> tuple[str, ...]:
        return self.needed_items()


class Bias(TaskStep, frozen=True, tag="bias"):
    """The visitor guesses which word follows, sees how probable each is, and swaps who is talked about."""

    sentences: Annotated[tuple[Id, ...], Meta(min_length=2, max_length=8)]
    words: Labels
    runs: Annotated[int, Meta(ge=10, le=100)] = 30

    def needed_items(self) -> tuple[str, ...]:
        return self.sentences + self.words

    def verbatim_items(self) -> tuple[str, ...]:
        return self.needed_items()


class CoWrite(Step, frozen=True, tag="co_write"):
    """The visitor and the model write a text in turns; whose words are whose stays visible."""

    asks: ClassVar[tuple[str, ...]] = ("ask-who", "ask-what", "ask-how")
    replies: ClassVar[tuple[str, ...]] = ("reply-who", "reply-what", "reply-how")

    tasks: Ids
    limit: Tokens = 260
    temperature: Temperature = 0.4

    def needed_items(self) -> tuple[str, ...]:
        return self.tasks

    def verbatim_items(self) -> tuple[str, ...]:
        return self.tasks

    def needed_parts(self) -> tuple[str, ...]:
        return ("task", *self.asks)

    def optional_parts(self) -> tuple[str, ...]:
        return (*self.replies, "example-request", "example-text", "seen")


class Energy(TaskStep, frozen=True, tag="energy"):
    """The visitor sees how much electricity answers take beside everyday things, in watt-hours."""

    prompts: Ids
    watts: Annotated[float, Meta(ge=1, le=400)]
    everyday: Annotated[dict[Id, Annotated[float, Meta(gt=0)]], Meta(min_length=1, max_length=6)]
    sources: Annotated[dict[str, Source], Meta(min_length=1, max_length=8)]
    limit: Tokens = 160
    temperature: Temperature = 0.4

    def misfits(self) -> Iterator[Misfit]:
        for name in ("watts", *self.everyday):
            if name not in self.sources:
                what = f"There is no source for `{name}`."
                yield Misfit("sources", what, f'Add it: sources.{name} = {{ title = "…", date = "2026-05" }}')
        for name in self.sources:
            if name != "watts" and name not in self.everyday:
                known = ", ".join(("watts", *self.everyday))
                yield Misfit(
                    "sources", f"There is a source for `{name}`, which is not here.", f"Use: {known}."
                )

    def needed_items(self) -> tuple[str, ...]:
        return self.prompts + tuple(self.everyday)

    def verbatim_items(self) -> tuple[str, ...]:
        return self.needed_items()
