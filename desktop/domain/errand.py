"""What a process of its own does with a model file while people go on: fetch, take in, verify, measure."""

from typing import Literal

from msgspec import Struct

from desktop.domain.told import Told

Kind = Literal["fetch", "add", "verify", "measure"]
Stage = Literal["beginning", "bringing", "hashing", "trying"]
State = Literal["running", "paused", "failed", "done"]


class Errand(Struct, frozen=True):
    """How an errand stands.

    ``model`` is an id, or the name of a file that is being taken in. ``done`` and ``total`` are bytes of the
    ``stage``, ``rate`` bytes a second. ``pid`` and ``born`` tell the process; ``trouble`` why it failed;
    ``result`` the id of a model that came in.
    """

    kind: Kind
    model: str
    state: State = "running"
    stage: Stage = "beginning"
    done: int = 0
    total: int = 0
    rate: float = 0.0
    pid: int = 0
    born: float = 0.0
    trouble: Told | None = None
    result: str = ""

    @property
    def key(self) -> str:
        """What tells one errand from the others."""
        return f"{self.kind}-{self.model}"

    @property
    def share(self) -> float:
        """How far its stage is, 0 to 1."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long its stage is going to take at this rate; None where that cannot be said."""
        return (self.total - self.done) / self.rate if self.rate > 0 and self.total else None
