"""Reads the guide of a course from Markdown, and names everything that is missing or too much in it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.domain.course import Guide, GuideText
from desktop.domain.lesson import Fault
from desktop.store.lesson_files import read_text
from desktop.store.words import Draft, Text, read_words

TITLE = 70
PROMISE = 300
SECTION = 3000


def read_guide(root: Path, file: str, sections: Sequence[str] | None) -> Guide | tuple[Fault, ...]:
    """A guide, or everything that is wrong with it.

    Args:
        root: the folder of all lessons.
        file: of the guide below it.
        sections: ids of what it has to hold, in order; None where they are not known.
    """
    text = read_text(root, file)
    if isinstance(text, Fault):
        return (text,)
    draft = read_words(file, text)
    found = (*draft.faults, *_faults(file, draft, sections))
    if found:
        return tuple(sorted(dict.fromkeys(found), key=lambda fault: fault.line))
    held = {each.id: GuideText(each.title.text, each.body.text) for each in draft.sections}
    return Guide(draft.title.text, draft.promise.text, held)


def _faults(file: str, draft: Draft, sections: Sequence[str] | None) -> Iterator[Fault]:
    yield from _length(file, "title", draft.title, TITLE)
    yield from _length(file, "line below the title", draft.promise, PROMISE)
    for section in draft.sections:
        yield from _length(file, "heading", section.title, TITLE)
        yield from _length(file, f"text of `{section.id}`", section.body, SECTION)
        for entry in section.entries:
            yield Fault(file, entry.text.line, "Entries of a guide have no ids.", "Delete what is in { }.")
        for part in section.parts:
            yield Fault(file, part.line, "A guide has no parts with ###.", "Write it in bold in a paragraph.")
    if sections is not None:
        yield from _order(file, draft, sections)


def _order(file: str, draft: Draft, sections: Sequence[str]) -> Iterator[Fault]:
    there = [section.id for section in draft.sections]
    for missing in (each for each in sections if each not in there):
        how = f"Add it below a heading: ## Title {{#{missing}}}"
        yield Fault(file, draft.title.line, f"The section `{missing}` is missing.", how)
    for number, section in enumerate(draft.sections):
        line = section.title.line
        if section.id in there[:number]:
            what = f"The section `{section.id}` is there twice."
            yield Fault(file, line, what, "Delete one, or correct its id.")
        elif section.id and section.id not in sections:
            how = f"Delete it, or use one of: {', '.join(sections)}."
            yield Fault(file, line, f"A guide of this course has no section `{section.id}`.", how)
    known = [each for each in dict.fromkeys(there) if each in sections]
    if known != [each for each in sections if each in known]:
        how = f"Put the sections in this order: {', '.join(sections)}."
        yield Fault(file, draft.title.line, "The sections stand in another order than the parts.", how)


def _length(file: str, noun: str, text: Text, limit: int) -> Iterator[Fault]:
    length = len(" ".join(text.text.split()))
    if not length:
        yield Fault(file, text.line, f"The {noun} is empty.", "Write it here.")
    elif length > limit:
        what = f"The {noun} has {length} characters; at most {limit} are possible."
        yield Fault(file, text.line, what, f"Shorten it by {length - limit} characters.")
