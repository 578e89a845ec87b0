"""Courses: a group's lessons in an order with their minutes, and the guide for those who lead it."""

from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from desktop.domain.preferences import STAND_INS, fallbacks
from desktop.domain.step import Id, Minutes

BEFORE = ("aim", "materials", "before")
"""Sections of every guide that stand above what belongs to the parts."""
AFTER = ("trouble", "questions", "little-german", "afterwards")
"""Sections of every guide that stand below what belongs to the parts."""

LessonId = Annotated[str, Meta(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*)?\Z", max_length=81)]
Address = Literal["Sie", "du"]


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """One stretch of a course: its minutes, and the lesson that is done in it, if one is."""

    id: Id
    minutes: Minutes
    lesson: LessonId = ""


class CourseShape(Struct, frozen=True, forbid_unknown_fields=True):
    """What the TOML file of a course says: the same in every language."""

    order: Annotated[int, Meta(ge=1, le=99)]
    minutes: Annotated[int, Meta(ge=15, le=240)]
    parts: Annotated[tuple[Part, ...], Meta(min_length=1, max_length=20)] = field(name="part")
    address: Address = "Sie"


class CourseWords(Struct, frozen=True):
    """What a course is called and what it promises, in one language."""

    title: str
    promise: str


class GuideText(Struct, frozen=True):
    """One section of a guide: its heading and its Markdown."""

    title: str
    body: str


class Guide(Struct, frozen=True):
    """What those who lead a group read: sections by id, in their order."""

    title: str
    promise: str
    sections: Mapping[str, GuideText]


class Slot(Struct, frozen=True):
    """A part of a course with the minutes at which it begins and ends."""

    part: Part
    begins: int
    ends: int


class Course(Struct, frozen=True):
    """A course: its shape, its words for visitors, its guides by language."""

    id: str
    shape: CourseShape
    words: Mapping[str, CourseWords]
    guides: Mapping[str, Guide]

    @property
    def lessons(self) -> tuple[str, ...]:
        """The ids of its lessons, in the order in which they are done."""
        return tuple(part.lesson for part in self.shape.parts if part.lesson)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Its parts on the clock."""
        ends = tuple(accumulate(part.minutes for part in self.shape.parts))
        slots = zip(self.shape.parts, (0, *ends), ends, strict=False)
        return tuple(Slot(part, begins, end) for part, begins, end in slots)

    def spoken(self, variant: str, stand_in: str = STAND_INS[0]) -> CourseWords:
        """Title and promise in this variant, or in the nearest one there is.

        Args:
            variant: such as ``de-einfach``.
            stand_in: the variant the visitor chose for what is not there in their language.
        """
        wanted = (*fallbacks(variant, stand_in), *self.words)
        return next(self.words[each] for each in wanted if each in self.words)

    def guide(self, language: str) -> Guide:
        """The guide in this language, or in German.

        Args:
            language: such as ``en``.
        """
        return self.guides.get(language, self.guides["de"])


def sections_of(shape: CourseShape) -> tuple[str, ...]:
    """The ids of the sections that a guide has, in their order."""
    return (*BEFORE, *(part.id for part in shape.parts), *AFTER)


def misfits(shape: CourseShape, lessons: Mapping[str, int]) -> Iterator[tuple[str, int | None, str, str]]:
    """What does not fit together: the field, the number of its part, what is wrong, what to do.

    Args:
        shape: of the course.
        lessons: how many minutes each lesson takes, by its id.
    """
    together = sum(part.minutes for part in shape.parts)
    if together != shape.minutes:
        what = f"The parts take {together} minutes together, the course {shape.minutes}."
        yield "minutes", None, what, "Change the minutes of a part, or those of the course."
    if not any(part.lesson for part in shape.parts):
        yield "", None, "The course has no lesson.", 'Add one to a part: lesson = "check/is-it-true"'
    seen: set[str] = set()
    for number, part in enumerate(shape.parts):
        if part.id in (*BEFORE, *AFTER):
            yield "id", number, f"`{part.id}` is the name of a section of every guide.", "Choose another id."
        if part.id in seen:
            yield "id", number, f"The part `{part.id}` is there twice.", "Give one of them another id."
        seen.add(part.id)
        if not part.lesson:
            continue
        if part.lesson in seen:
            what = f"The lesson `{part.lesson}` is there twice."
            yield "lesson", number, what, "Leave it out in one of the parts."
        seen.add(part.lesson)
        if part.lesson not in lessons:
            what = f"There is no whole lesson `{part.lesson}`."
            yield "lesson", number, what, "Check the name of its path and its folder, or mend the lesson."
        elif part.minutes < lessons[part.lesson]:
            what = f"The lesson takes {lessons[part.lesson]} minutes, its part only {part.minutes}."
            yield "minutes", number, what, "Give the part more time, or choose another lesson."
