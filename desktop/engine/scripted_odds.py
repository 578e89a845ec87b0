"""Odds of a scripted engine: from its script, or made up from the text, the same every time."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.engine.protocol import Draw, WordOdds
from desktop.engine.script import Script

_WORDS = ("und", "ist", "nicht", "dir", "Ihnen", "heute", "gut", "ein", "das", "sehr", "morgen", "auch")


@dataclass(frozen=True)
class Table:
    """Words with their odds at temperature 1; the rest counts as one more word."""

    odds: dict[str, float]

    @property
    def rest(self) -> float:
        """What all other words share."""
        return max(0.0, 1.0 - sum(self.odds.values()))

    def weighed(self, temperature: float, count: int) -> tuple[tuple[WordOdds, ...], float]:
        """The most probable words at a temperature, and what the others share."""
        power = 1 / max(temperature, 0.01)
        most = max(self.rest, *self.odds.values(), 1e-9)
        weights = {word: math.pow(odds / most, power) for word, odds in self.odds.items()}
        total = sum(weights.values()) + math.pow(self.rest / most, power)
        ranked = sorted(weights.items(), key=lambda item: -item[1])[: max(1, count)]
        words = tuple(WordOdds(word, weight / total) for word, weight in ranked)
        return words, max(0.0, 1.0 - sum(word.probability for word in words))


def odds_after(text: str, script: Script) -> Table:
    """The odds of the next word after a text."""
    text = text.rstrip()
    if text in script.odds:
        return Table(script.odds[text])
    chance = random.Random(f"{script.seed} {text}")
    words = chance.sample(_WORDS, len(_WORDS))
    return Table({word: 0.5 ** (place + 1) for place, word in enumerate(words)})


def drawn_after(request: Draw, script: Script) -> Iterator[str]:
    """Words drawn by the odds of a text; empty ones for what all other words share."""
    table = odds_after(request.text, script)
    for seed in range(request.seed, request.seed + request.count):
        chance = random.Random(f"{seed} {request.text}")
        words, odds = [*table.odds, ""], [*table.odds.values(), max(table.rest, 1e-9)]
        yield chance.choices(words, odds)[0]


def probability_of(
    text: str, continuations: tuple[str, ...], script: Script
) -> tuple[tuple[WordOdds, ...], float]:
    """The odds of each of these continuations, most probable first, and what all others share."""
    table = odds_after(text, script)
    left = 0.5
    words = []
    for continuation in dict.fromkeys(continuations):
        known = table.odds.get(continuation.strip())
        if known is None:
            known = left * random.Random(f"{script.seed} {text} {continuation}").random() / 4
        words.append(WordOdds(continuation, min(known, 1.0)))
    words.sort(key=lambda word: -word.probability)
    total = sum(word.probability for word in words)
    if total > 1:
        words = [WordOdds(word.word, word.probability / total) for word in words]
    return tuple(words), max(0.0, 1.0 - total)
