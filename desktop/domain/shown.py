"""Names that others gave, of files, sticks, printers, as they can be shown in a sentence or on a button."""

from desktop.domain.conversation import clean

LONGEST, BEGINNING = 48, 20
"""Characters of a name that are shown, and how many of them are its beginning."""


def shown_name(name: str) -> str:
    """A name on one line that turns nothing around it, and short: its beginning and its end stay.

    Args:
        name: as it was given, perhaps with line ends or signs that turn the direction of writing.
    """
    plain = " ".join(clean(name).split())
    return plain if len(plain) <= LONGEST else f"{plain[:BEGINNING]} … {plain[BEGINNING + 3 - LONGEST :]}"
