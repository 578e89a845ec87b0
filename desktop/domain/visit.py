"""How a visit begins and ends, as the launcher and the visitor process tell each other."""

from typing import Literal

import msgspec
from msgspec import Struct

from desktop.domain.day import Day
from desktop.domain.pin import Tries
from desktop.domain.policy import Settled

Ending = Literal["reset", "closed", "lost"]


class Wiped(Struct, frozen=True):
    """What the launcher found after a visit: seconds it took, processes and files that were left.

    ``stuck`` counts what could not be removed: above zero the wipe has failed.
    """

    seconds: float = 0.0
    processes: int = 0
    files: int = 0
    stuck: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing of the visit is left."""
        return self.stuck == 0


class Start(Struct, frozen=True):
    """What a visitor process is told on its first line of input."""

    folder: str
    language: str = "de"
    simple: bool = False
    before: Ending | None = None
    wiped: Wiped | None = None
    settled: Settled = Settled()
    day: Day = Day()
    tries: Tries = Tries()


class Farewell(Struct, frozen=True):
    """What a visitor process says on its last line of output: why it ends, in which language.

    Said as ``lost`` beforehand, it tells how to speak to the person should the visit break off. ``day`` and
    ``tries`` are what staff has chosen and mistyped; None where nobody has been there.
    """

    ending: Ending
    language: str = "de"
    simple: bool = False
    day: Day | None = None
    tries: Tries | None = None


def line(message: Start | Farewell) -> bytes:
    """A message as one line of JSON, line end included."""
    return msgspec.json.encode(message) + b"\n"


def read_start(data: bytes) -> Start:
    """The start in a line.

    Raises:
        msgspec.MsgspecError: the line holds none.
    """
    return msgspec.json.decode(data, type=Start)


def read_farewell(data: bytes) -> Farewell | None:
    """The farewell in a line, or nothing when the line is something else that got into the output."""
    try:
        return msgspec.json.decode(data.strip(), type=Farewell)
    except msgspec.MsgspecError:
        return None
