"""How a visit begins and ends, as the launcher and the visitor process tell each other."""

from typing import Literal

import msgspec
from msgspec import Struct

from desktop.domain.day import Day
from desktop.domain.pin import Tries
from desktop.domain.policy import Settled
from desktop.domain.tally import Item
from desktop.domain.unread import UNREAD

Ending = Literal["reset", "closed", "lost"]


class Searched(Struct, frozen=True, tag="searched"):
    """What became of the search for the texts of a visit.

    ``texts`` and ``files`` count what was searched for and through; ``left_out`` what was too large, could
    not be read or came too late; ``found`` names the files that hold a text, without what names it.
    """

    texts: int
    files: int
    seconds: float
    left_out: int = 0
    found: tuple[str, ...] = ()


class Wiped(Struct, frozen=True):
    """What the launcher found after a visit: seconds it took, processes and files that were left.

    ``stuck`` counts what could not be removed: above zero the wipe has failed. Without ``searched`` nobody
    could search for the texts, as after a crash.
    """

    seconds: float = 0.0
    processes: int = 0
    files: int = 0
    stuck: int = 0
    searched: Searched | None = None

    @property
    def clean(self) -> bool:
        """Whether nothing of the visit was seen to be left."""
        return self.stuck == 0 and not self.found

    @property
    def found(self) -> tuple[str, ...]:
        """The files in which a text of the visit was found."""
        return self.searched.found if self.searched is not None else ()


class Start(Struct, frozen=True):
    """What a visitor process is told on its first line of input.

    ``temporary`` is the folder of the account; ``offered`` a lesson pack that was opened by a double click.
    """

    folder: str
    language: str = "de"
    simple: bool = False
    before: Ending | None = None
    wiped: Wiped | None = None
    settled: Settled = Settled()
    day: Day = Day()
    tries: Tries = Tries()
    temporary: str = ""
    offered: str = ""


class Farewell(Struct, frozen=True, tag="farewell"):
    """What a visitor process says on its last line of output: why it ends, in which language.

    Said as ``lost`` beforehand, it tells how to speak to the person should the visit break off. ``day`` and
    ``tries`` are what staff has chosen and mistyped; None where nobody has been there. ``searcher`` is the
    process that searches for the texts of the visit and says on the same output what it finds; ``items`` is
    what may be counted of the visit.
    """

    ending: Ending
    language: str = "de"
    simple: bool = False
    day: Day | None = None
    tries: Tries | None = None
    searcher: int = 0
    items: tuple[Item, ...] = ()


def line(message: Start | Farewell | Searched) -> bytes:
    """A message as one line of JSON, line end included."""
    return msgspec.json.encode(message) + b"\n"


def read_start(data: bytes) -> Start:
    """The start in a line.

    Raises:
        UNREAD: the line holds none.
    """
    return msgspec.json.decode(data, type=Start)


def read_word(data: bytes) -> Farewell | Searched | None:
    """The farewell or finding in a line, or nothing when it is something else that got into the output."""
    try:
        return msgspec.json.decode(data.strip(), type=Farewell | Searched)
    except UNREAD:
        return None
