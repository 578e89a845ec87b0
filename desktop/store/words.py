"""Reads the words of a lesson or path from Markdown: titles, bodies, list entries and named parts."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

from desktop.domain.lesson import Fault
from desktop.domain.step import ID
from desktop.store.markup import markup_faults

MARK = re.compile(r"[ \t]*\{[ \t]*#(?P<id>[^{}]*)\}[ \t]*\Z")
BULLET = re.compile(r"[ \t]*(?:[-+*]|[0-9]{1,9}[.)])[ \t]+")
STEP = 2
PART = 3
# Without the inline rule only the blocks are read, which is most of what is needed and far quicker.
_reader = MarkdownIt("commonmark").disable(["inline", "reference"])


class Text(Struct, frozen=True):
    """A piece of Markdown and the line, counted from 1, in which it begins."""

    line: int
    text: str = ""


class Entry(Struct, frozen=True):
    """A list entry with an id: its text, and what follows it."""

    id: str
    text: Text
    reply: Text


class Part(Struct, frozen=True):
    """A named part of a step; its line is that of its heading."""

    id: str
    line: int
    text: Text


class Section(Struct, frozen=True):
    """A step's words as they stand in the file."""

    id: str
    title: Text
    body: Text
    entries: tuple[Entry, ...]
    parts: tuple[Part, ...]


class Draft(Struct, frozen=True):
    """The words of one file, in the order of the file, before they are compared with the steps."""

    title: Text
    promise: Text
    sections: tuple[Section, ...]
    faults: tuple[Fault, ...]


class Block(Struct, frozen=True):
    """A heading, paragraph or list at the top level of a file; lines counted from 0, the end excluded."""

    tokens: Sequence[Token]
    start: int
    end: int

    @property
    def level(self) -> int:
        """Which heading it is, 0 for everything else."""
        first = self.tokens[0]
        return int(first.tag[1]) if first.type == "heading_open" else 0


class Head(Struct, frozen=True):
    """A heading and the blocks below it."""

    level: int
    id: str
    title: Text
    blocks: tuple[Block, ...]


def read_words(file: str, text: str) -> Draft:
    """The words of a Markdown text and every fault of its form.

    Args:
        file: its name in faults.
        text: with LF as line ends.
    """
    return _Reader(file, text.expandtabs(4)).draft()


