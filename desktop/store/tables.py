"""Finds everything that is wrong in a TOML table, worded for people who do not program."""

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import partial
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from desktop.domain.lesson import Fault

Kind = TypeVar("Kind", bound=Struct)

EXAMPLES = {
    "answers": 'answers = ["next-word"]',
    "bars": "bars = 5",
    "bins": 'bins = ["with", "without"]',
    "cards": 'cards = ["greeting", "medicine"]',
    "checklist": 'checklist = ["clear", "right"]',
    "choices": 'choices = ["search", "next-word"]',
    "claims": 'claims = ["capital", "spider"]',
    "cold": "cold = 0.2",
    "competences": 'competences = ["C5", "E7"]',
    "decoys": 'decoys = ["number"]',
    "everyday": "everyday = { lamp = 8, kettle = 115 }",
    "examples": 'examples = ["recipe", "letter"]',
    "first": 'first = "short"',
    "id": 'id = "guess"',
    "address": 'address = "du"',
    "lesson": 'lesson = "check/is-it-true"',
    "labels": 'labels = ["advert", "private"]',
    "lessons": 'lessons = ["first-conversation", "my-data"]',
    "limit": "limit = 160",
    "messages": 'messages = ["prize", "dinner", "voucher", "train"]',
    "minutes": "minutes = 8",
    "model": 'model = "smallest"',
    "moment": 'moment = "before"',
    "opens": 'opens = "model-card"',
    "order": "order = 1",
    "pair": 'pair = "before"',
    "picture": 'picture = "room.svg"',
    "posts": 'posts = ["tomatoes", "derby", "bees", "keeper", "compost", "training"]',
    "prompts": 'prompts = ["recipe", "letter"]',
    "questions": 'questions = ["states", "river"]',
    "recommended": "recommended = true",
    "rounds": "rounds = 3",
    "runs": "runs = 5",
    "samples": 'samples = ["sentence", "compound"]',
    "screen": "screen = 4",
    "second": 'second = "precise"',
    "sentences": 'sentences = ["weather", "football"]',
    "shows": 'shows = [{ item = "capital", must = ["Berlin"] }]',
    "signs": 'signs = ["sender", "hurry"]',
    "sort.answers": 'answers = { greeting = "with", medicine = "without" }',
    "sources": 'sources = { states = { title = "Grundgesetz", date = "2026-05" } }',
    "suggestions": 'suggestions = ["data", "check"]',
    "tasks": 'tasks = ["mail", "application"]',
    "temperature": "temperature = 0.7",
    "tests": 'tests = { winner = "advert", cake = "private" }',
    "topics": 'topics = { tomatoes = "garden", derby = "football" }',
    "warm": "warm = 1.2",
    "warmth": "warmth = true",
    "watts": "watts = 15",
    "window": "window = 160",
    "words": 'words = ["he", "she"]',
}
GUIDE = "lessons/README.md"
KINDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "a text in quotation marks",
    "bool": "true or false, without quotation marks",
    "array": "a list in square brackets",
    "object": "a table",
}
MESSAGE = re.compile(
    r"Expected `(?P<kind>\w+)(?: \| null)?`(?P<bound>[^,]*?)(?:, got `\w+`)?(?: - at (?P<place>.*))?\Z"
)
BOUND = re.compile(r" (?P<long>of length )?(?P<sign><=|>=) (?P<number>[0-9.]+)\Z")
NUMBER_AT = re.compile(r"\(at line ([0-9]+), column [0-9]+\)|\(at end of document\)")
MOST = 20
LONGEST = 40
WIDEST = 160
# The standard reader takes time and memory by the square of the parts of such a key.
DEEP_KEY = re.compile(r"""(?<![A-Za-z0-9_-])(?:(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){20}""")
HEADER = re.compile(r"[ \t]*\[\[[ \t]*(?:step|part)[ \t]*\]\]")


class Toml(Struct, frozen=True):
    """A TOML file: its name, its lines, and what it says."""

    file: str
    lines: tuple[str, ...]
    table: Mapping[str, Any]

    def line(self, key: str, step: int | None = None) -> int:
        """The line, counted from 1, in which a field stands; where it is not found, that of its table.

        Args:
            key: name of the field; empty for the beginning of its table.
            step: number of the step that has it, counted from 0, or None for a field of the whole file.
        """
        heads = [number for number, line in enumerate(self.lines) if HEADER.match(line)]
        if step is None:
            start, end = 0, len(self.lines)
        elif step < len(heads):
            start, end = heads[step], [*heads, len(self.lines)][step + 1]
        else:
            return self.line("step")
        if not key:
            return start + 1
        wanted = re.compile(
            rf'[ \t]*(?:"?{re.escape(key)}"?[ \t]*[.=]|\[+[ \t]*(?:step\.)?{re.escape(key)}\b)'
        )
        found = (number for number in range(start, end) if wanted.match(self.lines[number]))
        return next(found, start) + 1

    def fault(self, key: str, what: str, remedy: str, step: int | None = None) -> Fault:
        """A fault at the line of a field."""
        return Fault(self.file, self.line(key, step), what, remedy)


