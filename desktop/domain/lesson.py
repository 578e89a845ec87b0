"""Lessons and paths: the shape from lesson.toml, the words from Markdown."""

from collections.abc import Collection, Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct, field
from msgspec.structs import replace

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord, Read
from desktop.domain.course import Course
from desktop.domain.insight_steps import Bias, CoWrite, Energy, Teach
from desktop.domain.preferences import STAND_INS, fallbacks
from desktop.domain.runs_steps import Compare, Flatter, Memory, Repeat, Tokens
from desktop.domain.sorting_steps import Feed, Redact, Reflect, Rules, Sort, Spot
from desktop.domain.step import CompetenceCode, Minutes, Source, Step, StepWords

VARIANTS = ("de", "de-einfach", "en")
"""In these every text is there."""
OPTIONAL = ("tr", "ar", "uk")
"""In these a text may be there, too."""
ALL_VARIANTS = (*VARIANTS, *OPTIONAL)

AnyStep = (
    Read
    | Choose
    | Ask
    | NextWord
    | FactCheck
    | Sort
    | Spot
    | Reflect
    | Redact
    | Feed
    | Rules
    | Repeat
    | Compare
    | Tokens
    | Memory
    | Flatter
    | Teach
    | Bias
    | CoWrite
    | Energy
)


class Words(Struct, frozen=True):
    """The words of a lesson or path in one language."""

    title: str
    promise: str
    steps: Mapping[str, StepWords] = {}


class Shape(Struct, frozen=True, forbid_unknown_fields=True):
    """What lesson.toml says: the same in every language."""

    minutes: Minutes
    competences: Annotated[tuple[CompetenceCode, ...], Meta(max_length=12)]
    steps: Annotated[tuple[AnyStep, ...], Meta(min_length=1, max_length=15)] = field(name="step")
    recommended: bool = False
    model: Literal["smallest"] | None = None
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

    def shown_in(self, variant: str, stand_in: str = STAND_INS[0]) -> str:
        """A variant, or the nearest one the lesson has.

        Args:
            variant: such as ``de-einfach``.
            stand_in: the variant the visitor chose for what is not there in their language.
        """
        return nearest_variant(self.words, variant, stand_in)

    def spoken(self, variant: str, stand_in: str = STAND_INS[0]) -> Words:
        """The words in this variant, or in the nearest one the lesson has; as in ``shown_in``."""
        return self.words[self.shown_in(variant, stand_in)]


class Path(Struct, frozen=True):
    """A learning path: its lessons in order, its words, and the name of the pack that brought it, if any."""

    id: str
    order: int
    lessons: tuple[Lesson, ...]
    words: Mapping[str, Words]
    pack: str = ""

    @property
    def minutes(self) -> int:
        """Minutes of all lessons together."""
        return sum(lesson.shape.minutes for lesson in self.lessons)

    def spoken(self, variant: str, stand_in: str = STAND_INS[0]) -> Words:
        """The words in this variant, or in the nearest one the path has; as those of a lesson."""
        return nearest(self.words, variant, stand_in)


class Fault(Struct, frozen=True):
    """What is wrong in a lesson's files, where, and what to do about it."""

    file: str
    line: int
    what: str
    remedy: str


class Library(Struct, frozen=True):
    """All paths and courses that could be read, the faults of what could not, and ``numbers`` of lessons."""

    paths: tuple[Path, ...]
    faults: Mapping[str, tuple[Fault, ...]] = {}
    numbers: Mapping[str, int] = {}
    courses: tuple[Course, ...] = ()

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

    def only(self, lesson_ids: Collection[str]) -> "Library":
        """The same with these lessons only; the whole where none of them is in it.

        Args:
            lesson_ids: of the lessons that may be opened.
        """
        if not any(lesson.id in lesson_ids for lesson in self.lessons):
            return self
        kept = (
            replace(path, lessons=tuple(lesson for lesson in path.lessons if lesson.id in lesson_ids))
            for path in self.paths
        )
        return replace(self, paths=tuple(path for path in kept if path.lessons))

    def among(self, lesson_ids: Collection[str]) -> tuple[Lesson, ...]:
        """The lessons of these ids, in the order of the library."""
        return tuple(lesson for lesson in self.lessons if lesson.id in lesson_ids)

    def course(self, course_id: str) -> Course | None:
        """The course of this id, if there is one."""
        return next((course for course in self.courses if course.id == course_id), None)

    def path(self, path_id: str) -> Path | None:
        """The path of this id, if there is one."""
        return next((path for path in self.paths if path.id == path_id), None)


def nearest_variant(words: Mapping[str, Words], variant: str, stand_in: str = STAND_INS[0]) -> str:
    """A variant, or its plain language, or what stands in for it, or whatever is there.

    Args:
        words: by variant; not empty.
        variant: such as ``de-einfach``.
        stand_in: the variant the visitor chose for what is not there in their language.
    """
    wanted = (*fallbacks(variant, stand_in), "en", *words)
    return next(one for one in wanted if one in words)


def nearest(words: Mapping[str, Words], variant: str, stand_in: str = STAND_INS[0]) -> Words:
    """The words in the nearest variant, see ``nearest_variant``."""
    return words[nearest_variant(words, variant, stand_in)]
