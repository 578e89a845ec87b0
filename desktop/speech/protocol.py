"""What the window and the speech process say to each other: one JSON object a line, both ways."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from desktop.domain.aloud import Lack


class Say(Struct, frozen=True, tag_field="do", tag="say"):
    """Read this aloud, in place of what is being read; rate from -1 to 1, 0 as the voice is meant."""

    id: int
    text: str
    language: str
    rate: float = 0.0


class Hush(Struct, frozen=True, tag_field="do", tag="hush"):
    """Be silent at once."""


Order = Say | Hush


class Ready(Struct, frozen=True, tag_field="is", tag="ready"):
    """The process can speak; the best voice for each language, by its code."""

    engine: str
    voices: Mapping[str, str]


class Unable(Struct, frozen=True, tag_field="is", tag="unable"):
    """The process cannot speak, and what it lacks."""

    lack: Lack


class Alive(Struct, frozen=True, tag_field="is", tag="alive"):
    """The process lives; said every second."""


class Began(Struct, frozen=True, tag_field="is", tag="began"):
    """A text can be heard now."""

    id: int


class Ended(Struct, frozen=True, tag_field="is", tag="ended"):
    """A text was read to its end, or cannot be read."""

    id: int


News = Ready | Unable | Alive | Began | Ended

_encoder = msgspec.json.Encoder()
_orders: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_news: msgspec.json.Decoder[News] = msgspec.json.Decoder(News)


def line(message: Order | News) -> bytes:
    """A message as one line of JSON, line end included."""
    return _encoder.encode(message) + b"\n"


def read_order(data: bytes) -> Order:
    """The order in a line.

    Raises:
        msgspec.MsgspecError: the line holds none.
    """
    return _orders.decode(data)


def read_news(data: bytes) -> News:
    """The news in a line.

    Raises:
        msgspec.MsgspecError: the line holds none.
    """
    return _news.decode(data)
