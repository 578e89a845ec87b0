"""A trouble as it is written down for another process, and read again there."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from desktop.domain import trouble as troubles
from desktop.domain.trouble import EngineRefused, Trouble


class Told(Struct, frozen=True):
    """The class of a trouble by its name, and its figures."""

    kind: str
    figures: dict[str, Any] = {}


def tell(trouble: Trouble) -> Told:
    """A trouble in a form that can be written down."""
    return Told(type(trouble).__name__, msgspec.to_builtins(trouble, enc_hook=str))


def heard(told: Told) -> Trouble:
    """The trouble that was told; a general one for what nobody here knows."""
    kind = getattr(troubles, told.kind, None)
    if isinstance(kind, type) and issubclass(kind, Trouble) and kind is not Trouble:
        try:
            found = msgspec.convert(told.figures, kind, dec_hook=_part)
        except (msgspec.MsgspecError, TypeError, ValueError):
            return EngineRefused("failed")
        return found
    return EngineRefused("failed")


def _part(kind: type, value: Any) -> Any:
    return Path(value) if kind is Path else value
