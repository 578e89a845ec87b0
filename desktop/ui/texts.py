"""Headings and running text."""

import re
from functools import cache
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.ui.style import Look

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

Role = Literal[
    "h1",
    "title",
    "h2",
    "h3",
    "strong",
    "lead",
    "body",
    "muted",
    "small",
    "facts",
    "right",
    "beware",
    "lab",
    "code",
]


LONGEST_WORD = 30
BREAK = "\u200b"


def breakable(text: str) -> str:
    """A text with places at which its very long words may be broken into lines."""
    return re.sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", rf"\1{BREAK}", text)


def together(text: str) -> str:
    """A text in which a number and the sign behind it stay on one line."""
    return re.sub(r"(\d) (?=[%€°])", "\\1\u00a0", text)


class Words(QLabel):
    """A label that breaks lines, in very long words too, and is as tall as its real width asks for."""

    _said = ""

    def setText(self, text: str) -> None:
        """Show a text; a screen reader reads it as it was, without help for where lines may break."""
        plain = self.textFormat() == Qt.TextFormat.PlainText
        shown = together(breakable(text)) if plain else text
        if self.accessibleName() in ("", self._said):
            self.setAccessibleName(text if shown != text else "")
        self._said = text
        super().setText(shown)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))


def words(text: str, role: Role = "body") -> QLabel:
    """A label of plain text that breaks its lines.

    Args:
        text: shown as it is: no markup is read.
        role: which kind of text, see ``style.py``.
    """
    label = dressed(Words(), role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def dressed(label: QLabel, role: Role) -> QLabel:
    """Let a label break its lines and look like the kind of text it is."""
    label.setWordWrap(True)
    label.setProperty("role", role)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def line(text: str, role: Role = "body") -> QLabel:
    """A label of plain text on one line, as wide as its text."""
    label = words(text, role)
    label.setWordWrap(False)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return label


def prose(markdown: str, look: Look, role: Role = "body") -> QLabel:
    """A label of a lesson's Markdown: paragraphs, lists, bold and emphasis; no HTML, no links.

    Args:
        markdown: written by the academy, not by visitors or the model.
        look: for the widest line.
        role: which kind of text, see ``style.py``.
    """
    label = words("", role)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(html(markdown, look))
    label.setMaximumWidth(look.characters)
    return label


@cache
def reader() -> "MarkdownIt":
    """What reads a lesson's Markdown; links and pictures in it are left as they are written."""
    # Loaded with the first lesson: the home page has no Markdown.
    made: MarkdownIt = resolve_name("markdown_it:MarkdownIt")("commonmark", {"html": False})
    return made.disable(["link", "image", "autolink"])


def html(markdown: str, look: Look) -> str:
    """A lesson's Markdown as the HTML that Qt labels draw."""
    body = str(reader().render(together(markdown)))
    gap = look.space(10)
    body = body.replace("<p>", f'<p style="margin:0 0 {gap}px 0; line-height:112%">')
    body = body.replace("<ul>", f'<ul style="margin:0 0 {gap}px 0">')
    body = body.replace("<li>", '<li style="line-height:112%">')
    body, last, end = body.rstrip().rpartition(f"margin:0 0 {gap}px 0")
    return f"{body}margin:0{end}" if last else end
