"""A lesson's or guide's Markdown as blocks of a paper."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.ui.paper.blocks import Items, Line, Role, Run
from desktop.ui.prose import reader

if TYPE_CHECKING:
    # The page of a lesson uses this, and the home page waits for no Markdown.
    from markdown_it.token import Token


def blocks(markdown: str, role: Role = "body") -> tuple[Line | Items, ...]:
    """Paragraphs and lists of a text; bold and emphasis stay.

    Args:
        markdown: written by the academy, checked when it was read.
        role: of its paragraphs.
    """
    return tuple(_blocks(reader().parse(markdown), role))


def saying(markdown: str) -> Line | None:
    """The one sentence to remember: the first paragraph that is bold throughout, if there is one.

    Args:
        markdown: of the last step of a lesson.
    """
    lines = (each for each in blocks(markdown) if isinstance(each, Line))
    return next((each for each in lines if all(run.bold for run in each.runs)), None)


def _blocks(tokens: "Sequence[Token]", role: Role) -> Iterator[Line | Items]:
    entries: list[tuple[Run, ...]] = []
    numbered, depth = False, 0
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                depth += 1
                numbered = numbered or token.type == "ordered_list_open"
            case "bullet_list_close" | "ordered_list_close":
                depth -= 1
                if not depth:
                    yield Items(tuple(entries), numbered)
                    entries, numbered = [], False
            case "inline" if depth:
                entries.append(tuple(_runs(token)))
            case "inline":
                yield Line(tuple(_runs(token)), role)


def _runs(token: "Token") -> Iterator[Run]:
    bold = italic = False
    for child in token.children or []:
        match child.type:
            case "strong_open" | "strong_close":
                bold = child.nesting > 0
            case "em_open" | "em_close":
                italic = child.nesting > 0
            case "softbreak" | "hardbreak":
                yield Run(" ", bold, italic)
            case _ if child.content:
                yield Run(child.content, bold, italic)
