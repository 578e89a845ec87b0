"""The models as one PC sees them: what lies there, what is used, what fits, what is being done."""

from msgspec import Struct

from desktop.domain.errand import Errand
from desktop.domain.fitting import Fits, Pc
from desktop.domain.model import Model
from desktop.domain.own_model import OwnModel


class SeenModel(Struct, frozen=True):
    """One model on one PC.

    ``here`` means that it has a file here, ``usable`` that it may be used, too; ``own`` is its record where
    no catalogue knows it. ``memory`` is in bytes, worked out where nobody has measured, 0 if unknown;
    ``speed`` in tokens a second as measured here, ``expected`` as worked out from another model, 0 if
    unknown. ``legible`` tells whether the text of its licence comes with the app, ``where`` its address.
    """

    model: Model
    own: OwnModel | None
    here: bool
    usable: bool
    used: bool
    fetchable: bool
    fits: Fits
    memory: int
    speed: float
    expected: float
    legible: bool
    where: str


class SeenModels(Struct, frozen=True):
    """All models on one PC; ``held`` is the id that a policy fixes, ``best`` and ``untried`` are advice."""

    models: tuple[SeenModel, ...]
    pc: Pc
    held: str
    best: Model | None
    untried: Model | None
    errands: tuple[Errand, ...] = ()

    @property
    def used(self) -> SeenModel | None:
        """The model in use, if it is known."""
        return next((seen for seen in self.models if seen.used), None)

    @property
    def none_usable(self) -> bool:
        """Whether no model here can be used."""
        return not any(seen.usable for seen in self.models)

    def of(self, model: str) -> SeenModel | None:
        """The model of an id."""
        return next((seen for seen in self.models if seen.model.id == model), None)