class _Reader:
    """Goes through one file once and notes what is wrong on the way."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._lines = text.split("\n")
        self._faults: list[Fault] = []
        self._blocks = tuple(_top(_reader.parse(text)))

    def draft(self) -> Draft:
        """The whole file."""
        title, promise = Text(1), Text(1)
        sections: list[Section] = []
        parts: list[Head] = []
        above: Head | None = None
        for head in self._heads():
            match head.level:
                case 1:
                    title, promise = head.title, self._promise(head)
                case 2:
                    sections += [self._section(above, parts)] if above else []
                    above, parts = head, []
                case _:
                    parts.append(head)
        sections += [self._section(above, parts)] if above else []
        return Draft(title, promise, tuple(sections), tuple(self._faults))

    def _heads(self) -> Iterator[Head]:
        starts = [number for number, block in enumerate(self._blocks) if block.level]
        for before in self._blocks[: starts[0] if starts else None]:
            self._complain(before.start, "This stands above the title.", "Begin the file with: # Title")
        seen: list[int] = []
        for start, end in zip(starts, [*starts[1:], len(self._blocks)], strict=False):
            block = self._blocks[start]
            self._check_level(block, seen)
            seen.append(block.level)
            self._check_markup(block.tokens)
            for below in self._blocks[start + 1 : end]:
                self._check_markup(below.tokens)
            yield self._head(block, self._blocks[start + 1 : end])
        if 1 not in seen:
            self._complain(0, "The file has no title.", "Begin the file with: # Title")

    def _check_level(self, block: Block, seen: Sequence[int]) -> None:
        match block.level:
            case 1 if seen:
                how = "Only one # may stand in a file, at its beginning. Use ## for steps, ### for parts."
                self._complain(block.start, "This title is in the wrong place.", how)
            case 3 if STEP not in seen:
                self._complain(block.start, "This part belongs to no step.", "Put it below a ## heading.")
            case level if level > PART:
                self._complain(block.start, "This heading is too deep.", "Use only #, ## and ###.")

    def _head(self, block: Block, below: tuple[Block, ...]) -> Head:
        title, name = self._marked(block.tokens[1].content, block.start)
        if name is None and block.level > 1:
            what = "This heading has no id." if block.level == STEP else "This part has no name."
            example = "{#id}, with the id of the step" if block.level == STEP else "{#task}, say"
            self._complain(block.start, what, f"Write it at the end of the line: {example}.")
        return Head(block.level, name or "", Text(block.start + 1, title), below)

    def _promise(self, head: Head) -> Text:
        for block in head.blocks:
            if block.tokens[0].type != "paragraph_open":
                how = "Write plain sentences here, and everything else below a ## heading."
                self._complain(block.start, "Only a short promise may stand below the title.", how)
        first = head.blocks[0].start + 1 if head.blocks else head.title.line
        text = " ".join(
            " ".join(block.tokens[1].content.split()) for block in head.blocks if len(block.tokens) > 1
        )
        return Text(first, text)

    def _section(self, head: Head, parts: Sequence[Head]) -> Section:
        entries: list[Entry] = []
        body = self._passage(head, entries)
        named = tuple(Part(part.id, part.title.line, self._passage(part, entries)) for part in parts)
        return Section(head.id, head.title, body, tuple(entries), tuple(part for part in named if part.id))

    def _passage(self, head: Head, entries: list[Entry]) -> Text:
        """The blocks below a heading as one text; lists of entries are put aside."""
        kept: list[Block] = []
        for block in head.blocks:
            found = list(self._entries(block))
            entries += found
            kept += [] if found else [block]
        line = kept[0].start + 1 if kept else head.title.line
        return Text(line, "\n\n".join(self._source(block.start, block.end) for block in kept))

    def _entries(self, block: Block) -> Iterator[Entry]:
        items = list(_items(block))
        read = [self._entry(item) for item in items]
        if not any(isinstance(entry, Entry) for entry in read):
            return
        for item, entry in zip(items, read, strict=True):
            if entry is None:
                how = "Write {#id} at the end of its first line, or put a paragraph between the two lists."
                self._complain(item.start, "This entry has no id, others of its list have one.", how)
            else:
                yield entry

    def _entry(self, item: Block) -> Entry | None:
        lines = _without_bullet(self._lines[item.start : item.end])
        first = item.tokens[2].content.split("\n") if item.tokens[1].type == "paragraph_open" else []
        for count, line in enumerate(first, start=1):
            text, name = self._marked(line, item.start + count - 1)
            if name is not None:
                whole = " ".join(part.strip() for part in (*first[: count - 1], text))
                rest = lines[count:]
                blank = next((number for number, one in enumerate(rest) if one.strip()), 0)
                reply = Text(item.start + count + blank + 1, "\n".join(rest).strip("\n").rstrip())
                return Entry(name, Text(item.start + 1, whole), reply)
        return None

    def _marked(self, text: str, line: int) -> tuple[str, str | None]:
        """A text without the id at its end, and the id."""
        found = MARK.search(text)
        if found is None:
            return text.strip(), None
        name = found["id"].strip()
        if not ID.match(name):
            how = "Use small letters a to z, digits and hyphens only, such as {#next-word}."
            self._complain(line, f"`{name[:40]}` cannot be an id.", how)
        return text[: found.start()].strip(), name

    def _source(self, start: int, end: int) -> str:
        return "\n".join(line.rstrip() for line in self._lines[start:end]).strip("\n")

    def _check_markup(self, tokens: Sequence[Token]) -> None:
        self._faults += markup_faults(self._file, tokens)

    def _complain(self, line: int, what: str, remedy: str) -> None:
        self._faults.append(Fault(self._file, line + 1, what, remedy))


def _top(tokens: Sequence[Token]) -> Iterator[Block]:
    """The blocks that are in no other."""
    start = 0
    for number, token in enumerate(tokens):
        if token.level == 0 and token.nesting >= 0:
            start = number
        if token.level == 0 and token.nesting <= 0:
            first, last = tokens[start].map or (0, 0)
            yield Block(tokens[start : number + 1], first, last)


def _items(block: Block) -> Iterator[Block]:
    """The entries of a list, none for any other block."""
    start = 0
    for number, token in enumerate(block.tokens):
        if token.level == 1 and token.type == "list_item_open":
            start = number
        if token.level == 1 and token.type == "list_item_close":
            first, last = block.tokens[start].map or (0, 0)
            yield Block(block.tokens[start : number + 1], first, last)


def _without_bullet(lines: Sequence[str]) -> list[str]:
    bullet = BULLET.match(lines[0])
    width = bullet.end() if bullet else 0
    rest = [line[min(width, len(line) - len(line.lstrip(" "))) :].rstrip() for line in lines[1:]]
    return [lines[0][width:], *rest]
