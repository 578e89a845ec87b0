"""A lesson's Markdown as labels: running text in one, each entry of a list in its own, heard as such."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from math import ceil
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from desktop.domain.bidi import written_from_the_right
from desktop.ui.heard import hear_as
from desktop.ui.layouts import UNLIMITED, column
from desktop.ui.style import Look, font
from desktop.ui.texts import Role, together, words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LISTS = ("bullet_list_open", "ordered_list_open")
FIRST = 1
BULLET = 0.45
"""How wide a bullet is at most, in heights of a line: a third, and more beside Arabic letters."""


@cache
def reader() -> "MarkdownIt":
    """What reads a lesson's Markdown; links and pictures in it are left as they are written."""
    # Loaded with the first lesson: the home page has no Markdown.
    made: MarkdownIt = resolve_name("markdown_it:MarkdownIt")("commonmark", {"html": False})
    return made.disable(["link", "image", "autolink"])


def prose(markdown: str, look: Look, role: Role = "body") -> QWidget:
    """A lesson's Markdown: paragraphs, lists, bold and emphasis; no HTML, no links.

    Args:
        markdown: written by the academy, not by visitors or the model.
        look: for the widest line.
        role: which kind of text, see ``style.py``.
    """

    def label(body: str) -> QLabel:
        made = words("", role)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText(body)
        made.setMaximumWidth(longest_line(markdown, look))
        return made

    return laid_out(markdown, look, label)


def longest_line(markdown: str, look: Look) -> int:
    """How wide a text may be, in pixels, so that it reads well.

    In a window from right to left a narrower label would lie at the right: its words began anywhere.

    Args:
        markdown: the text.
        look: of the window.
    """
    return look.characters if not look.mirrored or written_from_the_right(markdown) else UNLIMITED


def laid_out(markdown: str, look: Look, label: Callable[[str], QLabel]) -> QWidget:
    """A lesson's Markdown as one label, or as several below each other where there are lists in it.

    Args:
        markdown: written by the academy.
        look: for the room between lines and paragraphs.
        label: makes a label of HTML; called in the order of the text.
    """
    parts: list[QWidget] = []
    for block in html(markdown, look):
        if isinstance(block, str):
            parts.append(label(block))
        else:
            parts.append(listed([label(each) for each in block], gap=look.paragraph if _loose(block) else 0))
    if len(parts) <= 1:
        return parts[0] if parts else label("")
    made = QWidget()
    made.setLayout(column(*parts, gap=look.paragraph))
    return made


def listed(labels: Sequence[QLabel], *, gap: int) -> QWidget:
    """Labels below each other, heard as the entries of a list.

    Args:
        labels: one for each entry, its bullet or number in its text.
        gap: between them in pixels.
    """
    made = QWidget()
    made.setLayout(column(*labels, gap=gap))
    hear_as(made, QAccessible.Role.List)
    for label in labels:
        hear_as(label, QAccessible.Role.ListItem, label.accessibleName() or plain(label.text()))
    return made


def bullets(texts: Sequence[str], *, gap: int) -> QWidget:
    """Short texts as a list with bullets; gap between them in pixels."""
    labels = [words(f"• {text}") for text in texts]
    for label, text in zip(labels, texts, strict=True):
        label.setAccessibleName(text)
    return listed(labels, gap=gap)


def html(markdown: str, look: Look) -> list[str | list[str]]:
    """A lesson's Markdown as the HTML that Qt labels draw: running text, or the entries of a list."""
    found: list[str | list[str]] = []
    running: list[Token] = []
    for block in _blocks(reader().parse(together(markdown))):
        if block[0].type in LISTS:
            found += _written(running, look)
            running = []
            found.append([*_entries(block, look)])
        else:
            running += block
    return [*found, *_written(running, look)]


def plain(body: str) -> str:
    """HTML without its markup, as it is said."""
    document = QTextDocument()
    document.setHtml(body)
    return document.toPlainText()


def _blocks(tokens: Sequence["Token"]) -> Iterator[list["Token"]]:
    """The paragraphs and lists of a text, each from its first token to its last."""
    block: list[Token] = []
    for token in tokens:
        block.append(token)
        if not token.level and token.nesting < 1:
            yield block
            block = []


def _entries(tokens: Sequence["Token"], look: Look) -> Iterator[str]:
    """The entries of a list, each as a list of its own with one entry: so it is drawn like one."""
    first, last = tokens[0], tokens[-1]
    number, ordered = int(first.attrs.get("start", FIRST)), first.tag == "ol"
    ends = sum(token.level == FIRST and token.nesting < 0 for token in tokens[1:-1])
    room = _before(f"{number + ends - 1}." if ordered else "", look)
    entry: list[Token] = []
    for token in tokens[1:-1]:
        entry.append(token)
        if token.level == FIRST and token.nesting < 0:
            if ordered:
                first.attrs["start"] = number
            yield from _written([first, *entry, last], look, room)
            entry, number = [], number + 1


def _before(number: str, look: Look) -> int:
    """The room for a number or, without one, a bullet before a text, in pixels as Qt draws them."""
    metrics = QFontMetricsF(font(look))
    drawn = metrics.horizontalAdvance(number) if number else metrics.lineSpacing() * BULLET
    return ceil(drawn + metrics.horizontalAdvance(" "))


def _loose(entries: Sequence[str]) -> bool:
    """Whether the entries of a list are paragraphs, with room between them."""
    return any("<p" in entry for entry in entries)


def _written(tokens: list["Token"], look: Look, room: int = 0) -> Iterator[str]:
    """Tokens as HTML with room between lines and paragraphs, none below the last one.

    Args:
        tokens: to write.
        look: for the room between.
        room: for what stands before the entry of a list, in pixels.
    """
    if not tokens:
        return
    body = str(reader().renderer.render(tokens, reader().options, {}))
    gap, high = look.paragraph, look.line_height
    body = body.replace("<p>", f'<p style="margin:0 0 {gap}px 0; line-height:{high}%">')
    side = "right" if written_from_the_right("".join(token.content for token in tokens)) else "left"
    # Qt's own room is 40 pixels whatever the size of the type: numbers of large type began outside.
    begin = f'style="margin:0; margin-{side}:{room}px; -qt-list-indent:0"'
    body = body.replace("<ul>", f"<ul {begin}>").replace("<ol", f"<ol {begin}")
    body = body.replace("<li>", f'<li style="line-height:{high}%">')
    body, last, end = body.rstrip().rpartition(f"margin:0 0 {gap}px 0")
    yield f"{body}margin:0{end}" if last else end
