"""Asks a model what the steps of lessons ask, and keeps what comes as recordings."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import count
from typing import TypeVar

from desktop.commands.asking import Asking
from desktop.domain.asked import LEVELS, Asked, Conversation, GivenWords, NextWords, Pieces
from desktop.domain.conversation import Turn, clean
from desktop.domain.recordings import Answer, Draws, Entry, Key, Odds, Recordings, Split, Weights
from desktop.domain.window import begins, told
from desktop.engine import protocol
from desktop.engine.protocol import Answered, Chat, Drawn, Failed, Message, Request, Tokenized, Weighed

FURTHER = 3
"""So many of the likeliest words a visitor can go on with in a recording."""

DRAWN_AT_ONCE = 50
PLACES = 5
Kind = TypeVar("Kind", Answer, Odds, Weights, Draws, Split)
Last = TypeVar("Last", Answered, Weighed, Drawn, Tokenized)


class EngineFailedError(Exception):
    """The model did not answer what was asked; what was recorded before is kept."""


class Recorder:
    """Asks for what has no recording yet; every entry that is wanted, old or new, stands in ``kept``."""

    def __init__(self, engine: Asking, systems: Mapping[str, str], known: Iterable[Entry]) -> None:
        """Begin a file.

        Args:
            engine: with an open model.
            systems: system prompts by variant.
            known: entries that need not be asked for again.
        """
        self.kept: dict[Key, Entry] = {}
        self.asked = 0
        self._engine = engine
        self._systems = systems
        self._known = {entry.key: entry for entry in known}
        self._numbers = count(2)

    def record(self, asked: Asked, variant: str) -> tuple[Entry, ...]:
        """Have one thing answered that a step asks.

        Args:
            asked: what it is.
            variant: of the language.

        Raises:
            EngineFailedError: the engine refused, or it died.
        """
        match asked:
            case Conversation():
                return tuple(self._converse(asked, variant))
            case NextWords():
                return tuple(self._weigh_next(asked))
            case GivenWords():
                return (self._weigh(asked), self._draw(asked))
            case Pieces():
                return (self._split(clean(asked.text)),)

    def _entry(self, wanted: Kind, make: Callable[[], Kind]) -> Kind:
        """The entry with the key of this one: known, or asked for now."""
        known = self.kept.get(wanted.key) or self._known.get(wanted.key)
        if isinstance(known, type(wanted)):
            found = known
        else:
            found = make()
            self.asked += 1
        self.kept[found.key] = found
        return found

    def _converse(self, asked: Conversation, variant: str) -> Iterator[Answer]:
        for seed in asked.seeds:
            turns: tuple[Turn, ...] = ()
            for text in asked.says:
                turns = (*turns, Turn("visitor", clean(text)))
                answer = self._answer(asked, variant, seed, self._heard(turns, asked.window))
                turns = (*turns, Turn("model", answer.whole))
                yield answer
            if asked.window:
                self._heard(turns, asked.window)
            for request in asked.rewrites:
                said = (clean(f"{request}\n\n{turns[-1].text.strip()}"),)
                yield self._answer(asked, variant, seed, said)

    def _heard(self, turns: tuple[Turn, ...], window: int) -> tuple[str, ...]:
        """What the model is told of a conversation: as much as fits into the window, where it has one."""
        if not window:
            return tuple(turn.text for turn in turns)
        starts = {turn.text: _starts(self._split(turn.text)) for turn in turns if turn.text}
        return tuple(turn.text for turn in told(turns, begins(turns, starts, window)))

    def _answer(self, asked: Conversation, variant: str, seed: int, said: tuple[str, ...]) -> Answer:
        wanted = Answer(variant, said, asked.temperature, asked.limit, seed)
        return self._entry(wanted, partial(self._chat, wanted, probabilities=asked.probabilities))

    def _chat(self, wanted: Answer, *, probabilities: bool) -> Answer:
        system = self._systems.get(wanted.variant, "")
        roles = (("user", "assistant")[place % 2] for place in range(len(wanted.said)))
        messages = tuple(
            Message("user" if role == "user" else "assistant", text)
            for role, text in zip(roles, wanted.said, strict=True)
        )
        request = Chat(
            next(self._numbers),
            (*((Message("system", system),) if system else ()), *messages),
            wanted.seed,
            wanted.temperature,
            limit=wanted.limit,
            probabilities=probabilities,
        )
        ended = self._ask(request, Answered)
        took = ended.timings
        pieces = tuple((piece.text, round(piece.probability or 0.0, 4)) for piece in self._engine.pieces)
        return Answer(
            wanted.variant,
            wanted.said,
            wanted.temperature,
            wanted.limit,
            wanted.seed,
            "" if probabilities else self._engine.written,
            pieces if probabilities else (),
            ended.end if ended.end != "stopped" else "finished",
            took.tokens,
            round(took.prompt_seconds + took.seconds, 2),
            round(took.processor_seconds, 2),
        )

    def _weigh_next(self, asked: NextWords) -> Iterator[Odds]:
        yield from self._weigh_on(clean(asked.text), asked.count, asked.temperatures, asked.levels)

    def _weigh_on(
        self, text: str, number: int, temperatures: tuple[float, ...], levels: int
    ) -> Iterator[Odds]:
        # All temperatures of a text in a row: the model evaluates it once.
        found = {warmth: self._next(text, number, warmth) for warmth in temperatures}
        yield from found.values()
        if levels:
            # Two words further only for the model as it is: otherwise there would be too many.
            onward = temperatures if levels == LEVELS else (1.0,)
            for word, _ in found[1.0].words[:FURTHER]:
                yield from self._weigh_on(clean(f"{text} {word}"), number, onward, levels - 1)

    def _next(self, text: str, number: int, temperature: float) -> Odds:
        make = partial(self._odds, text, number, temperature)
        return self._entry(Odds(text, (), 0.0, temperature), make)

    def _odds(self, text: str, number: int, temperature: float) -> Odds:
        request = protocol.Odds(next(self._numbers), text, number, temperature)
        weighed = self._ask(request, Weighed)
        return Odds(text, _shares(weighed), round(weighed.rest, PLACES), temperature)

    def _weigh(self, asked: GivenWords) -> Weights:
        text = clean(asked.text)
        wanted = Weights(text, tuple((word, 0.0) for word in asked.words))

        def weigh() -> Weights:
            request = protocol.Weigh(next(self._numbers), text, asked.words)
            return Weights(text, _shares(self._ask(request, Weighed)))

        return self._entry(wanted, weigh)

    def _draw(self, asked: GivenWords) -> Draws:
        text = clean(asked.text)

        def draw() -> Draws:
            words: tuple[str, ...] = ()
            while len(words) < asked.draws:
                some = min(DRAWN_AT_ONCE, asked.draws - len(words))
                request = protocol.Draw(next(self._numbers), text, some, len(words))
                words += self._ask(request, Drawn).words
            return Draws(text, words)

        return self._entry(Draws(text, ()), draw)

    def _split(self, text: str) -> Split:
        def split() -> Split:
            found = self._ask(protocol.Tokens(next(self._numbers), text), Tokenized)
            return Split(text, tuple((token.id, token.end) for token in found.tokens))

        return self._entry(Split(text, ()), split)

    def _ask(self, request: Request, wanted: type[Last]) -> Last:
        reply = self._engine.ask(request, wanted)
        if isinstance(reply, wanted):
            return reply
        why = f"{reply.reason} {reply.detail}".strip() if isinstance(reply, Failed) else "its process ended"
        raise EngineFailedError(why)


def collected(entries: Iterable[Entry], *, model: str, date: str, systems: Mapping[str, str]) -> Recordings:
    """Entries as a file.

    Args:
        entries: of all kinds.
        model: id of the one that said it.
        date: of today, YYYY-MM-DD.
        systems: system prompts by variant.
    """
    every = tuple(entries)
    return Recordings(
        model,
        date,
        systems,
        tuple(entry for entry in every if isinstance(entry, Answer)),
        tuple(entry for entry in every if isinstance(entry, Odds)),
        tuple(entry for entry in every if isinstance(entry, Weights)),
        tuple(entry for entry in every if isinstance(entry, Draws)),
        tuple(entry for entry in every if isinstance(entry, Split)),
    )


def _shares(weighed: Weighed) -> tuple[tuple[str, float], ...]:
    return tuple((word.word, round(word.probability, PLACES)) for word in weighed.words)


def _starts(split: Split) -> tuple[int, ...]:
    """At which characters of a text its tokens begin."""
    data = split.text.encode("utf-8", "replace")
    ends = (0, *(end for _, end in split.tokens))
    return tuple(len(data[:end].decode("utf-8", "ignore")) for end in ends[:-1])
