"""Keeps what is read from left to right together in a text that is read from right to left."""

import re
import unicodedata

FROM_THE_RIGHT = ("R", "AL")
ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"
"""What lies between the two is read from left to right, whatever stands around it."""

# Groups of figures, as in a telephone number; alone among figures, these would change places.
GROUPS = re.compile(r"\+?\(?\+?\d+\)?(?:[ \u00a0/-]+\d+)+|\+\d+")


def written_from_the_right(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that is written from right to left."""
    directions = (unicodedata.bidirectional(sign) for sign in text)
    return next((d for d in directions if d in ("L", *FROM_THE_RIGHT)), "L") in FROM_THE_RIGHT


def written_from_the_left(text: str) -> bool:
    """Whether a text has letters or figures, and its first one is read from left to right."""
    directions = (unicodedata.bidirectional(sign) for sign in text)
    return next((d for d in directions if d in ("L", "EN", *FROM_THE_RIGHT)), "") in ("L", "EN")


def kept_in_order(text: str) -> str:
    """A text whose groups of figures stay in their order where it is shown from right to left.

    Args:
        text: in any language; marks that are there already stay.
    """
    if ISOLATE in text:
        return text
    return GROUPS.sub(lambda found: f"{ISOLATE}{found[0]}{END_OF_ISOLATE}", text)
