"""A model that no catalogue knows: what its file says about itself, and how its trial run went."""

import re
from typing import Annotated

from msgspec import Meta, Struct

from desktop.domain.model import Bytes, FileName, Id, Model, Sha256

PREFIX = "own-"
# How llama.cpp numbers the kinds of files (llama_ftype in llama.h).
QUANTISATIONS = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K",
    19: "IQ2_XXS", 20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL",
    26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S", 29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0",
    37: "TQ2_0", 38: "MXFP4",
}  # fmt: skip
LONGEST_WINDOW = 4096

Told = Annotated[str, Meta(max_length=200)]


class Facts(Struct, frozen=True):
    """What a model file says about itself; sizes in bytes, parameters in thousand millions."""

    name: Told
    architecture: Told
    quantisation: Told
    template: bool
    window: int
    bytes: int
    memory: int
    parameters: float
    licence: Told = ""
    languages: tuple[Told, ...] = ()


class OwnModel(Struct, frozen=True, forbid_unknown_fields=True):
    """A model file that was taken in without being known: its hash is pinned from then on.

    ``passed`` tells whether it has answered in its trial run; before that it is not used. ``called_like`` is
    the id of a model of the catalogue whose file has the same name, though it is another file.
    """

    id: Id
    file: FileName
    bytes: Bytes
    sha256: Sha256
    facts: Facts
    passed: bool = False
    called_like: str = ""

    @property
    def model(self) -> Model:
        """The same as an entry of a catalogue."""
        facts = self.facts
        return Model(
            id=self.id,
            name=facts.name or self.file,
            file=self.file,
            sha256=self.sha256,
            licence=facts.licence,
            languages=tuple(language for language in facts.languages if re.fullmatch("[a-z]{2}", language)),
            context=min(max(512, facts.window), LONGEST_WINDOW),
            tried=False,
            sources=(),
            bytes=self.bytes,
            memory=facts.memory,
            parameters=facts.parameters or None,
        )


def own_model(name: str, sha256: str, facts: Facts, *, called_like: str = "") -> OwnModel:
    """The record of a file that is taken in.

    Args:
        name: of the file, whatever characters it has.
        sha256: of the file.
        facts: from its header.
        called_like: id of a model of the catalogue whose file is called the same.
    """
    plain = re.sub("[^a-z0-9]+", "-", name.lower().removesuffix(".gguf")).strip("-")[:40] or "model"
    # With some of its hash, so that two files of one name are two models.
    model = f"{PREFIX}{plain}-{sha256[:6]}"
    return OwnModel(model, f"{model}.gguf", facts.bytes, sha256, facts, called_like=called_like)
