"""Every shipped lesson is whole in every language, and reads as easily as it promises to."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.commands.readability import Reading, measured
from desktop.domain.basic_steps import Read
from desktop.domain.lesson import VARIANTS, Lesson
from desktop.domain.readability import WORDS_AT_MOST, length, sentences
from desktop.store.folders import shipped
from desktop.store.lessons import read_lesson, read_library

LESSONS = shipped("lessons")
FOLDERS = sorted(file.parent for file in LESSONS.glob("*/*/lesson.toml"))
NAMES = [f"{folder.parent.name}/{folder.name}" for folder in FOLDERS]

# What visitors of each lesson do, besides choosing between answers.
KINDS: dict[str, set[str]] = {
    "arrive/where-is-ai": {"Sort", "Reflect"},
    "arrive/first-conversation": {"Ask"},
    "arrive/this-pc": {"Redact"},
    "look-inside/next-word": {"NextWord"},
    "look-inside/words-to-numbers": {"Tokens"},
    "look-inside/cold-and-warm": {"Repeat"},
    "look-inside/the-ai-forgets": {"Memory"},
    "look-inside/teach-an-ai": {"Teach"},
    "check/is-it-true": {"FactCheck"},
    "check/same-question": {"Repeat"},
    "check/flattery": {"Flatter"},
    "check/fakes-and-fraud": {"Spot"},
    "everyday/ask-well": {"Compare", "Ask"},
    "everyday/official-letter": {"Ask", "FactCheck", "Redact"},
    "everyday/write-together": {"CoWrite"},
    "everyday/ideas-learning-planning": {"Ask", "Compare"},
    "everyday/when-to-use": {"Sort"},
    "fair-safe/protect-my-data": {"Redact"},
    "fair-safe/is-it-fair": {"Bias"},
    "fair-safe/why-do-i-see-this": {"Feed"},
    "fair-safe/power-and-water": {"Energy"},
    "fair-safe/work-and-rights": {"Sort"},
    "fair-safe/model-profile": {"FactCheck"},
    "fair-safe/our-rules": {"Rules", "Reflect"},
}

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
def test_a_lesson_is_short_and_two_thirds_of_it_are_to_be_done(folder: Path) -> None:
    lesson = whole(folder)
    told = [step for step in lesson.steps if isinstance(step, Read)]
    assert 5 <= len(lesson.steps) <= 9
    assert 5 <= lesson.shape.minutes <= 12
    assert len(told) * 3 <= len(lesson.steps)
    assert any(step.picture for step in lesson.steps)


@lessons
def test_a_lesson_opens_with_why_and_ends_with_one_thing_to_take_home(folder: Path) -> None:
    lesson = whole(folder)
    first, last = lesson.steps[0], lesson.steps[-1]
    assert isinstance(first, Read)
    assert first.id == "why"
    assert isinstance(last, Read)
    for variant in VARIANTS:
        body = lesson.words[variant].steps[last.id].body
        assert len(re.findall(r"^\*\*[^*]+\*\*$", body, re.MULTILINE)) == 1, f"{variant}: {body}"


@lessons
def test_a_lesson_does_what_the_catalogue_of_kinds_says(folder: Path) -> None:
    lesson = whole(folder)
    assert KINDS[lesson.id] <= {type(step).__name__ for step in lesson.steps}


@pytest.fixture(scope="module")
def readings() -> dict[tuple[str, str], Reading]:
    """What was measured of every lesson, by its id and variant."""
    return {(one.id, one.variant): one for one in measured(LESSONS)}


@pytest.mark.parametrize("variant", ["de", "de-einfach"])
@pytest.mark.parametrize("name", NAMES)
def test_german_reads_easily(name: str, variant: str, readings: dict[tuple[str, str], Reading]) -> None:
    assert readings[name, variant].ok, readings[name, variant]


def test_paths_speak_simply_in_simple_language() -> None:
    for path in read_library(LESSONS).paths:
        found = list(sentences(path.words["de-einfach"]))
        assert not [sentence for sentence in found if length(sentence) > WORDS_AT_MOST]


def whole(folder: Path) -> Lesson:
    """The lesson of a folder."""
    lesson = read_lesson(folder)
    assert isinstance(lesson, Lesson), lesson
    return lesson
