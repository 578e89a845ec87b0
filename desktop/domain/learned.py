"""A learned look at a text: how much it sounds like somebody who needs a person, where no pattern says so.

A linear model over the features of a piece of text, trained on written sentences by ``make care``.
"""

from array import array
from math import exp

from msgspec import Struct

from desktop.domain.care import SIGNS, Sign
from desktop.domain.features import SIZE, Concepts, Seeing, Weighed, pieces

CHANCE = 0.2
"""How fast the odds of the most pressing piece sink with the number of pieces (a power of it)."""


class Leaning(Struct, frozen=True):
    """What a text may be a sign of, and how likely (0 to 1)."""

    sign: Sign
    likely: float


class Head(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands before the weights: what they were made of, and how to read them.

    ``made_of`` is the digest of the sentences, the concepts and the code; a weight counts ``scale`` for each
    of its steps; from ``sure`` on a text is held back, from ``near`` on the numbers stand below the answer.
    """

    made_of: str
    scale: float
    bias: tuple[float, float, float, float]
    sure: float
    near: float


class Learned:
    """Looks at texts with what was learned; made once, used for every text."""

    def __init__(self, head: Head, weights: bytes, concepts: Concepts) -> None:
        """Make the weights ready.

        Args:
            head: how to read them.
            weights: a small number for each feature and each sign, in the order of the signs.
            concepts: of words.

        Raises:
            ValueError: there are too few weights, or too many.
        """
        if len(weights) != SIZE * len(SIGNS):
            raise ValueError(len(weights))
        self.head = head
        self._weights = array("b", weights)
        self._concepts = concepts
        self._last: tuple[str, Leaning | None] = "", None

    def leaning(self, text: str) -> Leaning | None:
        """What the most pressing piece of a text may be a sign of; None without a word in it.

        Args:
            text: as typed, in any language.
        """
        # Before a text is sent and as it is sent it is looked at, both times the same one.
        if text != self._last[0]:
            seeing = Seeing(self._concepts)
            found = [self._of(seeing.features(words)) for words in pieces(text)]
            most = max(found, key=lambda one: one.likely, default=None)
            self._last = text, most and _among(most, len(found))
        return self._last[1]

    def _of(self, features: tuple[Weighed, ...]) -> Leaning:
        sums = list(self.head.bias)
        weights, scale = self._weights, self.head.scale
        for kind in features:
            first = second = third = fourth = 0
            for number in kind.numbers:
                at = 4 * number
                first += weights[at]
                second += weights[at + 1]
                third += weights[at + 2]
                fourth += weights[at + 3]
            for at, one in enumerate((first, second, third, fourth)):
                sums[at] += one * kind.weight * scale
        highest = max(sums)
        # As large as it may be without running over.
        signs = sum(exp(min(one, 50.0)) for one in sums)
        return Leaning(SIGNS[sums.index(highest)], signs / (1 + signs))


def _among(leaning: Leaning, pieces: int) -> Leaning:
    """The same after so many looks: whoever looks often enough finds something by chance."""
    odds = leaning.likely * pieces**-CHANCE
    return Leaning(leaning.sign, odds / (odds + 1 - leaning.likely))
