"""The card of a model: what visitors can read about the one that answers them."""

from msgspec import Struct

from desktop.domain.model import Model


class CardWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What we found out about a model, in one language: what it is good and bad at, what it learnt from."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    learnt: str


class Card(Struct, frozen=True):
    """One model as visitors read about it; ``words`` by variant, empty where we have not tried it.

    ``known`` tells whether a catalogue knows it. ``speed`` is in tokens a second as measured on this PC, 0
    where it was not; ``others`` are the names of further models that can be used here.
    """

    model: Model
    known: bool
    words: dict[str, CardWords]
    speed: float
    memory: int
    others: tuple[str, ...] = ()
