"""Finds what lessons' Markdown may not hold: HTML, links, images, code, marks in the wrong place."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.domain.lesson import Fault

SUSPICIOUS = re.compile(r"[\\`*_<\[&]")
GRAVE = re.compile(r"[`<\[]")
REFERENCE = re.compile(r"[ \t]*\[[^\]]+\]:")
MISPLACED = re.compile(r"\{[ \t]*#[^{}]*\}(?=[ \t]*\S)")
LONGEST = 4000
_reader = MarkdownIt("commonmark")
LEAVE = "Write it as plain sentences."
BLOCKS = {
    "html_block": ("HTML is not possible here.", LEAVE),
    "code_block": ("This line is indented by four spaces or more.", "Indent it less, by two spaces at most."),
    "fence": ("A block of code is not possible here.", LEAVE),
    "blockquote_open": ("A quotation with > is not possible here.", LEAVE),
    "hr": ("A line across the page is not possible here.", "Delete it."),
}
INLINES = {
    "html_inline": ("HTML is not possible here.", "Delete what stands between < and >."),
    "link_open": (
        "A link is not possible here: the PCs have no internet.",
        "Keep its words, delete the address.",
    ),
    "image": ("A picture cannot stand in the text.", 'Write picture = "name.svg" in lesson.toml.'),
    "code_inline": ("Code between ` and ` is not possible here.", "Delete the ` signs."),
}


def markup_faults(file: str, tokens: Sequence[Token]) -> Iterator[Fault]:
    """What may not be in a heading, paragraph or list.

    Args:
        file: its name in faults.
        tokens: of one block, not yet read within lines.
    """
    for token in tokens:
        start = token.map[0] + 1 if token.map else 1
        if token.type in BLOCKS:
            yield Fault(file, start, *BLOCKS[token.type])
        elif token.type == "heading_open" and token.level > 0:
            yield Fault(file, start, "A heading cannot stand in a list.", "Begin its line without spaces.")
        elif token.type == "inline":
            yield from _inline_faults(file, token.content, start)


def is_plain(text: str) -> bool:
    """Whether a text means the same with and without Markdown."""
    if not SUSPICIOUS.search(text) or len(text) > LONGEST:
        return True
    return all(token.type == "text" for token in _tokens(text))


def _inline_faults(file: str, text: str, start: int) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), start=start):
        if MISPLACED.search(line):
            yield Fault(
                file, number, "An id stands in the middle of a line.", "Put it at the very end of the line."
            )
        if REFERENCE.match(line):
            yield Fault(file, number, *INLINES["link_open"])
    # Texts this long are over every limit, and reading them takes its time.
    if not GRAVE.search(text) or len(text) > LONGEST:
        return
    place = start
    for token in _tokens(text):
        place += token.type in {"softbreak", "hardbreak"}
        if token.type in INLINES:
            yield Fault(file, place, *INLINES[token.type])


def _tokens(text: str) -> list[Token]:
    read = _reader.parseInline(text)
    return read[0].children or [] if read else []
