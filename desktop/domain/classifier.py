"""A tiny classifier that learns from a handful of labelled messages: naive Bayes over the words in them."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

WORD = re.compile(r"[^\W\d_]{3,}")


class Example(Struct, frozen=True):
    """A message and the label that somebody gave it."""

    text: str
    label: str


class Tip(Struct, frozen=True):
    """How much one word speaks for the winning label, and in how many examples it was learned.

    ``weight`` is a natural logarithm: above 0 it speaks for the winner, below 0 for the second.
    """

    word: str
    weight: float
    winner: int
    second: int


class Verdict(Struct, frozen=True):
    """The label that is given, the one that came second, how sure that is (0 to 1), and the words known."""

    label: str
    second: str
    sure: float
    tips: tuple[Tip, ...] = ()

    @property
    def guessed(self) -> bool:
        """Whether none of the words was ever learned."""
        return not self.tips


class Classifier(Struct, frozen=True):
    """What was learned: per label the number of examples, and in how many of them each word stood."""

    examples: Mapping[str, int]
    words: Mapping[str, Mapping[str, int]]

    def judge(self, text: str) -> Verdict:
        """Give a text a label; a text of unknown words gets the label that was learned most often."""
        known = [word for word in words_in(text) if any(word in words for words in self.words.values())]
        scores = {label: self._score(label, known) for label in self.examples}
        winner, second = sorted(scores, key=lambda label: -scores[label])[:2]
        tips = [self._tip(word, winner, second) for word in known]
        tips.sort(key=lambda tip: -abs(tip.weight))
        most = scores[winner]
        sure = 1 / sum(math.exp(score - most) for score in scores.values())
        return Verdict(winner, second, sure, tuple(tips))

    def _score(self, label: str, known: Sequence[str]) -> float:
        total = sum(self.examples.values())
        if total and not self.examples[label]:
            return -math.inf
        prior = math.log((self.examples[label] + 1) / (total + len(self.examples)))
        return prior + sum(self._log(word, label) for word in known)

    def _log(self, word: str, label: str) -> float:
        """How often a word stands in examples of a label; one more, so that nothing is impossible."""
        examples = self.examples[label] or sum(self.examples.values())
        return math.log((self.words[label].get(word, 0) + 1) / (examples + 2))

    def _tip(self, word: str, winner: str, second: str) -> Tip:
        weight = self._log(word, winner) - self._log(word, second)
        return Tip(word, weight, self.words[winner].get(word, 0), self.words[second].get(word, 0))


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text that can be learned: each once, in small letters, of three letters and more."""
    return tuple(dict.fromkeys(WORD.findall(text.casefold())))


def learn(examples: Sequence[Example], labels: Sequence[str]) -> Classifier:
    """Learn from examples.

    Args:
        examples: labelled messages.
        labels: all labels there are, two at least; those without an example are never given.
    """
    counted = {label: Counter[str]() for label in labels}
    for example in examples:
        counted[example.label].update(words_in(example.text))
    numbers = Counter(example.label for example in examples)
    return Classifier({label: numbers[label] for label in labels}, counted)
