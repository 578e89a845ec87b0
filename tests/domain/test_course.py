"""A course on the clock, its words and its guide, and what does not fit together."""

from typing import Any

import msgspec
import pytest

from desktop.domain.course import Course, CourseShape, CourseWords, Guide, misfits, sections_of

LESSONS = {"check/is-it-true": 10, "arrive/where-is-ai": 10}


def shape(*parts: dict[str, Any], minutes: int = 30) -> CourseShape:
    return msgspec.convert({"order": 1, "minutes": minutes, "part": list(parts)}, CourseShape)


HELLO = {"id": "hello", "minutes": 10}
CHECK = {"id": "check", "minutes": 20, "lesson": "check/is-it-true"}
WHOLE = shape(HELLO, CHECK)
COURSE = Course(
    "cafe",
    WHOLE,
    {"de": CourseWords("Café", "Gut."), "en": CourseWords("Café", "Good.")},
    {"de": Guide("Café", "Gut.", {})},
)


def test_parts_have_their_place_on_the_clock() -> None:
    assert [(slot.part.id, slot.begins, slot.ends) for slot in COURSE.slots] == [
        ("hello", 0, 10),
        ("check", 10, 30),
    ]


def test_lessons_stand_in_their_order_and_breaks_are_none() -> None:
    assert COURSE.lessons == ("check/is-it-true",)


def test_a_guide_has_a_section_for_every_part() -> None:
    sections = sections_of(WHOLE)
    assert sections[0] == "aim"
    assert sections[3:5] == ("hello", "check")
    assert "little-german" in sections


def test_words_are_the_nearest_there_are() -> None:
    assert COURSE.spoken("de-einfach") == COURSE.words["de"]
    assert COURSE.spoken("en").promise == "Good."
    assert COURSE.guide("en") is COURSE.guides["de"]


def test_what_fits_has_no_misfits() -> None:
    assert not list(misfits(WHOLE, LESSONS))


@pytest.mark.parametrize(
    ("parts", "minutes", "field", "number", "what"),
    [
        ((HELLO, CHECK), 60, "minutes", None, "The parts take 30 minutes together, the course 60."),
        ((HELLO,), 15, "minutes", None, "The parts take 10 minutes together, the course 15."),
        (
            (HELLO, {**CHECK, "lesson": "check/none"}),
            30,
            "lesson",
            1,
            "There is no whole lesson `check/none`.",
        ),
        ((HELLO, {**HELLO}, CHECK), 40, "id", 1, "The part `hello` is there twice."),
        ((CHECK, {**CHECK, "id": "b"}), 40, "lesson", 1, "The lesson `check/is-it-true` is there twice."),
        (({**CHECK, "id": "aim"}, HELLO), 30, "id", 0, "`aim` is the name of a section of every guide."),
        (
            (HELLO, {**CHECK, "minutes": 5}),
            15,
            "minutes",
            1,
            "The lesson takes 10 minutes, its part only 5.",
        ),
    ],
)
def test_what_does_not_fit_is_told_where_it_stands(
    parts: tuple[dict[str, Any], ...], minutes: int, field: str, number: int | None, what: str
) -> None:
    found = list(misfits(shape(*parts, minutes=minutes), LESSONS))
    assert (field, number, what) in [each[:3] for each in found]


def test_a_course_without_a_lesson_is_none() -> None:
    found = list(misfits(shape({"id": "hello", "minutes": 15}, minutes=15), LESSONS))
    assert [each[2] for each in found] == ["The course has no lesson."]
