"""The models the app knows: what they are, where they come from, and how a fetch stands."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"\A[a-z0-9][a-z0-9.-]{0,63}\Z")]
FileName = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9._-]{0,199}\Z")]
Sha256 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Bytes = Annotated[int, Meta(gt=0, le=1 << 40)]
# Both are handed to pip: nothing that it could take for an option, an address or a path.
PackageName = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")]
PackageVersion = Annotated[str, Meta(pattern=r"\A[0-9][0-9A-Za-z.]{0,49}\Z")]
Text = Annotated[str, Meta(min_length=1, max_length=300)]
# Without encryption only a place on the same PC: elsewhere somebody else could answer instead.
WEB = r"\A(https://[^\s/]+|http://(127\.0\.0\.1|localhost)(:[0-9]{1,5})?)/\S+\Z"
WebAddress = Annotated[str, Meta(pattern=WEB, max_length=500)]
Month = Annotated[str, Meta(pattern=r"\A20[0-9]{2}-(0[1-9]|1[0-2])\Z")]


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """One piece of a model file, lying as ``member`` inside a wheel of the Python package index."""

    package: PackageName
    version: PackageVersion
    member: Text
    bytes: Bytes
    sha256: Sha256


class Packages(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="packages"):
    """The model lies in packages of the Python package index; its parts are joined in order."""

    parts: Annotated[tuple[Part, ...], Meta(min_length=1)]


class Hub(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="hub"):
    """The model lies on the model hub; the catalogue says once where that is."""

    repository: Text
    file: Text


class Web(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="web"):
    """The model lies at an address of its own, such as on a server of the house."""

    address: WebAddress


Source = Packages | Hub | Web


OWN_TERMS = "LicenseRef-"


class Model(Struct, frozen=True, forbid_unknown_fields=True):
    """One model of the catalogue.

    ``bytes`` is the size of its file and ``memory`` what the engine process takes with a window of
    ``context`` tokens, both in bytes and None where nobody here has had the file; ``roughly`` then is the
    size others tell. ``tried`` tells whether we have run it. ``licence`` is an SPDX expression. ``languages``
    are those it can be used in. ``parameters`` are what it has learnt, in thousand millions.
    """

    id: Id
    name: Text
    file: FileName
    sha256: Sha256
    licence: Text
    languages: Annotated[tuple[Text, ...], Meta(min_length=1)]
    context: Annotated[int, Meta(ge=512, le=1 << 20)]
    tried: bool
    sources: Annotated[tuple[Source, ...], Meta(min_length=1)]
    bytes: Bytes | None = None
    roughly: Bytes | None = None
    memory: Bytes | None = None
    default: bool = False
    maker: Annotated[str, Meta(max_length=100)] = ""
    released: Month | None = None
    parameters: Annotated[float, Meta(gt=0, le=10_000)] | None = None

    @property
    def packages(self) -> Packages | None:
        """Its source in the Python package index, if it has one."""
        return next((source for source in self.sources if isinstance(source, Packages)), None)

    @property
    def size(self) -> int:
        """Bytes of its file, as far as they are known; 0 where they are not."""
        return self.bytes or self.roughly or 0

    @property
    def own_terms(self) -> bool:
        """Whether its licence is one of its maker's own, which whoever fetches it has to accept there."""
        return self.licence.startswith(OWN_TERMS)


class Catalogue(Struct, frozen=True):
    """All models the app knows, in the order in which staff should look at them.

    ``hub`` is the address of a file on the model hub, with places for ``{repository}`` and ``{file}``.
    """

    models: tuple[Model, ...]
    hub: str = ""

    @property
    def default(self) -> Model:
        """The model that is used unless something else is said."""
        return next(model for model in self.models if model.default)

    def get(self, model: str) -> Model | None:
        """The model of this id, if the catalogue has it."""
        return next((known for known in self.models if known.id == model), None)

    def with_sha256(self, sha256: str) -> Model | None:
        """The model whose file has this hash, if the catalogue has one."""
        return next((known for known in self.models if known.sha256 == sha256), None)

    def address(self, source: Hub | Web) -> str:
        """Where a source lies; empty when the catalogue does not say."""
        if isinstance(source, Web):
            return source.address
        return self.hub.replace("{repository}", source.repository).replace("{file}", source.file)


def faults(models: Sequence[Model]) -> tuple[str, ...]:
    """What is wrong with models taken together, one sentence each; empty when nothing is."""
    marked = sum(model.default for model in models)
    found = [] if marked == 1 else [f"{marked} models are marked as default, it has to be one"]
    for what in ("id", "file", "sha256"):
        values = [getattr(model, what) for model in models]
        found += [
            f"{what} {value!r} is there twice" for value in sorted(set(values)) if values.count(value) > 1
        ]
    for model in models:
        found += _size_faults(model)
    return tuple(found)


def _size_faults(model: Model) -> list[str]:
    source = model.packages
    if source is None:
        return []
    joined = sum(part.bytes for part in source.parts)
    if model.bytes != joined:
        return [f"{model.id}: its parts have {joined} bytes together, its file {model.bytes}"]
    return []
