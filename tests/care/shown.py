"""What the app itself shows and offers: none of it may raise an alarm when a visitor sends it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.domain.asked import (
    Conversation,
    GivenWords,
    NextWords,
    Phrases,
    Pieces,
    asked_by,
    asked_by_template,
)
from desktop.domain.lesson import ALL_VARIANTS
from desktop.store.folders import shipped
from desktop.store.lessons import read_library
from desktop.store.templates import read_templates

# The care speaks of crises itself; glossary and guides have been learned from.
LEFT_OUT = frozenset({"care", "glossary", "courses"})
MARKS = re.compile(r"\{#.*?\}|[#*_|`]|\[\[\w[\w-]*: |\]\]")
PARAGRAPH = re.compile(r"\n\s*\n|\n(?=[-#|])")


def shown() -> Mapping[str, tuple[str, ...]]:
    """All prompts that lessons and templates offer, and all paragraphs of the lessons, each text once."""
    lessons = shipped("lessons")
    return {
        "prompts of lessons and templates": tuple(dict.fromkeys(prompts(lessons))),
        "paragraphs of the lessons": tuple(dict.fromkeys(paragraphs(lessons))),
    }


def prompts(lessons: Path) -> Iterator[str]:
    """Every text that goes to the model when a visitor takes what is offered, and every list entry of a step.

    Args:
        lessons: the folder of all lessons.
    """
    for lesson in read_library(lessons).lessons:
        for variant, words in lesson.words.items():
            del variant
            for step in lesson.steps:
                yield from (
                    said for asked in asked_by(step, words.steps[step.id], Phrases()) for said in _said(asked)
                )
    for template in read_templates(lessons)[0]:
        for variant in ALL_VARIANTS:
            yield from asked_by_template(template, variant).says


def paragraphs(lessons: Path) -> Iterator[str]:
    """Every paragraph and list entry that stands in a lesson.

    Args:
        lessons: the folder of all lessons.
    """
    for file in sorted(lessons.glob("*/*/*.md")):
        if file.relative_to(lessons).parts[0] not in LEFT_OUT:
            for part in PARAGRAPH.split(file.read_text(encoding="utf-8")):
                text = MARKS.sub("", part).strip(" -\n")
                if text:
                    yield text


def _said(asked: Conversation | NextWords | GivenWords | Pieces) -> tuple[str, ...]:
    return asked.says if isinstance(asked, Conversation) else (asked.text,)
