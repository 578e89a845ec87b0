"""Reads the practice templates: every one that is whole, and every fault of those that are not."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.domain.lesson import Fault, Words
from desktop.domain.step import ID, Step
from desktop.domain.template import EXAMPLE, PLACE, PROMPT, WHY, Template, TemplateShape
from desktop.domain.trial import broken_patterns
from desktop.store.lesson_files import find, read_text, variants_in
from desktop.store.markup import is_plain
from desktop.store.tables import Toml, checked, read_toml
from desktop.store.word_limits import finished, word_faults
from desktop.store.words import Draft, read_words

FOLDER = "templates"
SHAPE = "template.toml"
PICTURE = "icon.svg"


class Question(Step, frozen=True):
    """What the words of a question must have, checked as those of a step are."""

    @property
    def speaks_in_body(self) -> bool:
        return False

    def needed_items(self) -> tuple[str, ...]:
        return (EXAMPLE,)

    def verbatim_items(self) -> tuple[str, ...]:
        return (EXAMPLE,)


class Prompt(Step, frozen=True):
    """What the words of a prompt must have."""

    def needed_parts(self) -> tuple[str, ...]:
        return (WHY,)


def read_templates(folder: Path) -> tuple[tuple[Template, ...], Mapping[str, tuple[Fault, ...]]]:
    """The whole templates in order, and the faults of the others by their folders.

    Args:
        folder: of all lessons; the templates lie in it. Where there are none, there is no fault.
    """
    templates: list[Template] = []
    faults: dict[str, tuple[Fault, ...]] = {}
    for place in sorted((folder / FOLDER).glob("*/")):
        if place.is_dir() and not place.name.startswith((".", "_")):
            read = _template(folder, place.name)
            if isinstance(read, Template):
                templates.append(read)
            else:
                faults[f"{FOLDER}/{place.name}"] = read
    return tuple(sorted(templates, key=lambda one: (one.shape.order, one.id))), faults


def _template(root: Path, name: str) -> Template | tuple[Fault, ...]:
    place = f"{FOLDER}/{name}"
    if not ID.match(name):
        how = "Use small letters a to z, digits and hyphens only, such as phone-call."
        return (Fault(place, 1, "The name of this folder cannot be used.", how),)
    shape = _shape(root, f"{place}/{SHAPE}")
    if not isinstance(shape, TemplateShape):
        return shape
    words: dict[str, Words] = {}
    missing = find(root, f"{place}/{PICTURE}")
    faults: list[Fault] = [missing] if missing is not None else []
    for variant in variants_in(root, place):
        read = _spoken(root, f"{place}/{variant}.md", shape)
        if isinstance(read, Words):
            words[variant] = read
        else:
            faults += read
    return tuple(faults) or Template(name, str((root / place).absolute()), shape, words)


def _shape(root: Path, file: str) -> TemplateShape | tuple[Fault, ...]:
    text = read_text(root, file)
    toml = text if isinstance(text, Fault) else read_toml(file, text)
    if isinstance(toml, Fault):
        return (toml,)
    shape = checked(toml, TemplateShape)
    if isinstance(shape, tuple):
        return shape
    return (*_misfits(toml, shape), *_shown_misfits(toml, shape)) or shape


def _misfits(toml: Toml, shape: TemplateShape) -> Iterator[Fault]:
    how = f"Use one of: {', '.join(shape.questions)}."
    if len(set(shape.questions)) < len(shape.questions) or PROMPT in shape.questions:
        what = f"Two questions have the same id, or one is called `{PROMPT}`."
        yield toml.fault("questions", what, "Give each question an id of its own.")
    for field, names in (("needed", (shape.needed,)), ("long", shape.long)):
        for name in names:
            if name not in shape.questions:
                yield toml.fault(field, f"There is no question `{name}`.", how)


def _shown_misfits(toml: Toml, shape: TemplateShape) -> Iterator[Fault]:
    for shown in shape.shows:
        if shown.item != PROMPT:
            what = f"The model is not asked `{shown.item}` here."
            yield toml.fault("shows", what, f"Use `{PROMPT}`.")
        for pattern, error in broken_patterns(shown):
            how = "Write plain words, or put a \\\\ before signs such as ( and ?."
            yield toml.fault("shows", f"The pattern `{pattern}` cannot be read: {error}.", how)


def _spoken(root: Path, file: str, shape: TemplateShape) -> Words | tuple[Fault, ...]:
    text = read_text(root, file)
    if isinstance(text, Fault):
        return (text,)
    draft = read_words(file, text)
    steps: dict[str, Step] = {name: Question(id=name) for name in shape.questions}
    steps[PROMPT] = Prompt(id=PROMPT)
    found = (
        *draft.faults,
        *word_faults(file, draft, tuple(steps), steps, "question"),
        *_prompt_faults(file, draft, shape),
    )
    return tuple(sorted(dict.fromkeys(found), key=lambda fault: fault.line)) or finished(draft)


def _prompt_faults(file: str, draft: Draft, shape: TemplateShape) -> Iterator[Fault]:
    """Replies without a place in the prompt, places without a question, signs that the model would read."""
    for body in (section.body for section in draft.sections if section.id == PROMPT):
        places = PLACE.findall(body.text)
        for name in shape.questions:
            if name not in places:
                what = f"The reply to `{name}` has no place in the prompt."
                yield Fault(file, body.line, what, f"Write {{{name}}} where it belongs.")
        for name in dict.fromkeys(places):
            if name not in shape.questions:
                how = f"Use one of: {', '.join(shape.questions)}."
                yield Fault(file, body.line, f"There is no question `{name}`.", how)
        if not is_plain(body.text):
            what = "The model reads the prompt as it stands, with its signs for bold or emphasis."
            yield Fault(file, body.line, what, "Delete signs such as *, _ and \\.")
