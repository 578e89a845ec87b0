"""The care of the app, as data: which texts need a person first, which answers need a note, and the words."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar, get_args

import msgspec
from msgspec import Struct

from desktop.domain.care import (
    Assurance,
    AssurancePatterns,
    Care,
    Note,
    Sign,
    SignPatterns,
    Topic,
    TopicPatterns,
)
from desktop.domain.learned import Learned
from desktop.domain.lesson import Fault
from desktop.domain.patterns import Patterns
from desktop.domain.preferences import fallbacks
from desktop.domain.step import StepWords
from desktop.domain.young import Young, YoungPatterns
from desktop.store.learned import read_learned
from desktop.store.lesson_files import read_text, variants_in
from desktop.store.tables import read_toml
from desktop.store.words import read_words

Kind = TypeVar("Kind", bound=Struct)

FOLDER = "care"
SIGNS = f"{FOLDER}/signs.toml"
TOPICS = f"{FOLDER}/topics.toml"
BEFORE = f"{FOLDER}/before.toml"
NAMED = re.compile(r"<([a-z-]+)>")
IDS = frozenset(str(name) for part in get_args(Note) for name in get_args(part))


class CareData(Struct, frozen=True):
    """What looks at texts, and what is said then, by language variant and note.

    ``faults`` are what is wrong with the learned look: without it the patterns still do what they can.
    """

    care: Care
    young: Young
    orders: Patterns
    words: Mapping[str, Mapping[str, StepWords]]
    learned: Learned | None = None
    faults: tuple[Fault, ...] = ()

    def said(self, note: Note, variant: str) -> StepWords:
        """The words of a note in this variant, or in the nearest one there is.

        Args:
            note: to say.
            variant: such as ``de-einfach``.
        """
        return next(self.words[one] for one in fallbacks(variant) if one in self.words)[note]


class _Quiet(Struct, frozen=True, forbid_unknown_fields=True):
    words: tuple[str, ...]


class _Signs(Struct, frozen=True, forbid_unknown_fields=True):
    suicide: SignPatterns
    violence: SignPatterns
    emergency: SignPatterns
    debts: SignPatterns
    quiet: _Quiet
    words: Mapping[str, str] = {}


class _Topics(Struct, frozen=True, forbid_unknown_fields=True):
    topic: Mapping[Topic, TopicPatterns]
    assurance: Mapping[Assurance, AssurancePatterns]


class _Orders(Struct, frozen=True, forbid_unknown_fields=True):
    patterns: tuple[str, ...]


class _Before(Struct, frozen=True, forbid_unknown_fields=True):
    young: YoungPatterns
    orders: _Orders


def read_care(lessons: Path) -> CareData | tuple[Fault, ...]:
    """The care of the app, or everything that is wrong with its files.

    Args:
        lessons: the folder of all lessons; faults name their files as seen from there.
    """
    signs, topics = _read(lessons, SIGNS, _Signs), _read(lessons, TOPICS, _Topics)
    before = _read(lessons, BEFORE, _Before)
    words: dict[str, Mapping[str, StepWords]] = {}
    faults: list[Fault] = [part for part in (signs, topics, before) if isinstance(part, Fault)]
    for variant in variants_in(lessons, FOLDER):
        found = _words(lessons, f"{FOLDER}/{variant}.md")
        if isinstance(found, tuple):
            faults += found
        else:
            words[variant] = found
    if faults or isinstance(signs, Fault) or isinstance(topics, Fault) or isinstance(before, Fault):
        return tuple(faults)
    try:
        care = _care(signs, topics)
    except (re.error, KeyError) as error:
        return (_unusable(SIGNS, error),)
    learned = read_learned(lessons)
    wrong = (learned,) if isinstance(learned, Fault) else ()
    look = None if isinstance(learned, Fault) else learned
    try:
        return CareData(care, Young(before.young), Patterns(before.orders.patterns), words, look, wrong)
    except re.error as error:
        return (_unusable(BEFORE, error),)


def _care(signs: _Signs, topics: _Topics) -> Care:
    by_sign: dict[Sign, SignPatterns] = {
        "suicide": signs.suicide,
        "violence": signs.violence,
        "emergency": signs.emergency,
        "debts": signs.debts,
    }
    written = {
        name: SignPatterns(
            tuple(_filled(pattern, signs.words) for pattern in one.urgent),
            tuple(_filled(pattern, signs.words) for pattern in one.patterns),
        )
        for name, one in by_sign.items()
    }
    return Care(written, signs.quiet.words, topics.topic, topics.assurance)


def _filled(pattern: str, words: Mapping[str, str]) -> str:
    """A pattern with the words that stand behind a name such as ``<kin>``; KeyError for an unknown one."""
    return NAMED.sub(lambda name: words[name.group(1)], pattern)


def _unusable(file: str, error: Exception) -> Fault:
    return Fault(file, 1, f"A pattern cannot be used: {error}.", "Compare it with the others.")


def _read(lessons: Path, file: str, kind: type[Kind]) -> Kind | Fault:
    text = read_text(lessons, file)
    if isinstance(text, Fault):
        return text
    toml = read_toml(file, text)
    if isinstance(toml, Fault):
        return toml
    try:
        return msgspec.convert(toml.table, kind)
    except msgspec.ValidationError as error:
        return Fault(file, 1, f"Something here is wrong: {error}.", "Compare it with the other tables.")


def _words(lessons: Path, file: str) -> Mapping[str, StepWords] | tuple[Fault, ...]:
    text = read_text(lessons, file)
    if isinstance(text, Fault):
        return (text,)
    draft = read_words(file, text)
    said = {part.id: StepWords(part.title.text, part.body.text) for part in draft.sections}
    missing = [
        Fault(file, 1, f"The note {name} is missing.", f"Add: ## … {{#{name}}}") for name in IDS - {*said}
    ]
    return (*draft.faults, *missing) or said
