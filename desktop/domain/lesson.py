"""Lessons, paths and the kinds of step: the shape from lesson.toml, the words from Markdown."""

import re
from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta, Struct, field

VARIANTS = ("de", "de-einfach", "en")

ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*\Z")

Id = Annotated[str, Meta(pattern=ID.pattern, max_length=40)]
Picture = Annotated[str, Meta(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*\.svg)?\Z", max_length=60)]
Competence = Annotated[str, Meta(pattern=r"^[A-Z][0-9]{1,2}\Z")]
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


class Words(Struct, frozen=True):
    """The words of a lesson or path in one language."""

    title: str
    promise: str
    steps: Mapping[str, StepWords] = {}


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a fact comes from, and when it was looked up (YYYY-MM)."""

    title: Annotated[str, Meta(min_length=1, max_length=200)]
    date: Month


class Step(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", kw_only=True):
    """What all kinds of step have in common."""

    id: Id
    picture: Picture = ""

    @property
    def speaks_in_body(self) -> bool:
        """Whether the words must have a body; where not, the title may say it all."""
        return True

    def needed_items(self) -> tuple[str, ...]:
        """Ids of the list items that the words must have, in order."""
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


class Read(Step, frozen=True, tag="read"):
    """The visitor reads one idea, with a picture."""


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

    def needed_items(self) -> tuple[str, ...]:
        return self.choices

    def answered_items(self) -> tuple[str, ...]:
        return self.choices


class Ask(Step, frozen=True, tag="ask"):
    """The visitor asks the real model, with example prompts, a task and a short checklist."""

    examples: Ids
    checklist: Annotated[tuple[Id, ...], Meta(max_length=12)] = ()
    limit: Tokens = 220
    temperature: Temperature = 0.4

    def needed_items(self) -> tuple[str, ...]:
        return self.examples + self.checklist

    def verbatim_items(self) -> tuple[str, ...]:
        return self.examples

    def needed_parts(self) -> tuple[str, ...]:
        return ("task",)

    def optional_parts(self) -> tuple[str, ...]:
        return ("seen",)


class NextWord(Step, frozen=True, tag="next_word"):
    """The visitor guesses the next word, then sees the model's real odds."""

    sentences: Ids
    bars: Bars = 5
    warmth: bool = False

    def needed_items(self) -> tuple[str, ...]:
        return self.sentences

    def verbatim_items(self) -> tuple[str, ...]:
        return self.sentences

    def needed_parts(self) -> tuple[str, ...]:
        return ("task",)

    def optional_parts(self) -> tuple[str, ...]:
        return ("seen",)


class FactCheck(Step, frozen=True, tag="fact_check"):
    """The visitor marks sentences of a fresh answer as true or doubtful; a fact card resolves it."""

    questions: Ids
    sources: Annotated[dict[str, Source], Meta(min_length=1, max_length=12)]
    limit: Tokens = 160
    temperature: Temperature = 0.7

    def needed_items(self) -> tuple[str, ...]:
        return self.questions

    def answered_items(self) -> tuple[str, ...]:
        return self.questions

    def verbatim_items(self) -> tuple[str, ...]:
        return self.questions

    def needed_parts(self) -> tuple[str, ...]:
        return ("task",)

    def optional_parts(self) -> tuple[str, ...]:
        return ("seen",)


AnyStep = Read | Choose | Ask | NextWord | FactCheck


class Shape(Struct, frozen=True, forbid_unknown_fields=True):
    """What lesson.toml says: the same in every language."""

    minutes: Minutes
    competences: Annotated[tuple[Competence, ...], Meta(max_length=12)]
    steps: Annotated[tuple[AnyStep, ...], Meta(min_length=1, max_length=15)] = field(name="step")
    recommended: bool = False
    sources: Annotated[tuple[Source, ...], Meta(max_length=12)] = ()


class Lesson(Struct, frozen=True):
    """One lesson: its shape and its words in every language it has."""

    id: str
    path: str
    folder: str
    shape: Shape
    words: Mapping[str, Words]

    @property
    def steps(self) -> tuple[AnyStep, ...]:
        """The steps in order."""
        return self.shape.steps

    @property
    def cover(self) -> Step | None:
        """The first step that has a picture."""
        return next((step for step in self.steps if step.picture), None)

    def spoken(self, variant: str) -> Words:
        """The words in this variant, or in the nearest one the lesson has.

        Args:
            variant: such as ``de-einfach``.
        """
        return nearest(self.words, variant)


class Path(Struct, frozen=True):
    """A learning path: its lessons in order and its words."""

    id: str
    order: int
    lessons: tuple[Lesson, ...]
    words: Mapping[str, Words]

    @property
    def minutes(self) -> int:
        """Minutes of all lessons together."""
        return sum(lesson.shape.minutes for lesson in self.lessons)

    def spoken(self, variant: str) -> Words:
        """The words in this variant, or in the nearest one the path has."""
        return nearest(self.words, variant)


class Fault(Struct, frozen=True):
    """What is wrong in a lesson's files, where, and what to do about it."""

    file: str
    line: int
    what: str
    remedy: str


class Library(Struct, frozen=True):
    """All paths that could be read, and the faults of what could not."""

    paths: tuple[Path, ...]
    faults: Mapping[str, tuple[Fault, ...]] = {}

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons of all paths, in order."""
        return tuple(lesson for path in self.paths for lesson in path.lessons)

    @property
    def recommended(self) -> Lesson | None:
        """The lesson a newcomer should start with: the marked one, otherwise the first."""
        marked = (lesson for lesson in self.lessons if lesson.shape.recommended)
        return next(marked, self.lessons[0] if self.lessons else None)

    def lesson(self, lesson_id: str) -> Lesson | None:
        """The lesson of this id (``path/lesson``), if there is one."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)

    def path(self, path_id: str) -> Path | None:
        """The path of this id, if there is one."""
        return next((path for path in self.paths if path.id == path_id), None)


def nearest(words: Mapping[str, Words], variant: str) -> Words:
    """The words in a variant, or in its plain language, or German, or whatever is there.

    Args:
        words: by variant; not empty.
        variant: such as ``de-einfach``.
    """
    plain = variant.partition("-")[0]
    for wanted in (variant, plain, "de", "en"):
        if wanted in words:
            return words[wanted]
    return next(iter(words.values()))
