"""Every shipped lesson is whole in every language, and reads as easily as it promises to."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt

from desktop.domain.lesson import VARIANTS, Lesson, Words
from desktop.store.folders import shipped
from desktop.store.lessons import read_lesson, read_library

LESSONS = shipped("lessons")
FOLDERS = sorted(file.parent for file in LESSONS.glob("*/*/lesson.toml"))
NAMES = [f"{folder.parent.name}/{folder.name}" for folder in FOLDERS]
FLESCH = {"de": 55, "de-einfach": 70}
WORDS_ON_AVERAGE = 10
WORDS_AT_MOST = 15

lessons = pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)


def test_the_shipped_library_has_lessons_and_no_faults() -> None:
    library = read_library(LESSONS)
    assert not library.faults
    assert sorted(lesson.id for lesson in library.lessons) == NAMES
    assert len([lesson for lesson in library.lessons if lesson.shape.recommended]) == 1


@lessons
def test_a_lesson_has_words_in_every_variant(folder: Path) -> None:
    lesson = whole(folder)
    for variant in VARIANTS:
        assert [*lesson.words[variant].steps] == [step.id for step in lesson.steps]


@lessons
def test_pictures_are_whole_drawings_that_fetch_nothing(folder: Path) -> None:
    for file in sorted((folder / "pictures").glob("*")):
        root = ET.parse(file).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg", file.name
        assert root.get("viewBox"), file.name
        strange = [
            element.tag
            for element in root.iter()
            if re.search(r"\}(image|script|foreignObject|style|a)\Z", str(element.tag))
        ]
        assert not strange, file.name


@lessons
def test_pictures_are_used(folder: Path) -> None:
    used = {step.picture for step in whole(folder).steps if step.picture}
    assert {file.name for file in (folder / "pictures").glob("*")} == used


@lessons
@pytest.mark.parametrize("variant", FLESCH)
def test_german_reads_easily(folder: Path, variant: str) -> None:
    text = " ".join(sentences(whole(folder).words[variant]))
    # A library without types: what comes from it is Any.
    textstat = import_module("textstat")
    textstat.set_lang("de")
    assert textstat.flesch_reading_ease(text) >= FLESCH[variant]


@lessons
def test_simple_language_has_short_sentences(folder: Path) -> None:
    lengths = {sentence: length(sentence) for sentence in sentences(whole(folder).words["de-einfach"])}
    assert not [sentence for sentence, words in lengths.items() if words > WORDS_AT_MOST]
    assert sum(lengths.values()) / len(lengths) <= WORDS_ON_AVERAGE


def test_paths_speak_simply_in_simple_language() -> None:
    for path in read_library(LESSONS).paths:
        found = list(sentences(path.words["de-einfach"]))
        assert not [sentence for sentence in found if length(sentence) > WORDS_AT_MOST]


def whole(folder: Path) -> Lesson:
    """The lesson of a folder."""
    lesson = read_lesson(folder)
    assert isinstance(lesson, Lesson), lesson
    return lesson


def sentences(words: Words) -> Iterator[str]:
    """All sentences of a lesson; what has no full stop, such as a title, counts as one."""
    yield from _divided(words.title)
    yield from _divided(words.promise)
    for step in words.steps.values():
        yield from _divided(step.title)
        yield from _divided(step.body)
        for item in step.items.values():
            yield from _divided(item.text)
            yield from _divided(item.reply)
        for part in step.parts.values():
            yield from _divided(part)


def _divided(markdown: str) -> Iterator[str]:
    for block in MarkdownIt("commonmark").parse(markdown):
        signs = [" " if child.type == "softbreak" else child.content for child in block.children or []]
        for sentence in re.split(r"(?<=[.!?…])[“”«»\"]?\s+", "".join(signs).strip()):
            if sentence:
                yield sentence if sentence[-1] in ".!?…" else f"{sentence}."


def length(sentence: str) -> int:
    """How many words a sentence has."""
    return sum(any(sign.isalnum() for sign in word) for word in sentence.split())
