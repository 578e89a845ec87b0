"""The shipped courses: whole, honest about what they are, and true to the lessons they name."""

import re

import pytest

from desktop.domain.course import Course
from desktop.domain.lesson import VARIANTS
from desktop.domain.readability import WORDS_AT_MOST, length
from desktop.store.folders import shipped
from desktop.store.lessons import read_library

LIBRARY = read_library(shipped("lessons"))
MINUTES = {
    "taster": 60,
    "cafe": 90,
    "youth": 90,
    "family": 60,
    "learning-german": 90,
    "application": 90,
    "staff": 120,
}
NAMED = re.compile(r"Lektion „([^“]+)“")
CLAIMS = re.compile(
    r"rechtssicher|rechtskonform|zertifizier|erfüllt (?:damit )?(?:alle|die) (?:Pflicht|Anforder)"
)
TITLES = {lesson.spoken("de").title for lesson in LIBRARY.lessons}

courses = pytest.mark.parametrize("course", LIBRARY.courses, ids=[course.id for course in LIBRARY.courses])


def guide_of(course: Course) -> str:
    """All words of the German guide."""
    guide = course.guides["de"]
    return "\n".join([guide.title, guide.promise, *(each.body for each in guide.sections.values())])


def test_there_are_seven_courses_of_the_length_they_promise() -> None:
    assert {course.id: course.shape.minutes for course in LIBRARY.courses} == MINUTES


def test_only_the_course_for_the_young_says_du() -> None:
    assert [course.id for course in LIBRARY.courses if course.shape.address == "du"] == ["youth"]


@courses
def test_a_course_has_words_in_every_variant(course: Course) -> None:
    assert set(course.words) >= set(VARIANTS)
    assert set(course.guides) == {"de", "en"}


@courses
def test_simple_words_are_simple(course: Course) -> None:
    spoken = course.words["de-einfach"]
    told = re.split(r"(?<=[.!?:])\s+", f"{spoken.title}. {spoken.promise}")
    assert not [sentence for sentence in told if length(sentence) > WORDS_AT_MOST]


@courses
def test_a_guide_names_only_lessons_that_exist(course: Course) -> None:
    assert set(NAMED.findall(guide_of(course))) <= TITLES


@courses
def test_a_guide_plans_its_own_minutes(course: Course) -> None:
    guide = course.guides["de"]
    for slot in course.slots:
        told = re.findall(r"\*\*(\d+) bis (\d+):", guide.sections[slot.part.id].body)
        assert all(slot.begins <= int(start) < int(end) <= slot.ends for start, end in told)
        after = re.findall(r"\*\*Nach (\d+) Minuten", guide.sections[slot.part.id].body)
        assert all(int(minutes) < slot.part.minutes for minutes in after)
        assert sorted(after, key=int) == after


@courses
def test_a_guide_claims_no_compliance(course: Course) -> None:
    assert not CLAIMS.search(guide_of(course))


def test_the_course_for_staff_supports_and_does_not_certify() -> None:
    staff = LIBRARY.course("staff")
    assert staff is not None
    told = guide_of(staff)
    assert "unterstützt Maßnahmen zur KI-Kompetenz" in told
    assert "Artikel 4" in told
    assert "bescheinigt keine Erfüllung von Pflichten" in told
