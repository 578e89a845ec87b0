"""Reads the glossary: the words that are explained, and every fault of its files."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from desktop.domain.glossary import Term
from desktop.domain.lesson import Fault
from desktop.domain.step import ID, Id, Step
from desktop.store.lesson_files import read_text, variants_in
from desktop.store.tables import Toml, checked, read_toml
from desktop.store.word_limits import word_faults
from desktop.store.words import Draft, Section, read_words

FOLDER = "glossary"
SHAPE = "glossary.toml"
TEXT = 320
EXAMPLE, FORMS = "example", "forms"


class GlossaryShape(Struct, frozen=True, forbid_unknown_fields=True):
    """What glossary.toml says: each word, and which others to see also."""

    see: Mapping[Id, tuple[Id, ...]]


class Word(Step, frozen=True):
    """What the words of each entry must have, checked as those of a step are."""

    def needed_items(self) -> tuple[str, ...]:
        return (EXAMPLE,)

    def optional_items(self) -> tuple[str, ...]:
        return (FORMS,)

    def verbatim_items(self) -> tuple[str, ...]:
        return (EXAMPLE, FORMS)


def read_glossary(
    folder: Path, variants: Sequence[str] = ()
) -> tuple[Mapping[str, tuple[Term, ...]], tuple[Fault, ...]]:
    """The explained words in every language in which they are whole, and all faults.

    Args:
        folder: of all lessons; the glossary lies in it. Where it does not, it is empty and has no fault.
        variants: of the language that are read; without any, all there are.
    """
    words: dict[str, tuple[Term, ...]] = {}
    if not (folder / FOLDER).is_dir():
        return words, ()
    see = _see(folder)
    if not isinstance(see, Mapping):
        return words, see
    faults: list[Fault] = []
    for variant in variants or variants_in(folder, FOLDER):
        read = _spoken(folder, variant, see)
        if any(isinstance(one, Fault) for one in read):
            faults += [one for one in read if isinstance(one, Fault)]
        else:
            words[variant] = tuple(one for one in read if isinstance(one, Term))
    return words, tuple(faults)


def _see(folder: Path) -> Mapping[str, tuple[str, ...]] | tuple[Fault, ...]:
    file = f"{FOLDER}/{SHAPE}"
    text = read_text(folder, file)
    toml = text if isinstance(text, Fault) else read_toml(file, text)
    if isinstance(toml, Fault):
        return (toml,)
    shape = checked(toml, GlossaryShape)
    if isinstance(shape, tuple):
        return shape
    return tuple(_see_faults(toml, shape.see)) or shape.see


def _see_faults(toml: Toml, see: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    for name, others in see.items():
        if not ID.match(name):
            how = "Use small letters a to z, digits and hyphens only, such as language-model."
            yield toml.fault(name, f"`{name[:40]}` cannot be an id.", how)
        for other in others:
            if other == name or other not in see:
                how = "Write the id of another word of this file, or delete it."
                yield toml.fault(name, f"There is no other word `{other}` to see also.", how)


def _spoken(folder: Path, variant: str, see: Mapping[str, tuple[str, ...]]) -> tuple[Term | Fault, ...]:
    file = f"{FOLDER}/{variant}.md"
    text = read_text(folder, file)
    if isinstance(text, Fault):
        return (text,)
    draft = read_words(file, text)
    steps = {name: Word(id=name) for name in see}
    faults = (
        *draft.faults,
        *word_faults(file, draft, tuple(see), steps, "word"),
        *_long_faults(file, draft),
    )
    if faults:
        return tuple(sorted(dict.fromkeys(faults), key=lambda fault: fault.line))
    return tuple(_form_faults(file, draft)) or tuple(_term(section, see) for section in draft.sections)


def _long_faults(file: str, draft: Draft) -> Iterator[Fault]:
    for section in draft.sections:
        length = len(" ".join(section.body.text.split()))
        if length > TEXT:
            what = f"The explanation of `{section.id}` has {length} characters; at most {TEXT} are possible."
            yield Fault(file, section.body.line, what, "Say it in one to three short sentences.")


def _form_faults(file: str, draft: Draft) -> Iterator[Fault]:
    """The same form in two words: nobody could tell which of them is meant."""
    owners: dict[str, str] = {}
    for section in draft.sections:
        for form in dict.fromkeys((section.title.text, *_forms(section))):
            owner = owners.setdefault(form, section.id)
            if owner != section.id:
                what = f"The form “{form}” belongs to `{owner}` and to `{section.id}`."
                yield Fault(file, section.title.line, what, "Delete it in one of the two.")


def _term(section: Section, see: Mapping[str, tuple[str, ...]]) -> Term:
    example = next(entry.text.text for entry in section.entries if entry.id == EXAMPLE)
    return Term(section.id, section.title.text, section.body.text, example, _forms(section), see[section.id])


def _forms(section: Section) -> tuple[str, ...]:
    text = next((entry.text.text for entry in section.entries if entry.id == FORMS), "")
    return tuple(form.strip() for form in text.split(",") if form.strip())
