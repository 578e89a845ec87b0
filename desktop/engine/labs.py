"""What the labs ask of the model: odds of words, odds of given continuations, tokens of a text."""

import math
import time

from desktop.domain.timings import Timings
from desktop.engine.drawing import draw_word
from desktop.engine.job import Job, Stopped
from desktop.engine.llama import Memory
from desktop.engine.odds import weigh_words
from desktop.engine.protocol import Draw, Drawn, Odds, Token, Tokenized, Tokens, Weigh, Weighed, WordOdds
from desktop.engine.reader import Pieces, Reader
from desktop.engine.sampling import log_probability, softmax
from desktop.engine.words import in_word, needs_space

# Logits of what was drawn stay in memory until the last word of a request.
MOST_DRAWS = 50


class Labs:
    """Answers to the labs' questions."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._pieces = Pieces(memory.vocabulary)
        self.reader = Reader(memory)

    def odds(self, request: Odds, job: Job) -> Weighed:
        """The odds of the next whole word."""
        clock, processor = time.monotonic(), time.process_time()
        text = request.text.rstrip(" \t\u00a0")
        tree = self.reader.tree(text, job)
        words, rest = weigh_words(
            tree,
            self._pieces,
            count=min(max(request.count, 1), 50),
            temperature=min(max(request.temperature, 0.05), 10.0),
            space=needs_space(text),
            go_on=lambda: not job.stopped,
        )
        self.reader.trim()
        if job.stopped:
            raise Stopped
        return Weighed(request.id, words, rest, self._timings(clock, processor))

    def weigh(self, request: Weigh, job: Job) -> Weighed:
        """The odds of each given continuation, absolute; the rest is what all others share."""
        clock, processor = time.monotonic(), time.process_time()
        wanted = dict.fromkeys(request.continuations)
        words = [WordOdds(words, self._whole(request.text, words, job)) for words in wanted]
        words.sort(key=lambda word: -word.probability)
        rest = max(0.0, 1.0 - sum(word.probability for word in words))
        return Weighed(request.id, tuple(words), rest, self._timings(clock, processor))

    def draw(self, request: Draw, job: Job) -> Drawn:
        """Words drawn at random, each from a seed of its own; fewer where the job was stopped."""
        clock, processor = time.monotonic(), time.process_time()
        text = request.text.rstrip(" \t\u00a0")
        tree = self.reader.tree(text, job)
        words: list[str] = []
        for number in range(min(max(request.count, 1), MOST_DRAWS)):
            if job.stopped:
                break
            seed = abs(request.seed) + number
            words.append(draw_word(tree, self._pieces, seed=seed, space=needs_space(text)))
        self.reader.trim()
        return Drawn(request.id, tuple(words), self._timings(clock, processor))

    def tokens(self, request: Tokens) -> Tokenized:
        """The tokens of a text with their bytes."""
        vocabulary = self._memory.vocabulary
        size = len(request.text.encode("utf-8", "replace"))
        found: list[Token] = []
        at = 0
        for token in vocabulary.tokens(request.text):
            data = vocabulary.piece(token, special=True)
            # Some models put a space of their own before a text.
            length = len(data.lstrip(b" ")) if not found and not request.text.startswith(" ") else len(data)
            end = min(at + length, size)
            found.append(Token(token, at, end))
            at = end
        return Tokenized(request.id, tuple(found))

    def _whole(self, text: str, continuation: str, job: Job) -> float:
        """How probable it is that a text goes on with these words, and that the last one ends there."""
        text = text.rstrip(" \t\u00a0")
        said = continuation.strip()
        if not said:
            return 0.0
        tree = self.reader.tree(text, job)
        joined = f" {said}" if needs_space(text) and in_word(said[0]) else said
        path = self._memory.vocabulary.tokens(joined)
        logits = tree.along(path)
        total = sum(log_probability(before, token) for before, token in zip(logits[:-1], path, strict=True))
        ending = 1.0
        if in_word(said[-1]):
            ending = float(softmax(logits[-1])[self._pieces.enders].sum())
        return math.exp(total) * min(ending, 1.0)

    def _timings(self, clock: float, processor: float) -> Timings:
        seconds = time.monotonic() - clock
        return Timings(
            prompt_tokens=self.reader.evaluated + self.reader.reused,
            reused_tokens=self.reader.reused,
            prompt_seconds=seconds,
            first_seconds=seconds,
            seconds=seconds,
            processor_seconds=time.process_time() - processor,
        )
