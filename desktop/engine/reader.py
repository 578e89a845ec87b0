"""The text a lab is about, read by the model beside the conversation, and the branches after it."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.engine.job import Job, Refused, Stopped
from desktop.engine.llama import CHUNK, Entry, Memory, Vocabulary
from desktop.engine.odds import AT_ONCE, MOST_TOKENS, Path
from desktop.engine.sampling import Logits
from desktop.engine.words import goes_on, shared

TEXT, FIRST_BRANCH = 1, 2
SEQUENCES = FIRST_BRANCH + AT_ONCE
# Room for branches in the window, in tokens.
BRANCHES = AT_ONCE * (MOST_TOKENS + 1)
# Logits kept for other temperatures: bytes of all texts together.
KEPT_BYTES = 48_000_000


class Pieces:
    """The model's tokens as bytes."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def piece(self, token: int) -> bytes:
        """The bytes of a token."""
        return self._vocabulary.piece(token)

    def ends(self, token: int) -> bool:
        """Whether a token ends the text."""
        return self._vocabulary.ends(token) or self._vocabulary.is_control(token)

    @cached_property
    def enders(self) -> NDArray[np.bool_]:
        """Which tokens end any word, as a row of yes and no by token."""
        by_start: dict[bytes, bool] = {}
        found = np.zeros(self._vocabulary.size, dtype=np.bool_)
        for token, data in enumerate(self._vocabulary.pieces):
            start = data[:1] if data[:1] < b"\x80" else data[:4]
            if start not in by_start:
                by_start[start] = _ender(start)
            found[token] = by_start[start]
        return found


def _ender(start: bytes) -> bool:
    first = start.decode("utf-8", "ignore")[:1]
    return not start or (bool(first) and not goes_on(first))


class Reader:
    """Sequence 1 holds the text of a lab; branches after it live in the sequences from 2 on."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.held: list[int] = []
        self._known: OrderedDict[Path, dict[Path, Logits]] = OrderedDict()
        self.evaluated = 0
        self.reused = 0

    def tokens(self, text: str) -> Path:
        """The tokens of a text as the model reads it; an empty text is its sign for a beginning."""
        vocabulary = self._memory.vocabulary
        found = vocabulary.tokens(text, start=vocabulary.starts_text)
        return tuple(found or [vocabulary.start if vocabulary.start >= 0 else vocabulary.end])

    def tree(self, text: str, job: Job) -> "TextTree":
        """What is known about the tokens after a text; the text itself is read if it is new."""
        tokens = self.tokens(text)
        self.evaluated = self.reused = 0
        known = self._known.get(tokens, {})
        tree = TextTree(self, self._memory, tokens, known, job)
        if () not in known:
            foreseen = self._foreseen(tokens)
            known[()] = self.read(tokens, job) if foreseen is None else foreseen
        self._known[tokens] = known
        self._known.move_to_end(tokens)
        return tree

    def _foreseen(self, tokens: Path) -> Logits | None:
        """What a search after a shorter text has found out already: a visitor goes on with a word shown."""
        for text, known in self._known.items():
            if tokens[: len(text)] == text and tokens[len(text) :] in known:
                return known[tokens[len(text) :]]
        return None

    def trim(self) -> None:
        """Forget the oldest texts' logits when there are too many."""
        size = self._memory.vocabulary.size * 4
        while len(self._known) > 1 and sum(map(len, self._known.values())) * size > KEPT_BYTES:
            self._known.popitem(last=False)

    def clear(self) -> None:
        """Leave the window to others; the logits stay."""
        self.held = []
        for sequence in range(TEXT, self._memory.sequences):
            self._memory.forget(sequence)

    def read(self, tokens: Sequence[int], job: Job) -> Logits:
        """Make sequence 1 hold these tokens and give the logits after the last one.

        Raises:
            Stopped: the job was stopped.
            Refused: the text is longer than the window.
        """
        limit = self._memory.size - BRANCHES
        if len(tokens) > limit:
            raise Refused("prompt_too_long", "", {"tokens": len(tokens), "limit": limit})
        here = shared(self.held, tokens[:-1])
        if not self._memory.forget(TEXT, here):
            self._memory.forget(TEXT)
            here = 0
        del self.held[here:]
        self.reused = here
        for start in range(here, len(tokens), CHUNK):
            if job.stopped:
                raise Stopped
            part = tokens[start : start + CHUNK]
            last = len(tokens) - 1
            entries = [Entry(token, start + at, TEXT, start + at == last) for at, token in enumerate(part)]
            try:
                self._memory.evaluate(entries)
            except (Stopped, Refused):
                self.clear()
                raise
            self.held.extend(part)
            self.evaluated += len(part)
        return self._memory.logits().copy()


class TextTree:
    """The tokens after one text, evaluated when asked for."""

    def __init__(
        self, reader: Reader, memory: Memory, tokens: Path, known: dict[Path, Logits], job: Job
    ) -> None:
        self._reader = reader
        self._memory = memory
        self._tokens = tokens
        self._known = known
        self._job = job

    def logits(self, path: Path) -> Logits | None:
        """The logits after these tokens, if they are known."""
        return self._known.get(path)

    def evaluate(self, paths: Sequence[Path]) -> None:
        """Evaluate branches, as many at once as there are sequences for them."""
        self._hold()
        room = self._memory.sequences - FIRST_BRANCH
        for start in range(0, len(paths), room):
            some = paths[start : start + room]
            for path, logits in zip(some, self._branches(some), strict=True):
                self._known[path] = logits

    def along(self, path: Sequence[int]) -> list[Logits]:
        """The logits before each token of a path and after the last; not kept."""
        self._hold()
        found = [self._known[()]]
        at, room = len(self._tokens), self._memory.sequences
        self._memory.copy(TEXT, FIRST_BRANCH)
        try:
            for start in range(0, len(path), room):
                part = path[start : start + room]
                self._memory.evaluate(
                    [
                        Entry(token, at + start + step, FIRST_BRANCH, wanted=True)
                        for step, token in enumerate(part)
                    ]
                )
                self._reader.evaluated += len(part)
                found += [self._memory.logits(place).copy() for place in range(len(part))]
        finally:
            self._memory.forget(FIRST_BRANCH)
        return found

    def _hold(self) -> None:
        if tuple(self._reader.held) != self._tokens:
            self._reader.read(self._tokens, self._job)

    def _branches(self, paths: Sequence[Path]) -> list[Logits]:
        memory, at = self._memory, len(self._tokens)
        entries = []
        for place, path in enumerate(paths):
            memory.copy(TEXT, FIRST_BRANCH + place)
            last = len(path) - 1
            entries += [
                Entry(t, at + step, FIRST_BRANCH + place, step == last) for step, t in enumerate(path)
            ]
        try:
            memory.evaluate(entries)
            self._reader.evaluated += len(entries)
            return [memory.logits(place).copy() for place, entry in enumerate(entries) if entry.wanted]
        finally:
            for place in range(len(paths)):
                memory.forget(FIRST_BRANCH + place)
