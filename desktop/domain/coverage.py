"""Which lessons teach which competence of the framework."""

from collections.abc import Iterable, Iterator
from typing import Annotated

from msgspec import Meta, Struct

from desktop.domain.lesson import Lesson
from desktop.domain.step import CompetenceCode, Source

Text = Annotated[str, Meta(min_length=1, max_length=160)]


class Competence(Struct, frozen=True, forbid_unknown_fields=True):
    """One competence, named in German and English; why no lesson has it, if none has."""

    code: CompetenceCode
    de: Text
    en: Text
    missing: str = ""


class Framework(Struct, frozen=True, forbid_unknown_fields=True):
    """All competences in order, and where they come from."""

    source: Source
    competence: tuple[Competence, ...]


class Covered(Struct, frozen=True):
    """One competence and the ids of the lessons that teach it."""

    competence: Competence
    lessons: tuple[str, ...]


def covered(framework: Framework, lessons: Iterable[Lesson]) -> tuple[Covered, ...]:
    """Every competence in the order of the framework, with the lessons in theirs."""
    taught = tuple(lessons)
    return tuple(
        Covered(competence, tuple(one.id for one in taught if competence.code in one.shape.competences))
        for competence in framework.competence
    )


def uncertain(framework: Framework, lessons: Iterable[Lesson]) -> Iterator[str]:
    """What does not fit together, one sentence each: nothing where all is well."""
    taught = tuple(lessons)
    known = {competence.code for competence in framework.competence}
    for lesson in taught:
        for code in lesson.shape.competences:
            if code not in known:
                yield f"{lesson.id} has {code}, which the framework does not know."
    for row in covered(framework, taught):
        code = row.competence.code
        if row.lessons and row.competence.missing:
            yield f"{code} says why no lesson has it, but {row.lessons[0]} has."
        if not row.lessons and not row.competence.missing:
            yield f"No lesson has {code}; write in `missing` why."
