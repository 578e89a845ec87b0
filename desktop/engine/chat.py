"""Answers: the conversation is read as far as it is new, then the answer comes piece by piece."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.domain.timings import Timings
from desktop.engine.folding import OPEN, Folding
from desktop.engine.job import Job, Refused, Stopped
from desktop.engine.llama import CHUNK, Entry, Memory, Sampler
from desktop.engine.prefix import Prefixes, pieces_shared
from desktop.engine.protocol import Answered, Chat, End, Message, Piece, Prepare, Reading
from desktop.engine.sampling import probability
from desktop.engine.template import Template
from desktop.engine.window import AROUND, fallen, without

# Less room for an answer than this is no use.
ROOM_FOR_ANSWER = 16


@dataclass(frozen=True)
class _Read:
    dropped: int
    tokens: int
    reused: int
    seconds: float
    thinking: bool


class Chats:
    """Conversations with one loaded model in a window of so many tokens."""

    def __init__(self, memory: Memory, template: Template, window: int) -> None:
        self._memory = memory
        self._template = template
        self._window = window
        self._control = tuple(word.encode() for word in template.control)
        self.prefixes = Prefixes(memory)

    def prepare(self, request: Prepare, job: Job) -> Answered:
        """Read messages in advance and keep what the model then knows."""
        clock, processor = time.monotonic(), time.process_time()
        read = self._read(request, job)
        self.prefixes.keep()
        seconds = time.monotonic() - clock
        spent = time.process_time() - processor
        timings = Timings(read.tokens, read.reused, read.seconds, seconds, 0, seconds, spent)
        return Answered(request.id, "finished", timings, len(self.prefixes.live), read.dropped)

    def chat(self, request: Chat, job: Job) -> Answered:
        """Answer the last message."""
        clock, processor = time.monotonic(), time.process_time()
        temperature = min(max(request.temperature, 0.0), 5.0)
        try:
            read = self._read(request, job)
        except Stopped:
            spent = Timings(processor_seconds=time.process_time() - processor)
            return Answered(request.id, "stopped", spent, len(self.prefixes.live))
        sampler = Sampler(self._memory, seed=request.seed, temperature=temperature, top_p=request.top_p)
        writer = _Writer(request, job, Folding(thinking=read.thinking))
        try:
            end = self._write(sampler, writer)
        finally:
            sampler.close()
        timings = Timings(
            read.tokens,
            read.reused,
            read.seconds,
            writer.first - clock if writer.first else time.monotonic() - clock,
            writer.count,
            time.monotonic() - clock,
            time.process_time() - processor,
        )
        return Answered(request.id, end, timings, len(self.prefixes.live), read.dropped)

    def _write(self, sampler: Sampler, writer: "_Writer") -> End:
        memory, live = self._memory, self.prefixes.live
        vocabulary = memory.vocabulary
        while True:
            token = sampler.draw()
            if vocabulary.ends(token):
                writer.close()
                return "finished"
            odds = probability(memory.logits(), token) if writer.request.probabilities else None
            writer.take(vocabulary.piece(token), odds)
            if end := writer.end or ("full" if len(live) + 1 >= self._window else None):
                writer.close()
                return end
            try:
                memory.step(token, len(live))
            except Stopped:
                writer.close()
                if not memory.forget(0, len(live)):
                    self.prefixes.drop()
                return "stopped"
            live.append(token)

    def _read(self, request: Chat | Prepare, job: Job) -> _Read:
        clock = time.monotonic()
        dropped = self._fallen(request)
        messages = without(request.messages, dropped)
        text = self._template.text(messages, answer=isinstance(request, Chat))
        tokens = self._tokens(text)
        limit = self._window - ROOM_FOR_ANSWER
        if len(tokens) > limit:
            raise Refused("prompt_too_long", "", {"tokens": len(tokens), "limit": limit})
        if not tokens:
            raise Refused("failed", "empty")
        reused = self.prefixes.begin(tokens)
        self._evaluate(tokens, job)
        thinking = text.rstrip().endswith(OPEN)
        return _Read(dropped, len(tokens), reused, time.monotonic() - clock, thinking)

    def _fallen(self, request: Chat | Prepare) -> int:
        sizes = [self._size(message) for message in request.messages]
        return fallen(request.messages, sizes, window=self._window, limit=max(1, request.limit))

    def _size(self, message: Message) -> int:
        return AROUND + len(self._memory.vocabulary.tokens(self._template.harmless(message.text)))

    def _tokens(self, text: str) -> list[int]:
        """The tokens of a prompt; of what the model has read or written already, the very same ones."""
        vocabulary, live = self._memory.vocabulary, self.prefixes.live
        data = text.encode("utf-8", "replace")
        known = pieces_shared(live, lambda token: vocabulary.piece(token, special=True), data)
        length = sum(len(vocabulary.piece(token, special=True)) for token in live[:known])
        # Cut only beside a control word: text on the other side of it is split into tokens on its own.
        while known and not (
            vocabulary.is_control(live[known - 1]) or data.startswith(self._control, length)
        ):
            known -= 1
            length -= len(vocabulary.piece(live[known], special=True))
        if not known:
            begun = vocabulary.piece(vocabulary.start, special=True) if vocabulary.start >= 0 else b""
            start = vocabulary.starts_text and not (begun and data.startswith(begun))
            return vocabulary.tokens(text, start=start, special=True)
        return live[:known] + vocabulary.tokens(data[length:].decode(), special=True)

    def _evaluate(self, tokens: Sequence[int], job: Job) -> None:
        live = self.prefixes.live
        while len(live) < len(tokens):
            if job.stopped:
                raise Stopped
            start = len(live)
            part = tokens[start : start + CHUNK]
            last = len(tokens) - 1
            entries = [Entry(token, start + at, 0, start + at == last) for at, token in enumerate(part)]
            try:
                self._memory.evaluate(entries)
            except (Stopped, Refused):
                if not self._memory.forget(0, start):
                    self.prefixes.drop()
                raise
            live.extend(part)
            job.send(Reading(job.request.id, len(live), len(tokens)))


class _Writer:
    """Sends an answer as it comes, and knows when it is long enough."""

    def __init__(self, request: Chat, job: Job, folding: Folding) -> None:
        self.request = request
        self.count = 0
        self.first = 0.0
        self._job = job
        self._folding = folding
        self._odds: list[float] = []

    @property
    def end(self) -> End | None:
        """Why no further piece is wanted, if so."""
        if self._job.stopped:
            return "stopped"
        return "limit" if self.count >= max(1, self.request.limit) else None

    def take(self, data: bytes, odds: float | None) -> None:
        """Take in the bytes of the next token and its probability."""
        self.count += 1
        if odds is not None:
            self._odds.append(odds)
        self._send(self._folding.feed(data))

    def close(self) -> None:
        """Send what was held back."""
        self._send(self._folding.feed(b"", last=True))

    def _send(self, text: str) -> None:
        if not text:
            return
        self.first = self.first or time.monotonic()
        odds = float(np.prod(self._odds)) if self._odds else None
        self._odds.clear()
        self._job.send(Piece(self.request.id, text, odds))
