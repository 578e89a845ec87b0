"""Whole words on a hand-made model whose true odds are known."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.engine.odds import Path, weigh_words
from desktop.engine.protocol import WordOdds
from desktop.engine.sampling import Logits, softmax
from desktop.engine.words import goes_on

# Every token as bytes; the last one ends the text. "ü" also comes as its two halves.
TOKENS = (b" Haus", b"t\xc3", b"\xbcr", b"t\xc3\xbcr", b" H", b"aus", b".", b" und", b"\n", b"", b"en")
END = 9
BIGRAMS: dict[Path, dict[int, float]] = {
    (): {0: 0.5, 4: 0.2, 6: 0.1, 10: 0.05, 9: 0.05, 7: 0.1},
    (0,): {1: 0.1, 3: 0.3, 7: 0.4, 6: 0.2},
    (0, 1): {2: 1.0},
    (0, 1, 2): {6: 1.0},
    (0, 3): {6: 0.5, 7: 0.25, 10: 0.25},
    (0, 3, 10): {9: 1.0},
    (4,): {5: 0.9, 6: 0.1},
    (4, 5): {7: 1.0},
    (7,): {0: 1.0},
}
TRUE = {
    "Haus": 0.5 * 0.6 + 0.2 * 0.9,
    "Haustür": 0.5 * 0.1 + 0.5 * 0.3 * 0.75,
    "Haustüren": 0.5 * 0.3 * 0.25,
    "H": 0.02,
    "und": 0.1,
}


class Table:
    """A tree of odds told beforehand; counts what it is asked."""

    def __init__(self) -> None:
        self.known: dict[Path, Logits] = {(): self._logits(())}
        self.evaluated: list[Path] = []

    def logits(self, path: Path) -> Logits | None:
        return self.known.get(path)

    def evaluate(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self.evaluated.append(path)
            self.known[path] = self._logits(path)

    def _logits(self, path: Path) -> Logits:
        odds = np.full(len(TOKENS), 1e-12, dtype=np.float32)
        for token, probability in BIGRAMS.get(path, {6: 1.0}).items():
            odds[token] = probability
        return np.log(odds)


class Spelling:
    """The tokens of the hand-made model."""

    def piece(self, token: int) -> bytes:
        return TOKENS[token]

    def ends(self, token: int) -> bool:
        return token == END

    @property
    def enders(self) -> NDArray[np.bool_]:
        starts = [token.decode("utf-8", "ignore")[:1] for token in TOKENS]
        return np.array([not t or (bool(s) and not goes_on(s)) for t, s in zip(TOKENS, starts, strict=True)])


def weigh(tree: Table, *, count: int = 5, temperature: float = 1.0) -> tuple[dict[str, float], float]:
    words, rest = weigh_words(
        tree, Spelling(), count=count, temperature=temperature, space=True, go_on=lambda: True
    )
    assert all(isinstance(word, WordOdds) for word in words)
    return {word.word: word.probability for word in words}, rest


def test_words_have_their_true_odds_however_they_are_spelt() -> None:
    words, rest = weigh(Table())
    assert words == pytest.approx(TRUE, abs=1e-5)
    assert rest == pytest.approx(1 - sum(TRUE.values()), abs=1e-5)


def test_signs_ends_and_pieces_of_the_last_word_count_to_the_rest() -> None:
    words, rest = weigh(Table())
    assert not {".", "en", ""} & set(words)
    assert rest == pytest.approx(0.2, abs=1e-5)


def test_another_temperature_evaluates_nothing_new() -> None:
    tree = Table()
    plain, _ = weigh(tree)
    evaluated = list(tree.evaluated)
    cold, _ = weigh(tree, temperature=0.5)
    assert tree.evaluated == evaluated
    assert cold["Haus"] > plain["Haus"]


def test_fewer_words_need_fewer_evaluations() -> None:
    few, many = Table(), Table()
    weigh(few, count=1)
    weigh(many, count=5)
    assert len(few.evaluated) < len(many.evaluated)


def test_a_stopped_search_gives_what_is_known() -> None:
    words, rest = weigh_words(Table(), Spelling(), count=5, temperature=1.0, space=True, go_on=lambda: False)
    assert words == ()
    assert rest == 1.0


def test_softmax_adds_up_at_any_temperature() -> None:
    logits = np.array([5, 1, -80, 3], dtype=np.float32)
    for temperature in (0.1, 1.0, 5.0):
        assert float(softmax(logits, temperature).sum()) == pytest.approx(1, abs=1e-6)
