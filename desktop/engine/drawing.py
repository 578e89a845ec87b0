"""Drawing the next word at random, token by token, as the model does when it writes."""

import numpy as np

from desktop.engine.odds import MOST_TOKENS, Path, Pieces, Tree
from desktop.engine.sampling import softmax
from desktop.engine.words import read


def draw_word(tree: Tree, pieces: Pieces, *, seed: int, space: bool) -> str:
    """The word that a text goes on with in one run; empty where no word comes next.

    Args:
        tree: what the model knows about the tokens after the text.
        pieces: the tokens as bytes.
        seed: of this run.
        space: whether a new word must stand apart from the text by a space.
    """
    chance = np.random.default_rng(seed)
    path: Path = ()
    data = b""
    while len(path) < MOST_TOKENS:
        logits = tree.logits(path)
        if logits is None:
            tree.evaluate([path])
            continue
        heaped = np.cumsum(softmax(logits), dtype=np.float64)
        token = int(np.searchsorted(heaped, chance.random() * heaped[-1], side="right"))
        if pieces.ends(token):
            break
        path, data = (*path, token), data + pieces.piece(token)
        here = read(data, space=space)
        if here.state != "open":
            return here.word
    return read(data, space=space).word
