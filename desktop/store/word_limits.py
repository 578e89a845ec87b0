"""Compares the words of one language with the steps they belong to, and measures their length."""

from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.lesson import Fault, Words
from desktop.domain.step import Item, Step, StepWords
from desktop.store.markup import is_plain
from desktop.store.words import Draft, Section, Text

TITLE = 70
PROMISE = 160
BODY = 900
ITEM = 300
REPLY = 600
PART = 600
LETTER = 1500
PICTURE = "picture"


def finished(draft: Draft) -> Words:
    """The words of a draft in which no fault was found."""
    steps = {
        section.id: StepWords(
            title=section.title.text,
            body=section.body.text,
            items={entry.id: Item(entry.id, entry.text.text, entry.reply.text) for entry in section.entries},
            parts={part.id: part.text.text for part in section.parts},
        )
        for section in draft.sections
    }
    return Words(draft.title.text, draft.promise.text, steps)


def word_faults(
    file: str, draft: Draft, ids: Sequence[str] | None, steps: Mapping[str, Step], noun: str = "step"
) -> Iterator[Fault]:
    """What is missing, surplus, out of order, empty, too long or not plain in the words of one language.

    Args:
        file: its name in faults.
        draft: the words.
        ids: of all steps in order, or None where they are not known.
        steps: those whose fields are known, by id.
        noun: what a section of the file is called in faults.
    """
    yield from _text_faults(file, "title", draft.title, TITLE)
    yield from _text_faults(file, "promise", draft.promise, PROMISE)
    yield from _plain_faults(file, "title", draft.title)
    yield from _plain_faults(file, "promise", draft.promise)
    if ids is not None:
        yield from _order_faults(file, draft, ids, noun)
    for section in draft.sections:
        yield from _length_faults(file, section, steps.get(section.id), noun)
        if section.id in steps:
            yield from _section_faults(file, section, steps[section.id], noun)


def _order_faults(file: str, draft: Draft, ids: Sequence[str], noun: str) -> Iterator[Fault]:
    found = {section.id for section in draft.sections}
    for missing in (name for name in ids if name not in found):
        what = f"The words of the {noun} `{missing}` are missing."
        yield Fault(file, draft.title.line, what, f"Add them below a heading: ## Title {{#{missing}}}")
    seen: set[str] = set()
    for section in draft.sections:
        if not section.id:
            continue
        line, name = section.title.line, section.id
        if name in seen:
            yield Fault(
                file, line, f"The {noun} `{name}` is there twice.", "Give each its own id, or delete one."
            )
        elif name not in ids:
            how = f"Delete it, or write one of these ids: {', '.join(ids)}." if ids else "Delete it."
            yield Fault(file, line, f"There is no {noun} `{name}` here.", how)
        elif any(ids.index(name) < ids.index(other) for other in seen if other in ids):
            how = f"Put the {noun}s in this order: {', '.join(ids)}."
            yield Fault(file, line, f"The {noun} `{name}` stands too late.", how)
        seen.add(name)


def _length_faults(file: str, section: Section, step: Step | None, noun: str) -> Iterator[Fault]:
    long_parts = step.long_parts() if step is not None else ()
    yield from _text_faults(file, f"title of the {noun}", section.title, TITLE)
    yield from _plain_faults(file, f"title of the {noun}", section.title)
    yield from _text_faults(file, f"text of the {noun}", section.body, BODY, may_be_empty=True)
    for entry in section.entries:
        yield from _text_faults(file, f"entry `{entry.id}`", entry.text, ITEM)
        yield from _text_faults(file, f"reply to `{entry.id}`", entry.reply, REPLY, may_be_empty=True)
    for part in section.parts:
        limit = LETTER if part.id in long_parts else PART
        yield from _text_faults(file, f"part `{part.id}`", part.text, limit)
        if part.id == PICTURE:
            yield from _plain_faults(file, f"part `{part.id}`", part.text)


def _section_faults(file: str, section: Section, step: Step, noun: str) -> Iterator[Fault]:
    if step.speaks_in_body and not section.body.text:
        what = f"The {noun} `{step.id}` has no text."
        yield Fault(file, section.title.line, what, "Write a sentence or two below its heading.")
    yield from _entry_faults(file, section, step, noun)
    needed = (*step.needed_parts(), *((PICTURE,) if step.picture else ()))
    named = [(part.id, part.line) for part in section.parts]
    for missing in _missing(needed, named):
        what = f"The part `{missing}` of the {noun} `{step.id}` is missing."
        if missing == PICTURE:
            what = f"The picture of the step `{step.id}` has no words for people who cannot see it."
        how = f"Add it: ### Heading {{#{missing}}} and its text below."
        yield Fault(file, section.title.line, what, how)
    allowed = (*needed, *step.optional_parts())
    yield from _surplus(file, named, allowed, "part", noun)
    for part in section.parts:
        for what, how in step.part_misfits(part.id, part.text.text):
            yield Fault(file, part.text.line, what, how)


def _entry_faults(file: str, section: Section, step: Step, noun: str) -> Iterator[Fault]:
    named = [(entry.id, entry.text.line) for entry in section.entries]
    for missing in _missing(step.needed_items(), named):
        what = f"The list entry `{missing}` of the {noun} `{step.id}` is missing."
        yield Fault(file, section.title.line, what, f"Add it to the list: - Text {{#{missing}}}")
    yield from _surplus(file, named, (*step.needed_items(), *step.optional_items()), "list entry", noun)
    for entry in section.entries:
        if entry.id in step.answered_items() and not entry.reply.text:
            what = f"The entry `{entry.id}` has no reply."
            yield Fault(file, entry.text.line, what, "Write it in the next line, indented by two spaces.")
        if entry.id in step.verbatim_items():
            yield from _plain_faults(file, f"entry `{entry.id}`", entry.text)


def _missing(needed: Sequence[str], named: Sequence[tuple[str, int]]) -> Iterator[str]:
    there = {name for name, _ in named}
    yield from (name for name in dict.fromkeys(needed) if name not in there)


def _surplus(
    file: str, named: Sequence[tuple[str, int]], allowed: Sequence[str], part: str, noun: str
) -> Iterator[Fault]:
    seen: set[str] = set()
    for name, line in named:
        if name in seen:
            yield Fault(file, line, f"The {part} `{name}` is there twice.", "Delete one, or correct its id.")
        elif name not in allowed:
            how = f"Delete it, or use one of: {', '.join(allowed)}." if allowed else "Delete it or its id."
            yield Fault(file, line, f"The {noun} has no {part} `{name}`.", how)
        seen.add(name)


def _text_faults(
    file: str, noun: str, text: Text, limit: int, *, may_be_empty: bool = False
) -> Iterator[Fault]:
    length = len(" ".join(text.text.split()))
    if not length and not may_be_empty:
        yield Fault(file, text.line, f"The {noun} is empty.", "Write it here.")
    if length > limit:
        what = f"The {noun} has {length} characters; at most {limit} are possible."
        yield Fault(file, text.line, what, f"Shorten it by {length - limit} characters.")


def _plain_faults(file: str, noun: str, text: Text) -> Iterator[Fault]:
    if not is_plain(text.text):
        what = f"The {noun} is shown as it stands, with its signs for bold or emphasis."
        yield Fault(file, text.line, what, "Delete signs such as *, _ and \\.")
