"""The sentences that are learned from, and the sets that are only ever looked at."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from desktop.domain.care import SIGNS, Sign

TAUGHT = Path(__file__).with_name("sentences")
SETS = Path(__file__).parents[1] / "domain"
NONE = "none"


class Sentence(Struct, frozen=True):
    """A text, in which language it is, and what it is a sign of, if of anything."""

    language: str
    sign: Sign | None
    text: str


def taught() -> tuple[Sentence, ...]:
    """All sentences that are learned from, in the order of their files."""
    return tuple(sentence for file in sorted(TAUGHT.glob("*.txt")) for sentence in _lines(file))


def sets() -> dict[str, tuple[Sentence, ...]]:
    """The sets that nothing is learned from, by the names of their files."""
    return {file.stem: tuple(_table(file)) for file in sorted(SETS.glob("care_sentences*.toml"))}


def _lines(file: Path) -> Iterator[Sentence]:
    sign: Sign | None = None
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            sign = _sign(line.strip("[]"))
        elif line:
            yield Sentence(file.stem.partition("_")[0], sign, line)


def _table(file: Path) -> Iterator[Sentence]:
    for name, lists in tomllib.loads(file.read_text(encoding="utf-8")).items():
        for part, texts in lists.items():
            yield from (Sentence(part, _sign(name), text) for text in texts)


def _sign(name: str) -> Sign | None:
    found = next((sign for sign in SIGNS if sign == name), None)
    assert found or name == NONE, name
    return found
