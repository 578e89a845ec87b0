"""Lesson packs: lessons that staff add to those of the app, each pack in one file."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop.domain.step import Id

FORMAT = 1
"""The only form of a pack that this app can read."""
ENDING = ".lernpaket"
MANIFEST = "paket.toml"
Line = Annotated[
    str, Meta(min_length=1, max_length=60, pattern=r"^[^\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]*\Z")
]
Version = Annotated[str, Meta(pattern=r"^[0-9]{1,5}(\.[0-9]{1,5}){0,3}\Z")]
Variant = Literal["de", "de-einfach", "en", "tr", "ar", "uk"]


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack says of itself in ``paket.toml``."""

    format: int
    id: Id
    name: Line
    version: Version
    languages: Annotated[tuple[Variant, ...], Meta(min_length=1, max_length=6)]


class Pack(Struct, frozen=True):
    """A pack as staff see it; one with a ``fault`` is on this PC and not shown to visitors."""

    id: str
    name: str
    version: str = ""
    languages: tuple[str, ...] = ()
    lessons: tuple[str, ...] = ()
    minutes: int = 0
    fault: str = ""
