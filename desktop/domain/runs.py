"""Several answers to the same request, and what differs between them."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from desktop.domain.conversation import State

WORD = re.compile(r"\S+\s*|\s+")


class Task(Struct, frozen=True):
    """One answer that is wanted: to which prompt, from which seed, for which place on the page."""

    prompt: str
    seed: int
    place: str = ""


class Run(Struct, frozen=True):
    """One answer, finished or under way; ``recorded`` where it is a recording."""

    task: Task
    text: str = ""
    state: State = "waiting"
    recorded: bool = False

    @property
    def whole(self) -> bool:
        """Whether this answer ended by itself or at its limit."""
        return self.state in ("finished", "limit", "full")


class Stretch(Struct, frozen=True):
    """Words in a row that stand in all answers, or not in all."""

    text: str
    same: bool


def stretches(texts: Sequence[str]) -> tuple[tuple[Stretch, ...], ...]:
    """For each text its words in stretches: those that all texts share in the same order, and the others.

    Args:
        texts: to compare; a single one has nothing to differ from.
    """
    split = [WORD.findall(text) for text in texts]
    keys = [[word.strip() for word in words] for words in split]
    common = keys[0] if keys else []
    for other in keys[1:]:
        matched = SequenceMatcher(None, common, other, autojunk=False).get_matching_blocks()
        common = [word for at, _, size in matched for word in common[at : at + size]]
    return tuple(_marked(words, key, common) for words, key in zip(split, keys, strict=True))


def distinct(texts: Sequence[str]) -> int:
    """How many of the texts are not the same as another one, blanks at their ends left out."""
    return len({" ".join(text.split()) for text in texts})


def _marked(words: Sequence[str], keys: Sequence[str], common: Sequence[str]) -> tuple[Stretch, ...]:
    same = [False] * len(words)
    for _, at, size in SequenceMatcher(None, common, keys, autojunk=False).get_matching_blocks():
        same[at : at + size] = [True] * size
    found: list[Stretch] = []
    for word, shared in zip(words, same, strict=True):
        if found and found[-1].same == shared:
            found[-1] = Stretch(found[-1].text + word, shared)
        else:
            found.append(Stretch(word, shared))
    return tuple(found)
