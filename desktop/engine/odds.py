"""How probable each next word is: whole words, though a model only knows tokens.

Method. The tokens that can follow a text are branches of a tree; a branch's mass is the product of its
tokens' probabilities. A token that ends the word (a space, a sign, a line end, the end of the text, or the
next word's first letter after a space) hands its mass to the word so far; a token that goes on with the
word makes a longer branch. So P(word) is the sum, over every way to spell the word in tokens, of the
product of its tokens' probabilities times the probability that the word ends there. The same word reached
by several spellings is merged.

Bound. Branches are looked at by falling mass, several at once (one evaluation of the model for all of
them), at most MOST_BRANCHES in all and MOST_TOKENS deep; it ends sooner when no branch left could change
the words asked for, that is, when the heaviest one weighs less than SLACK or less than the last word shown.
Whatever is not settled by then counts to the rest, so every number given is a lower bound, and too low by
no more than the rest.

What is no word counts to the rest too: signs, line ends, the end of the text, and pieces that go on with
the text's own last word. A visitor's trailing spaces are left out: to the model the space belongs to the
next word.

Temperature is applied to every token's logits on the way (see sampling.tempered). They are kept with the
tree, so that another temperature on the same text evaluates only branches that matter there and did not
matter before (mostly none).
"""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.engine.protocol import WordOdds
from desktop.engine.sampling import Logits, tempered
from desktop.engine.words import Reading, read

MOST_BRANCHES = 32
MOST_TOKENS = 10
AT_ONCE = 8
SLACK = 0.004
_LEAST = 1e-4
_MANY = 400

Path = tuple[int, ...]


class Tree(Protocol):
    """What the model knows about the tokens after one text."""

    def logits(self, path: Path) -> Logits | None:
        """The logits after the text and these tokens, if they are known."""

    def evaluate(self, paths: Sequence[Path]) -> None:
        """Make the logits after each of these known."""


class Pieces(Protocol):
    """The tokens of a model as bytes."""

    def piece(self, token: int) -> bytes: ...

    def ends(self, token: int) -> bool: ...

    @property
    def enders(self) -> NDArray[np.bool_]:
        """Which tokens end any word: they begin with a space or a sign, or end the text."""


@dataclass
class _Found:
    """The words found so far with their odds, and the branches that are not settled."""

    words: dict[str, float] = field(default_factory=dict)
    open: list[tuple[float, Path, str]] = field(default_factory=list)

    def add(self, word: str, mass: float) -> None:
        self.words[word] = self.words.get(word, 0.0) + mass

    def threshold(self, count: int) -> float:
        """What a branch must weigh to matter."""
        best = heapq.nlargest(count, self.words.values())
        return max(best[-1], SLACK) if len(best) == count else 0.0


def weigh_words(
    tree: Tree, pieces: Pieces, *, count: int, temperature: float, space: bool, go_on: Callable[[], bool]
) -> tuple[tuple[WordOdds, ...], float]:
    """The most probable next words with their odds, and what all others share.

    Args:
        tree: of the text.
        pieces: the model's tokens.
        count: of words wanted.
        temperature: above 0.
        space: whether a new word must stand apart from the text by a space.
        go_on: asked before each evaluation; when false, what is known by then is given.
    """
    found = _Found()
    looked = 0
    _spread(found, tree, pieces, path=(), mass=1.0, temperature=temperature, space=space)
    while looked < MOST_BRANCHES:
        least = found.threshold(count)
        at_once = min(count, AT_ONCE, MOST_BRANCHES - looked)
        batch: list[tuple[float, Path, str]] = []
        while found.open and len(batch) < at_once and -found.open[0][0] >= least:
            batch.append(heapq.heappop(found.open))
        if not batch:
            break
        unknown = [path for _, path, _ in batch if tree.logits(path) is None]
        if unknown:
            if not go_on():
                break
            tree.evaluate(unknown)
        looked += len(batch)
        for mass, path, _ in batch:
            _spread(found, tree, pieces, path=path, mass=-mass, temperature=temperature, space=space)
    ranked = sorted(found.words.items(), key=lambda item: (-item[1], item[0]))[:count]
    words = tuple(WordOdds(word, probability) for word, probability in ranked)
    return words, max(0.0, 1.0 - sum(word.probability for word in words))


def _spread(
    found: _Found, tree: Tree, pieces: Pieces, *, path: Path, mass: float, temperature: float, space: bool
) -> None:
    """Hand a branch's mass on to the words it ends and to longer branches."""
    logits = tree.logits(path)
    if logits is None:
        return
    before = b"".join(pieces.piece(token) for token in path)
    odds = tempered(logits, temperature)
    here = read(before, space=space) if path else Reading("open")
    if here.word and _whole(before):
        found.add(here.word, mass * float(odds[pieces.enders].sum(dtype=np.float64)))
    if len(path) >= MOST_TOKENS:
        return
    for token in _likely(odds, _LEAST / mass):
        if here.word and pieces.enders[token]:
            continue
        if pieces.ends(token):
            continue
        weight = mass * float(odds[token])
        after = read(before + pieces.piece(token), space=space)
        if after.state == "ended":
            found.add(after.word, weight)
        elif after.state == "open":
            heapq.heappush(found.open, (-weight, (*path, token), after.word))


def _likely(odds: Logits, least: float) -> list[int]:
    few = np.flatnonzero(odds >= least)
    return [int(token) for token in few[np.argsort(-odds[few])][:_MANY]]


def _whole(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
