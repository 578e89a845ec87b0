"""What the model has read already: the conversation under way, and beginnings kept for later."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.engine.words import shared

# A state this short is evaluated again sooner than it is worth keeping.
WORTH_KEEPING = 48
KEPT_BYTES = 160_000_000
KEPT_MOST = 12


class Cache(Protocol):
    """What of the model's memory is needed here."""

    def forget(self, sequence: int, start: int = 0) -> bool: ...
    def save(self, sequence: int) -> bytearray: ...
    def restore(self, state: bytearray, sequence: int) -> bool: ...


@dataclass(frozen=True)
class _Kept:
    tokens: tuple[int, ...]
    state: bytearray


class Prefixes:
    """The tokens that sequence 0 holds, and saved states of others, the least recently used leaving first."""

    def __init__(self, cache: Cache, *, limit: int = KEPT_BYTES) -> None:
        self._cache = cache
        self._limit = limit
        self._kept: OrderedDict[tuple[int, ...], _Kept] = OrderedDict()
        self.live: list[int] = []

    @property
    def size(self) -> int:
        """Bytes of the states kept."""
        return sum(len(kept.state) for kept in self._kept.values())

    def keep(self) -> None:
        """Keep what sequence 0 holds now."""
        key = tuple(self.live)
        if len(key) < WORTH_KEEPING:
            return
        if key in self._kept:
            self._kept.move_to_end(key)
            return
        self._kept[key] = _Kept(key, self._cache.save(0))
        while self._kept and (self.size > self._limit or len(self._kept) > KEPT_MOST):
            self._kept.popitem(last=False)

    def drop(self) -> None:
        """Forget the conversation under way."""
        self._cache.forget(0)
        self.live = []

    def begin(self, tokens: Sequence[int]) -> int:
        """Make sequence 0 hold as much of the beginning of these tokens as is known.

        The last token is always left over, since its logits are needed.

        Returns:
            How many tokens need not be evaluated again.
        """
        wanted = tokens[:-1]
        here = shared(self.live, wanted)
        best = max(self._kept.values(), key=lambda kept: shared(kept.tokens, wanted), default=None)
        there = shared(best.tokens, wanted) if best is not None else 0
        if len(self.live) - here >= WORTH_KEEPING:
            self.keep()
        if best is not None and there > here and self._take_back(best):
            here = there
        return self._cut(here)

    def _take_back(self, kept: _Kept) -> bool:
        if kept.tokens in self._kept:
            self._kept.move_to_end(kept.tokens)
        if not self._cache.restore(kept.state, 0):
            self.drop()
            return False
        self.live = list(kept.tokens)
        return True

    def _cut(self, length: int) -> int:
        if length == len(self.live):
            return length
        if length == 0 or not self._cache.forget(0, length):
            self.drop()
            return 0
        del self.live[length:]
        return length


def pieces_shared(live: Sequence[int], piece: Callable[[int], bytes], text: bytes) -> int:
    """How many of the tokens that are held spell the beginning of a text.

    An answer that the model wrote itself may be split into other tokens when its text is read anew; its own
    tokens are as good, and are known already.
    """
    at = 0
    for number, token in enumerate(live):
        data = piece(token)
        if not data or not text.startswith(data, at):
            return number
        at += len(data)
    return len(live)
