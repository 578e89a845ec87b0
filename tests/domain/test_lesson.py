"""Lessons as values: what a kind of step asks of its words, and which words a visitor gets."""

import pathlib
from typing import get_args

import pytest

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord, Read
from desktop.domain.lesson import AnyStep, Lesson, Library, Path, Shape, Words, nearest
from desktop.domain.step import Source
from desktop.store.lessons import read_library

TEST_LESSONS = pathlib.Path(__file__).resolve().parents[1] / "lessons"
GERMAN, PLAIN, ENGLISH = Words("Deutsch", ""), Words("Einfach", ""), Words("English", "")


def lesson(name: str, *, recommended: bool = False, minutes: int = 5) -> Lesson:
    shape = Shape(minutes=minutes, competences=(), steps=(Read(id="idea"),), recommended=recommended)
    return Lesson(id=f"check/{name}", path="check", folder="", shape=shape, words={"de": GERMAN})


def library(*lessons: Lesson) -> Library:
    return Library((Path("check", 1, lessons, {"de": GERMAN}),))


@pytest.mark.parametrize(
    ("variant", "words"),
    [("de", GERMAN), ("de-einfach", PLAIN), ("en", ENGLISH), ("en-plain", ENGLISH), ("ar", PLAIN)],
)
def test_a_visitor_gets_the_nearest_words(variant: str, words: Words) -> None:
    assert nearest({"en": ENGLISH, "de-einfach": PLAIN, "de": GERMAN}, variant) is words


def test_a_visitor_chooses_what_stands_in_for_a_language() -> None:
    there = {"en": ENGLISH, "de-einfach": PLAIN, "de": GERMAN}
    assert nearest(there, "uk", "en") is ENGLISH
    assert nearest({"uk": PLAIN, **there}, "uk", "en") is PLAIN
    assert nearest(there, "de", "en") is GERMAN


def test_without_simple_language_the_same_language_is_nearest() -> None:
    assert nearest({"en": ENGLISH, "de": GERMAN}, "de-einfach") is GERMAN


def test_any_words_are_better_than_none() -> None:
    assert nearest({"tr": PLAIN}, "ar") is PLAIN


def test_the_marked_lesson_is_recommended() -> None:
    first, marked = lesson("first"), lesson("second", recommended=True)
    assert library(first, marked).recommended is marked
    assert library(first).recommended is first
    assert Library(()).recommended is None


def test_a_lesson_is_found_by_its_id() -> None:
    first, second = lesson("first", minutes=5), lesson("second", minutes=7)
    shelf = library(first, second)
    assert shelf.lesson("check/second") is second
    assert shelf.lesson("check/third") is None
    path = shelf.path("check")
    assert path is not None
    assert path.minutes == 12
    assert shelf.path("arrive") is None


def test_several_answers_can_be_right() -> None:
    assert not Choose(id="one", choices=("a", "b"), answers=("a",)).several
    assert Choose(id="two", choices=("a", "b"), answers=("a", "b")).several


def test_each_kind_says_what_its_words_need() -> None:
    choose = Choose(id="choose", choices=("a", "b"), answers=("a",))
    ask = Ask(id="ask", examples=("one",), checklist=("clear",))
    word = NextWord(id="word", sentences=("rain",))
    check = FactCheck(id="check", questions=("moon",), sources={"moon": Source("Atlas", "2026-05")})
    assert (choose.needed_items(), choose.answered_items()) == (("a", "b"), ("a", "b"))
    assert (ask.needed_items(), ask.verbatim_items()) == (("one", "clear"), ("one",))
    assert (word.needed_items(), word.verbatim_items()) == (("rain",), ("rain",))
    assert (check.needed_items(), check.answered_items()) == (("moon",), ("moon",))
    assert not choose.speaks_in_body
    assert Read(id="read").speaks_in_body
    assert all(step.needed_parts() == ("task",) for step in (ask, word, check))


def test_replies_and_verbatim_texts_are_asked_only_of_entries_that_are_needed() -> None:
    lessons = read_library(TEST_LESSONS).lessons
    steps: tuple[AnyStep, ...] = (
        *(step for lesson in lessons for step in lesson.steps),
        Read(id="read"),
        Choose(id="choose", choices=("a", "b"), answers=("a",)),
        Ask(id="ask", examples=("one",)),
        NextWord(id="word", sentences=("rain",)),
        FactCheck(id="check", questions=("moon",), sources={"moon": Source("Atlas", "2026-05")}),
    )
    assert {type(step) for step in steps} == set(get_args(AnyStep))
    for step in steps:
        assert {*step.answered_items(), *step.verbatim_items()} <= set(step.needed_items())
