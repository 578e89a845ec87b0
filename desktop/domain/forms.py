"""The forms in which a text that was typed may turn up in a file: cut into pieces, in several encodings."""

import json
import re
from collections.abc import Iterable
from html import escape
from urllib.parse import quote

SHORTEST = 8
"""Characters below which a piece is too common to search for."""
LONGEST = 40
MOST_PER_TEXT = 8
MOST = 4_000


def pieces(texts: Iterable[str]) -> tuple[str, ...]:
    """What to search for: the lines of the texts, long ones cut at their words; each piece once.

    A text of many pieces is told by some of them, its first and its last included.

    Args:
        texts: as typed or answered, the most telling ones first.
    """
    found: dict[str, None] = {}
    for text in texts:
        cut = [piece for line in text.splitlines() for piece in _cut(line.strip()) if _tells(piece)]
        apart = max(1, -(-(len(cut) - 1) // (MOST_PER_TEXT - 1)))
        found.update(dict.fromkeys((*cut[::apart], *cut[-1:])))
    return tuple(found)[:MOST]


def forms(piece: str) -> frozenset[bytes]:
    """The bytes of a piece: as it is, escaped as in JSON, addresses and XML, and in UTF-16."""
    said = {piece, json.dumps(piece)[1:-1], json.dumps(piece, ensure_ascii=False)[1:-1], quote(piece)}
    said.add(escape(piece))
    plain = {form.encode("utf-8", "replace") for form in said}
    wide = {piece.encode(name, "replace") for name in ("utf-16-le", "utf-16-be")}
    return frozenset(plain | wide)


def masked(path: str, pieces: Iterable[str]) -> str:
    """A path in which the names that hold a piece are left out, for those who must not read it."""
    hidden = tuple(pieces)
    parts = re.split(r"([\\/])", path)
    return "".join("…" if any(piece in part for piece in hidden) else part for part in parts)


def _cut(line: str) -> Iterable[str]:
    while len(line) > LONGEST:
        at = line.rfind(" ", SHORTEST, LONGEST + 1)
        at = at if at > 0 else LONGEST
        yield line[:at]
        line = line[at:].strip()
    yield line


def _tells(piece: str) -> bool:
    return len(piece) >= SHORTEST and any(character.isalnum() for character in piece)
