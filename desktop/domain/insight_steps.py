"""The kinds of step that give insight: what a model learns, how fair it is, what it costs."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from desktop.domain.step import Id, Ids, Misfit, Step, Temperature, Tokens

Labels = Annotated[tuple[Id, ...], Meta(min_length=2, max_length=3)]


class Teach(Step, frozen=True, tag="teach"):
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

    def needed_parts(self) -> tuple[str, ...]:
        return ("task",)

    def optional_parts(self) -> tuple[str, ...]:
        return ("seen",)


class Bias(Step, frozen=True, tag="bias"):
    """The visitor guesses which word follows, sees how probable each is, and swaps who is talked about."""

    sentences: Annotated[tuple[Id, ...], Meta(min_length=2, max_length=8)]
    words: Labels
    runs: Annotated[int, Meta(ge=10, le=100)] = 30

    def needed_items(self) -> tuple[str, ...]:
        return self.sentences + self.words

    def verbatim_items(self) -> tuple[str, ...]:
        return self.needed_items()

    def needed_parts(self) -> tuple[str, ...]:
        return ("task",)

    def optional_parts(self) -> tuple[str, ...]:
        return ("seen",)


class CoWrite(Step, frozen=True, tag="co_write"):
    """The visitor and the model write a text in turns; whose words are whose stays visible."""

    tasks: Ids
    limit: Tokens = 260
    temperature: Temperature = 0.4

    def needed_items(self) -> tuple[str, ...]:
        return self.tasks

    def verbatim_items(self) -> tuple[str, ...]:
        return self.tasks

    def needed_parts(self) -> tuple[str, ...]:
        return ("task", "ask-who", "ask-what", "ask-how")

    def optional_parts(self) -> tuple[str, ...]:
        return ("example-request", "example-text", "seen")
