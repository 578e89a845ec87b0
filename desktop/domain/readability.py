"""The sentences of a text, and how many words they have: what readability is measured by."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from markdown_it import MarkdownIt

from desktop.domain.lesson import Words

# Flesch after Amstad, which is for German only: at least this much in every lesson.
FLESCH = MappingProxyType({"de": 55, "de-einfach": 70})
# Where sentences have to be as short as this.
SHORT = frozenset({"de-einfach"})
WORDS_ON_AVERAGE = 10
WORDS_AT_MOST = 15


def sentences(words: Words) -> Iterator[str]:
    """All sentences of a lesson or path; what has no full stop, such as a title, counts as one."""
    yield from _divided(words.title)
    yield from _divided(words.promise)
    for step in words.steps.values():
        yield from _divided(step.title)
        yield from _divided(step.body)
        for item in step.items.values():
            yield from _divided(item.text)
            yield from _divided(item.reply)
        for part in step.parts.values():
            yield from _divided(part)


def length(sentence: str) -> int:
    """How many words a sentence has."""
    return sum(any(sign.isalnum() for sign in word) for word in sentence.split())


def _divided(markdown: str) -> Iterator[str]:
    for block in MarkdownIt("commonmark").parse(markdown):
        signs = [" " if child.type == "softbreak" else child.content for child in block.children or []]
        for sentence in re.split(r"(?<=[.!?…])[“”«»\"]?\s+", "".join(signs).strip()):
            if sentence:
                yield sentence if sentence[-1] in ".!?…" else f"{sentence}."
