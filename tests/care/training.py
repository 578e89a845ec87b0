"""Learns from the written sentences, always the same: a softmax over hashed features, by Adam."""

import random
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from desktop.domain import features as seen
from desktop.domain import patterns
from desktop.domain.care import SIGNS
from desktop.domain.features import SIZE, WORD, Concepts, Seeing, plain
from desktop.domain.learned import Head
from desktop.domain.lesson import Fault
from desktop.store.folders import shipped
from desktop.store.learned import CONCEPTS, read_concepts
from tests.care.sentences import TAUGHT, Sentence, taught

SEED = 20_261_127
ROUNDS, RATE, DECAY = 60, 0.2, 5e-5
FIRST, SECOND = 0.9, 0.99
STEPS = 127
LEAST_WORD = 4
# Chosen by the sets older than the fifth: of what only sounds like it, one in 150 is sure and one in 25 near.
SURE, NEAR = 0.92, 0.74

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


class Rows(Struct, frozen=True):
    """Texts as the numbers of their features: of which text each is, and how much it counts."""

    numbers: Whole
    weights: Floats
    starts: Whole
    wanted: Whole


class Model(Struct, frozen=True):
    """What was learned: a weight for each feature and sign, and where each sign begins."""

    weights: Floats
    bias: Floats


def made_of() -> str:
    """The digest of all that the weights are made of."""
    code = (Path(str(seen.__file__)), Path(str(patterns.__file__)), Path(__file__))
    digest = sha256()
    for file in (*sorted(TAUGHT.glob("*.txt")), shipped("lessons") / CONCEPTS, *code):
        # Whatever the line ends of a checkout are.
        digest.update(file.read_text(encoding="utf-8").encode())
    return digest.hexdigest()


def concepts() -> Concepts:
    """The concepts as they are shipped."""
    read = read_concepts(shipped("lessons"))
    assert not isinstance(read, Fault), read
    return Concepts(read)


def with_company(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Every sentence as it stands, once with slips of the finger, and once beside a harmless one."""
    chance = random.Random(SEED)
    harmless: dict[str, list[str]] = {}
    for one in sentences:
        if one.sign is None:
            harmless.setdefault(one.language, []).append(one.text)
    for one in sentences:
        beside = [one.text, chance.choice(harmless[one.language])]
        chance.shuffle(beside)
        yield one
        yield Sentence(one.language, one.sign, _slipped(_slipped(one.text, chance), chance))
        yield Sentence(one.language, one.sign, " ".join(beside))


def rows(sentences: Iterable[Sentence], known: Concepts) -> Rows:
    """Sentences as numbers.

    Args:
        sentences: in any order.
        known: concepts of words.
    """
    seeing = Seeing(known)
    numbers: list[int] = []
    weights: list[float] = []
    starts: list[int] = []
    wanted: list[int] = []
    for one in sentences:
        starts.append(len(numbers))
        wanted.append(SIGNS.index(one.sign) if one.sign else len(SIGNS))
        for kind in seeing.features(WORD.findall(plain(one.text))):
            numbers += sorted(kind.numbers)
            weights += [kind.weight] * len(kind.numbers)
    return Rows(np.array(numbers), np.array(weights), np.array(starts), np.array(wanted))


def learn(given: Rows) -> Model:
    """Find the weights under which the given texts are most likely what they are.

    Args:
        given: what to learn from.
    """
    count, signs = len(given.wanted), len(SIGNS)
    used, at = np.unique(given.numbers, return_inverse=True)
    of = np.repeat(np.arange(count), np.diff(np.append(given.starts, len(given.numbers))))
    wanted = np.eye(signs + 1)[given.wanted][:, :signs]
    found = np.zeros((len(used) + 1, signs))
    moved, spread = np.zeros_like(found), np.zeros_like(found)
    for step in range(1, ROUNDS + 1):
        sums = _sums(found[:-1], found[-1], at, given)
        wrong = (_likely(sums) - wanted) / count
        slope = np.empty_like(found)
        for sign in range(signs):
            pulled = given.weights * wrong[of, sign]
            slope[:-1, sign] = np.bincount(at, weights=pulled, minlength=len(used))
        slope[:-1] += DECAY * found[:-1]
        slope[-1] = wrong.sum(0)
        moved = FIRST * moved + (1 - FIRST) * slope
        spread = SECOND * spread + (1 - SECOND) * slope**2
        pace = np.sqrt(spread / (1 - SECOND**step)) + 1e-8
        found = found - RATE * moved / (1 - FIRST**step) / pace
    weights = np.zeros((SIZE, signs))
    weights[used] = found[:-1]
    return Model(weights, found[-1])


def packed(model: Model) -> tuple[Head, bytes]:
    """What was learned, in small numbers.

    Args:
        model: to pack.
    """
    scale = float(np.abs(model.weights).max()) / STEPS
    small = np.rint(model.weights / scale).astype(np.int8)
    first, second, third, fourth = (float(one) for one in model.bias)
    return Head(made_of(), scale, (first, second, third, fourth), SURE, NEAR), small.tobytes()


def trained(sentences: Sequence[Sentence] | None = None) -> tuple[Head, bytes]:
    """The weights for these sentences.

    Args:
        sentences: to learn from; without them all that are taught.
    """
    given = taught() if sentences is None else sentences
    return packed(learn(rows(with_company(given), concepts())))


def _sums(weights: Floats, bias: Floats, at: Whole, given: Rows) -> Floats:
    signs = range(weights.shape[1])
    parts: list[Floats] = [np.add.reduceat(weights[at, sign] * given.weights, given.starts) for sign in signs]
    sums: Floats = np.stack(parts, 1) + bias
    return sums


def _likely(sums: Floats) -> Floats:
    top = np.maximum(sums.max(1, keepdims=True), 0)
    raised = np.exp(sums - top)
    likely: Floats = raised / (raised.sum(1, keepdims=True) + np.exp(-top))
    return likely


def _slipped(text: str, chance: random.Random) -> str:
    """A text with one letter too few, twice or in the wrong place."""
    words = text.split(" ")
    number = chance.randrange(len(words))
    word = words[number]
    if len(word) < LEAST_WORD:
        return text
    at = chance.randrange(1, len(word) - 1)
    ways = (word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    words[number] = chance.choice((*ways, word[: at + 1] + word[at:]))
    return " ".join(words)
