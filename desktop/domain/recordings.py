"""Recorded answers of a model: what one file of them holds, and which one fits what is asked."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

Share = Annotated[float, Meta(ge=0, le=1)]
Seconds = Annotated[float, Meta(ge=0)]
Counted = Annotated[int, Meta(ge=0)]
Shares = tuple[tuple[str, Share], ...]
Key = tuple[object, ...]


class Answer(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One answer: to what was ``said`` before, visitor and model in turns, and how it came.

    Where the step shows how sure the model was, ``pieces`` hold the text with its probabilities.
    """

    variant: str
    said: Annotated[tuple[str, ...], Meta(min_length=1)]
    temperature: Seconds
    limit: Counted
    seed: int = 0
    text: str = ""
    pieces: Shares = ()
    end: Literal["finished", "limit", "full"] = "finished"
    tokens: Counted = 0
    seconds: Seconds = 0.0
    processor: Seconds = 0.0

    @property
    def key(self) -> Key:
        """What was asked."""
        return ("answer", self.variant, self.said, self.temperature, self.limit, self.seed)

    @property
    def whole(self) -> str:
        """The whole text."""
        return self.text or "".join(text for text, _ in self.pieces)


class Odds(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The likeliest next words after a text, and what all others share."""

    text: str
    words: Shares
    rest: Share
    temperature: Seconds = 1.0

    @property
    def key(self) -> Key:
        """What was asked."""
        return ("odds", self.text, self.temperature)


class Weights(Struct, frozen=True, forbid_unknown_fields=True):
    """How probable given words are after a text."""

    text: str
    words: Shares

    @property
    def key(self) -> Key:
        """What was asked."""
        return ("weights", self.text, frozenset(word for word, _ in self.words))


class Draws(Struct, frozen=True, forbid_unknown_fields=True):
    """Words drawn after a text, from the seeds 0, 1, 2 and so on."""

    text: str
    words: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What was asked."""
        return ("draws", self.text)


class Split(Struct, frozen=True, forbid_unknown_fields=True):
    """The tokens of a text: the number of each, and at which byte it ends."""

    text: str
    tokens: tuple[tuple[int, Counted], ...]

    @property
    def key(self) -> Key:
        """What was asked."""
        return ("split", self.text)


Entry = Answer | Odds | Weights | Draws | Split


class Recordings(Struct, frozen=True, forbid_unknown_fields=True):
    """One file: of which model, from when, with which system prompts by variant, and all that came."""

    model: Annotated[str, Meta(min_length=1, max_length=100)]
    date: Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
    systems: Mapping[str, str]
    answers: tuple[Answer, ...] = ()
    odds: tuple[Odds, ...] = ()
    weights: tuple[Weights, ...] = ()
    draws: tuple[Draws, ...] = ()
    splits: tuple[Split, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that came."""
        return (*self.answers, *self.odds, *self.weights, *self.draws, *self.splits)


_decoder: msgspec.json.Decoder[Recordings] = msgspec.json.Decoder(Recordings)


def read_recordings(data: bytes) -> Recordings:
    """What a file of recordings holds.

    Raises:
        msgspec.MsgspecError: it holds something else.
    """
    return _decoder.decode(data)


def written(recordings: Recordings) -> bytes:
    """Recordings as a file, one entry a line, so that a change of one is a change of one line."""
    parts = []
    for name in Recordings.__struct_fields__:
        value = getattr(recordings, name)
        if isinstance(value, tuple):
            lines = b",\n".join(msgspec.json.encode(entry) for entry in value)
            value = b"[\n" + lines + b"\n]" if lines else b"[]"
        else:
            value = msgspec.json.encode(value)
        parts.append(b'"' + name.encode() + b'":' + value)
    return b"{" + b",\n".join(parts) + b"}\n"


def fitting(
    answers: Sequence[Answer], said: tuple[str, ...], *, variant: str, temperature: float, seed: int
) -> Answer | None:
    """The recorded answer that fits a conversation best, if any does.

    One fits when its last question is the same and the visitor has said all that was said in it before.
    Of several the one with most in common is taken; of those that only their seeds tell apart, the one of
    this seed, otherwise each in turn.

    Args:
        answers: with the same last question.
        said: visitor and model in turns, beginning and ending with the visitor.
        variant: of the language, if it is known.
        temperature: that is asked for.
        seed: that is asked for.
    """
    visitor = set(said[::2])
    fit = [one for one in answers if one.said[-1] == said[-1] and visitor.issuperset(one.said[::2])]
    ranks = [
        (one.said == said, one.variant == variant, len(one.said), one.temperature == temperature)
        for one in fit
    ]
    best = [one for one, rank in zip(fit, ranks, strict=True) if rank == max(ranks)]
    if not best:
        return None
    exact = (one for one in best if one.seed == seed)
    return next(exact, best[seed % len(best)])
