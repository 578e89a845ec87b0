"""The shipped glossary and practice templates are whole and read as easily as the lessons do."""

import re
from importlib import import_module
from pathlib import Path
from statistics import mean
from xml.etree import ElementTree as ET

import pytest

from desktop.domain.glossary import Vocabulary
from desktop.domain.lesson import VARIANTS, Words
from desktop.domain.readability import FLESCH, WORDS_AT_MOST, WORDS_ON_AVERAGE, length, sentences
from desktop.domain.step import Item, StepWords
from desktop.domain.template import Template
from desktop.store.folders import shipped
from desktop.store.glossary import read_glossary
from desktop.store.lessons import read_library
from desktop.store.templates import PICTURE, read_templates

LESSONS = shipped("lessons")
MOST_WORDS = 3
TEMPLATES = read_templates(LESSONS)[0]


def glossary(variant: str) -> Words:
    """The explained words of a language as words of steps."""
    terms = read_glossary(LESSONS)[0][variant]
    steps = {t.id: StepWords(t.title, t.text, {"example": Item("example", t.example)}) for t in terms}
    return Words("", "", steps)


def beside(variant: str) -> list[str]:
    """All sentences of the glossary and of the templates, but for the prompts: those are for the model."""
    found = [*sentences(glossary(variant))]
    for template in TEMPLATES:
        spoken = template.spoken(variant)
        prompt = spoken.steps["prompt"]
        steps = {**spoken.steps, "prompt": StepWords(prompt.title, "", {}, prompt.parts)}
        found += sentences(Words(spoken.title, spoken.promise, steps))
    return found


def test_the_shipped_glossary_is_whole_in_every_language() -> None:
    words, faults = read_glossary(LESSONS)
    assert not faults
    assert set(words) >= set(VARIANTS)
    assert {len(terms) for terms in words.values()} == {62}


def test_the_shipped_templates_are_whole() -> None:
    templates, faults = read_templates(LESSONS)
    assert not faults
    assert len(templates) == 11
    assert sorted(template.shape.order for template in templates) == list(range(1, 12))


def test_an_explanation_has_one_to_three_sentences_in_german() -> None:
    long = [
        name
        for name, step in glossary("de").steps.items()
        if len(re.findall(r"[.!?](?=\s|\Z)", step.body)) > MOST_WORDS + 1
    ]
    assert not long


@pytest.mark.parametrize("variant", FLESCH)
def test_german_reads_easily(variant: str) -> None:
    # A library without types: what comes from it is Any.
    textstat = import_module("textstat")
    textstat.set_lang("de")
    assert textstat.flesch_reading_ease(" ".join(beside(variant))) >= FLESCH[variant]


def test_simple_language_has_short_sentences() -> None:
    lengths = {sentence: length(sentence) for sentence in beside("de-einfach")}
    assert not [sentence for sentence, words in lengths.items() if words > WORDS_AT_MOST]
    assert mean(lengths.values()) <= WORDS_ON_AVERAGE


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_good_part_of_the_explained_words_stands_in_the_lessons(variant: str) -> None:
    vocabulary = Vocabulary(read_glossary(LESSONS)[0][variant])
    steps = [
        step for lesson in read_library(LESSONS).lessons for step in lesson.spoken(variant).steps.values()
    ]
    texts = (f"{step.body} {step.parts.get('task', '')}" for step in steps)
    found = {spot.term for text in texts for spot in vocabulary.spots(text)}
    assert len(found) >= 20


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_the_picture_of_a_template_is_an_icon_like_the_others(template: Template) -> None:
    file = Path(template.folder) / PICTURE
    root = ET.parse(file).getroot()
    assert (root.get("viewBox"), root.get("width"), root.get("height")) == ("0 0 24 24", "24", "24")
    assert set(re.findall(r"#[0-9a-fA-F]+", file.read_text(encoding="utf-8"))) == {"#000000"}
