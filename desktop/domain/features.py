"""What the learned look sees of a text: its pieces, and of each piece the numbers of its features.

Words, their beginnings, their neighbours, short runs of letters, and the concepts that words of all languages
have in common: alone, in pairs, and one after the other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from zlib import crc32

from msgspec import Struct

from desktop.domain.patterns import SENTENCE_END, TYPED_UMLAUTS, fold

SIZE = 1 << 17
LONGEST, STEP = 30, 15
STEM, ROOT, ARABIC_ROOT, NEAR = 5, 4, 3, 3
RUNS = (3, 4)
# How much each kind of features counts.
OWN, RUN, PAIR, GAP, MEANT, TOGETHER, FOLLOWED = 1.4, 1.8, 1.0, 0.5, 1.6, 1.6, 1.0
SHORTEST_PREFIX, LONGEST_PREFIX = 2, 16
APOSTROPHES = re.compile("['\u2019\u02bc`\u00b4]")
DIGITS = re.compile(r"\d+")
# Arabic joins "and", "the", "in" and the sign of the present to a word, and who does it to its verb.
JOINED = re.compile(r"\A[وف]?(?:[بعك]?ال|لل|[بل](?=[يتنا])|ح(?=[يتن]))?(?=[\u0620-\u064a]{3})")
DOER = re.compile(r"\A[يتنا](?=[\u0620-\u064a]{3})")
WORD = re.compile(r"\w+")


class Weighed(Struct, frozen=True):
    """Features of one kind in a piece, and how much they count together."""

    numbers: frozenset[int]
    weight: float


class Concepts:
    """Which concepts a word stands for."""

    def __init__(self, written: Mapping[str, str]) -> None:
        """Make the words ready.

        Args:
            written: the words of each concept, with a blank between them; ``*`` stands for any ending.
        """
        self._whole: dict[str, set[str]] = {}
        self._begun: dict[str, set[str]] = {}
        for name, words in written.items():
            for word in words.split():
                table = self._begun if word.endswith("*") else self._whole
                table.setdefault(plain(word.removesuffix("*")), set()).add(name)

    def of(self, word: str) -> tuple[str, ...]:
        """The concepts of a word, in the order of their names.

        Args:
            word: in plain letters.
        """
        found = set(self._whole.get(word, ()))
        for length in range(SHORTEST_PREFIX, min(LONGEST_PREFIX, len(word)) + 1):
            found.update(self._begun.get(word[:length], ()))
        return tuple(sorted(found))


class _Known(Struct, frozen=True):
    own: frozenset[int]
    runs: frozenset[int]
    stem: str
    concepts: tuple[str, ...]


class Seeing:
    """Turns words into numbers of features; remembers every word, so it is made anew for every text."""

    def __init__(self, concepts: Concepts) -> None:
        """See nothing yet.

        Args:
            concepts: of words.
        """
        self._concepts = concepts
        self._known: dict[str, _Known] = {}

    def features(self, words: Sequence[str]) -> tuple[Weighed, ...]:
        """The features of a piece by their kinds, each number below SIZE.

        Args:
            words: of the piece, in plain letters.
        """
        known = [self._known.get(word) or self._learn(word) for word in words]
        stems = [one.stem for one in known]
        named = sorted({name for one in known for name in one.concepts})
        meant = [one.concepts for one in known if one.concepts]
        near = (zip(stems, stems[gap:], strict=False) for gap in range(2, NEAR + 1))
        kinds: tuple[tuple[float, set[int]], ...] = (
            (OWN, {number for one in known for number in one.own}),
            (RUN, {number for one in known for number in one.runs}),
            (PAIR, {_number(f"b{a} {b}") for a, b in pairwise(("^", *stems, "$"))}),
            (GAP, {_number(f"g{a} {b}") for pairs in near for a, b in pairs}),
            (MEANT, {_number(f"c{name}") for name in named}),
            (TOGETHER, {_number(f"d{a} {b}") for at, a in enumerate(named) for b in named[at + 1 :]}),
            (FOLLOWED, {_number(f"o{a}>{b}") for one, two in pairwise(meant) for a in one for b in two}),
        )
        return tuple(
            Weighed(frozenset(numbers), share / len(numbers) ** 0.5) for share, numbers in kinds if numbers
        )

    def _learn(self, word: str) -> _Known:
        framed = f" {word} "
        runs = (framed[at : at + n] for n in RUNS for at in range(len(framed) - n + 1))
        bare = JOINED.sub("", word, count=1)
        root = DOER.sub("", bare, count=1)
        own = (f"w{word}", f"p{bare[:STEM]}", f"q{bare[:ROOT]}", f"t{root[:ARABIC_ROOT]}")
        meant = {name for form in {word, bare, root} for name in self._concepts.of(form)}
        self._known[word] = _Known(
            frozenset(_number(one) for one in own[: 3 if root == word else 4]),
            frozenset(_number(f"r{run}") for run in runs),
            bare[:STEM],
            tuple(sorted(meant)),
        )
        return self._known[word]


def plain(text: str) -> str:
    """A text in small letters without accents, apostrophes and umlauts, every number the same.

    Args:
        text: in any language.
    """
    return DIGITS.sub("0", APOSTROPHES.sub("", TYPED_UMLAUTS.sub(r"\1", fold(text))))


def pieces(text: str) -> Iterator[Sequence[str]]:
    """The words of every sentence, of every two that follow each other, and of the stretches of a long one.

    Args:
        text: as typed.
    """
    said = [words for part in SENTENCE_END.split(plain(text)) if (words := WORD.findall(part))]
    for words in (*said, *(one + two for one, two in pairwise(said) if len(one) + len(two) <= LONGEST)):
        if len(words) <= LONGEST:
            yield words
        else:
            yield from (words[start : start + LONGEST] for start in range(0, len(words) - STEP, STEP))


def _number(feature: str) -> int:
    return crc32(feature.encode()) % SIZE
