"""Reads the words of a lesson, a path or a course in every language."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from desktop.domain.lesson import AnyStep, Fault, Words
from desktop.store.lesson_files import read_text, variants_in
from desktop.store.word_limits import finished, word_faults
from desktop.store.words import read_words

MOST = 50


class Spoken(Struct, frozen=True):
    """The words in every language that has whole ones, and the faults of the others."""

    words: Mapping[str, Words]
    faults: tuple[Fault, ...]


def read_spoken(root: Path, place: str, ids: tuple[str, ...] | None, steps: Mapping[str, AnyStep]) -> Spoken:
    """The words of a lesson, a path or a course in every language.

    Args:
        root: the folder of all lessons.
        place: the folder of the words below it.
        ids: of all steps in order, or None where they are not known.
        steps: those whose fields are known, by id.
    """
    words: dict[str, Words] = {}
    faults: list[Fault] = []
    for variant in variants_in(root, place):
        file = f"{place}/{variant}.md"
        text = read_text(root, file)
        if isinstance(text, Fault):
            faults.append(text)
            continue
        draft = read_words(file, text)
        found = (*draft.faults, *word_faults(file, draft, ids, steps))
        faults += sorted(dict.fromkeys(found), key=lambda fault: fault.line)[:MOST]
        if not found:
            words[variant] = finished(draft)
    return Spoken(words, tuple(faults))
