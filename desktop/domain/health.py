"""What was found out about a PC: is it fit for the app."""

from collections.abc import Mapping

from msgspec import Struct


class Finding(Struct, frozen=True):
    """One thing that was looked at: what it is, what was found, whether the app can live with it.

    ``figures`` are the numbers and names in it, for those who tell it in other words.
    """

    what: str
    found: str
    ok: bool = True
    figures: Mapping[str, int | str] = {}
