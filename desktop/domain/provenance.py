"""Whose words a text is made of, when a person and a model write it in turns."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from msgspec import Struct

PIECE = re.compile(r"\S+|\s+")


class Piece(Struct, frozen=True):
    """A word or the white space between two, and whether the visitor wrote it."""

    text: str
    own: bool

    @property
    def is_word(self) -> bool:
        """Whether it is more than white space."""
        return bool(self.text.strip())


def rewritten(before: Sequence[Piece], text: str, *, own: bool) -> tuple[Piece, ...]:
    """The pieces of a new version: words that were there before stay whose they were.

    Args:
        before: the version before; empty for the first one.
        text: the new version.
        own: whether the visitor wrote it; words that are new in it are theirs then, otherwise the model's.
    """
    old = [piece for piece in before if piece.is_word]
    new = PIECE.findall(text)
    words = [piece for piece in new if piece.strip()]
    whose = [own] * len(words)
    matcher = SequenceMatcher(None, [piece.text for piece in old], words, autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            whose[block.b + step] = old[block.a + step].own
    owners = iter(whose)
    return tuple(Piece(piece, next(owners) if piece.strip() else False) for piece in new)


def words_of(pieces: Sequence[Piece], *, own: bool) -> int:
    """How many words are the visitor's, or the model's."""
    return sum(piece.is_word and piece.own is own for piece in pieces)


def text_of(pieces: Sequence[Piece]) -> str:
    """The whole text."""
    return "".join(piece.text for piece in pieces)
