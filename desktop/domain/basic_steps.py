"""The kinds of step that need no more than words, a question or a sentence to go on from."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from desktop.domain.step import Bars, Choices, Id, Ids, Misfit, Source, Step, TaskStep, Temperature, Tokens


class Read(Step, frozen=True, tag="read"):
    """The visitor reads one idea, with a picture; a button may open the card of the model on this PC."""

    opens: Literal["model-card"] | None = None


class Choose(Step, frozen=True, tag="choose"):
    """The visitor picks one or several; every choice has its own answer."""

    choices: Choices
    answers: Ids

    @property
    def several(self) -> bool:
        """Whether more than one choice is right."""
        return len(self.answers) > 1

    @property
    def speaks_in_body(self) -> bool:
        return False

    def misfits(self) -> Iterator[Misfit]:
        for answer in dict.fromkeys(self.answers):
            if self.answers.count(answer) > 1:
                yield Misfit("answers", f"The answer `{answer}` is there twice.", "Delete one.")
            if answer not in self.choices:
                what = f"The answer `{answer}` is not among the choices."
                yield Misfit("answers", what, f"The choices are: {', '.join(self.choices)}.")

    def needed_items(self) -> tuple[str, ...]:
        return self.choices

    def answered_items(self) -> tuple[str, ...]:
        return self.choices


class Ask(TaskStep, frozen=True, tag="ask"):
    """The visitor asks the real model, with example prompts, a task and a short checklist."""

    examples: Ids
    checklist: Annotated[tuple[Id, ...], Meta(max_length=12)] = ()
    limit: Tokens = 220
    temperature: Temperature = 0.4

    def needed_items(self) -> tuple[str, ...]:
        return self.examples + self.checklist

    def verbatim_items(self) -> tuple[str, ...]:
        return self.examples


class NextWord(TaskStep, frozen=True, tag="next_word"):
    """The visitor guesses the next word, then sees the model's real odds."""

    sentences: Ids
    bars: Bars = 5
    warmth: bool = False

    def needed_items(self) -> tuple[str, ...]:
        return self.sentences

    def verbatim_items(self) -> tuple[str, ...]:
        return self.sentences


class FactCheck(TaskStep, frozen=True, tag="fact_check"):
    """The visitor marks sentences of a fresh answer as true or doubtful; a fact card resolves it."""

    questions: Ids
    sources: Annotated[dict[str, Source], Meta(min_length=1, max_length=12)]
    limit: Tokens = 160
    temperature: Temperature = 0.7

    def misfits(self) -> Iterator[Misfit]:
        for question in self.questions:
            if question not in self.sources:
                what = f"The question `{question}` has no source."
                yield Misfit(
                    "sources", what, f'Add it: sources.{question} = {{ title = "…", date = "2026-05" }}'
                )
        for source in self.sources:
            if source not in self.questions:
                what = f"There is a source for `{source}`, but no question of this id."
                yield Misfit("sources", what, f"The questions are: {', '.join(self.questions)}.")

    def needed_items(self) -> tuple[str, ...]:
        return self.questions

    def answered_items(self) -> tuple[str, ...]:
        return self.questions

    def verbatim_items(self) -> tuple[str, ...]:
        return self.questions
