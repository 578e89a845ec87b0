"""What the window and the engine process say to each other: one JSON object a line, both ways."""

from typing import Literal

import msgspec
from msgspec import Struct

from desktop.domain.timings import Timings

VERSION = 1

Role = Literal["system", "user", "assistant"]
End = Literal["finished", "limit", "stopped", "full"]
Reason = Literal[
    "no_model",
    "unreadable_model",
    "unsupported_model",
    "memory_short",
    "prompt_too_long",
    "broken_message",
    "unknown_message",
    "no_recordings",
    "not_recorded",
    "failed",
]


class Message(Struct, frozen=True):
    """One turn of a conversation as the model reads it."""

    role: Role
    text: str


class Open(Struct, frozen=True, tag_field="do", tag="open"):
    """Load this model file; context in tokens, 0: as memory allows; threads 0 for one per physical core.

    look: only see whether it could be loaded; there is no model afterwards.
    """

    id: int
    path: str
    context: int = 0
    threads: int = 0
    look: bool = False


class Prepare(Struct, frozen=True, tag_field="do", tag="prepare"):
    """Evaluate these messages in advance, so that a later chat starting with them answers sooner.

    limit is that of the later chat, in tokens: room for its answer is made now.
    """

    id: int
    messages: tuple[Message, ...]
    limit: int = 400


class Chat(Struct, frozen=True, tag_field="do", tag="chat"):
    """Answer the last message; limit in tokens, probabilities per piece only when asked for."""

    id: int
    messages: tuple[Message, ...]
    seed: int = 0
    temperature: float = 0.7
    top_p: float = 0.9
    limit: int = 400
    probabilities: bool = False


class Odds(Struct, frozen=True, tag_field="do", tag="odds"):
    """Weigh the next whole word after a text, without the chat template."""

    id: int
    text: str
    count: int = 5
    temperature: float = 1.0


class Weigh(Struct, frozen=True, tag_field="do", tag="weigh"):
    """Weigh given continuations of a text against each other."""

    id: int
    text: str
    continuations: tuple[str, ...]


class Draw(Struct, frozen=True, tag_field="do", tag="draw"):
    """Let a text go on by one word, so many times from as many seeds, without the chat template."""

    id: int
    text: str
    count: int = 5
    seed: int = 0


class Tokens(Struct, frozen=True, tag_field="do", tag="tokens"):
    """Split a text into the model's tokens."""

    id: int
    text: str


class Stop(Struct, frozen=True, tag_field="do", tag="stop"):
    """Stop the request of this id, under way or waiting."""

    id: int


Request = Open | Prepare | Chat | Odds | Weigh | Draw | Tokens | Stop


class Hello(Struct, frozen=True, tag_field="is", tag="hello"):
    """The first line of an engine process."""

    version: int
    engine: str


class Alive(Struct, frozen=True, tag_field="is", tag="alive"):
    """A heartbeat, about once a second; silence means that the engine hangs."""


class Opened(Struct, frozen=True, tag_field="is", tag="opened"):
    """The model is loaded; memory in bytes, variant is the processor code in use.

    recorded: the engine has no model and plays what one has said before.
    """

    id: int
    model: str
    context: int
    threads: int
    variant: str = ""
    memory: int = 0
    seconds: float = 0.0
    recorded: bool = False


class Reading(Struct, frozen=True, tag_field="is", tag="reading"):
    """How much of the prompt is evaluated (tokens)."""

    id: int
    done: int
    total: int


class Piece(Struct, frozen=True, tag_field="is", tag="piece"):
    """The next bit of an answer; probability of it where asked for."""

    id: int
    text: str
    probability: float | None = None


class Answered(Struct, frozen=True, tag_field="is", tag="answered"):
    """The end of an answer; also of a preparation. context_used in tokens.

    dropped: so many of the oldest messages after the system prompt did not fit; the model did not see them.
    """

    id: int
    end: End
    timings: Timings = Timings()
    context_used: int = 0
    dropped: int = 0


class WordOdds(Struct, frozen=True):
    """A word and how probable it is (0 to 1)."""

    word: str
    probability: float


class Weighed(Struct, frozen=True, tag_field="is", tag="weighed"):
    """Words with their odds, most probable first; rest is what all others share (0 to 1)."""

    id: int
    words: tuple[WordOdds, ...]
    rest: float
    timings: Timings = Timings()


class Drawn(Struct, frozen=True, tag_field="is", tag="drawn"):
    """The words drawn, in the order of their seeds; empty where no word came next."""

    id: int
    words: tuple[str, ...]
    timings: Timings = Timings()


class Token(Struct, frozen=True):
    """One token: its number and its bytes as a range of the UTF-8 text."""

    id: int
    start: int
    end: int


class Tokenized(Struct, frozen=True, tag_field="is", tag="tokenized"):
    """The tokens of a text."""

    id: int
    tokens: tuple[Token, ...]


class Failed(Struct, frozen=True, tag_field="is", tag="failed"):
    """The engine cannot do this, and why, with the figures a sentence about it needs."""

    id: int
    reason: Reason
    detail: str = ""
    figures: dict[str, int] = {}


Reply = Hello | Alive | Opened | Reading | Piece | Answered | Weighed | Drawn | Tokenized | Failed

_encoder = msgspec.json.Encoder()
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_replies: msgspec.json.Decoder[Reply] = msgspec.json.Decoder(Reply)


def line(message: Request | Reply) -> bytes:
    """A message as one line of JSON, line end included."""
    return _encoder.encode(message) + b"\n"


def read_request(data: bytes) -> Request:
    """The request in a line.

    Raises:
        UNREAD: the line holds none.
    """
    return _requests.decode(data)


def read_reply(data: bytes) -> Reply:
    """The reply in a line.

    Raises:
        UNREAD: the line holds none.
    """
    return _replies.decode(data)