def read_toml(file: str, text: str, *, guide: str = GUIDE) -> Toml | Fault:
    """What a TOML text says, or the first thing that makes it unreadable.

    Args:
        file: its name in faults.
        text: with LF as line ends.
        guide: the page that shows how to write it.
    """
    lines = tuple(text.split("\n"))
    remedy = f"Compare this line and the one above it with the examples in {guide}."
    deep = DEEP_KEY.search(text)
    if deep is not None:
        line = text.count("\n", 0, deep.start()) + 1
        return Fault(file, line, "There are far too many names with dots between them.", remedy)
    try:
        return Toml(file, lines, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = NUMBER_AT.search(str(error))
        line = int(found[1]) if found and found[1] else len(lines)
        why = NUMBER_AT.sub("", str(error)).strip()[:WIDEST]
        return Fault(file, line, f"This line cannot be read as TOML: {why}.", remedy)
    except RecursionError:
        return Fault(file, 1, "Brackets are nested too deeply here.", remedy)
    except ValueError:
        return Fault(file, 1, "A number here is far too long.", remedy)


def table_faults(
    toml: Toml,
    table: Mapping[str, Any],
    kind: type[Struct],
    step: int | None = None,
    *,
    examples: Mapping[str, str] = EXAMPLES,
    guide: str = GUIDE,
) -> tuple[Fault, ...]:
    """Every unknown, missing or wrong field of a table.

    Args:
        toml: the file it stands in.
        table: what was read.
        kind: what it has to be.
        step: its number among the steps, counted from 0, or None for the whole file.
        examples: how fields are written, by their names.
        guide: the page that shows how to write it.
    """
    example = partial(_example, kind=kind, examples=examples, guide=guide)
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    tag = kind.__struct_config__.tag_field
    strange = [key for key in table if key not in fields and key != tag]
    found = [
        toml.fault(key, f"There is no field `{key[:LONGEST]}` here.", _unknown(key, [*fields]), step)
        for key in strange[:MOST]
    ]
    for key, field in fields.items():
        if key not in table:
            if field.required:
                found.append(toml.fault("", f"The field `{key}` is missing.", example(key), step))
            continue
        try:
            msgspec.convert(table[key], field.type)
        except msgspec.ValidationError as error:
            found.append(toml.fault(key, f"`{key}` {_needs(str(error))}.", example(key), step))
    return tuple(found)


def checked(toml: Toml, kind: type[Kind]) -> Kind | tuple[Fault, ...]:
    """What a whole file says as its struct, or everything that is wrong with it.

    Args:
        toml: the file.
        kind: what it has to be.
    """
    return table_faults(toml, toml.table, kind) or msgspec.convert(toml.table, kind)


def _unknown(key: str, known: list[str]) -> str:
    close = get_close_matches(key[:LONGEST], known, 1)
    return f"Write `{close[0]}`." if close else f"Delete the line, or use one of: {', '.join(sorted(known))}."


def _example(key: str, *, kind: type[Struct], examples: Mapping[str, str], guide: str) -> str:
    # Where kinds of step share the name of a field, one may need an example of its own.
    shown = examples.get(f"{kind.__struct_config__.tag}.{key}", examples.get(key))
    return f"Write it like this: {shown}" if shown else f"See {guide}."


def _needs(message: str) -> str:
    """What a field needs, in plain words, from the message of the validator."""
    if "missing required field" in message or "unknown field" in message:
        return f"is not complete or has too much in it: {message}"
    if message.startswith("Invalid enum value"):
        return "is none of the values that are possible here"
    read = MESSAGE.match(message)
    if read is None:
        return f"is wrong: {message}"
    inside = " holds something else: each entry" if "[" in (read["place"] or "") else ""
    return f"{inside} needs {KINDS.get(read['kind'], read['kind'])}{_bound(read['bound'])}".strip()


def _bound(text: str) -> str:
    read = BOUND.match(text)
    if read is None:
        return ", written as in the example" if text else ""
    how = "at least" if read["sign"] == ">=" else "at most"
    number = read["number"].removesuffix(".0")
    return f" with {how} {number} entries or characters" if read["long"] else f", {how} {number}"
