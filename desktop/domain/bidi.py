"""Keeps what is read from left to right together in a text that is read from right to left."""

import re
import unicodedata

FROM_THE_RIGHT = ("R", "AL")
ISOLATE, APART, END_OF_ISOLATE = "\u2066", "\u2068", "\u2069"
"""Before what is read from left to right, before what goes by its own letters, and behind both."""
FROM_RIGHT = "\u2067"
"""Before what is read from right to left, whatever stands around it."""
ARABIC_SIGNS = "،؛؟"
BETWEEN = " · "

# Groups of figures, as in a telephone number, with the letters that an IBAN begins with; without a mark
# these would change places.
ISOLATED = re.compile(f"[{ISOLATE}{APART}][^{END_OF_ISOLATE}]*{END_OF_ISOLATE}")
GROUPS = re.compile(r"(?:\b[A-Za-z]{1,4}(?=\d))?\+?\(?\+?\d+\)?(?:[ \u00a0/-]+\d+)+|\+\d+")


def written_from_the_right(text: str) -> bool:
    """Whether the first letter of a text, but for what is set apart, is written from right to left."""
    directions = (unicodedata.bidirectional(sign) for sign in ISOLATED.sub("", text))
    return next((d for d in directions if d in ("L", *FROM_THE_RIGHT)), "L") in FROM_THE_RIGHT


def written_from_the_left(text: str) -> bool:
    """Whether a text has letters or figures, and its first one is read from left to right."""
    directions = (unicodedata.bidirectional(sign) for sign in ISOLATED.sub("", text))
    return next((d for d in directions if d in ("L", "EN", *FROM_THE_RIGHT)), "") in ("L", "EN")


def alone(word: str) -> str:
    """A word with the signs at its ends where its own writing has them, in a window of whatever direction.

    Args:
        word: of a text, with the signs that touch it.
    """
    turned = written_from_the_right(word) or (word[-1:] in ARABIC_SIGNS and not re.search("[A-Za-z]", word))
    return f"{FROM_RIGHT if turned else ISOLATE}{word}{END_OF_ISOLATE}"


def kept_in_order(text: str) -> str:
    """A text that can be shown from right to left: numbers stay in their order, and foreign parts whole.

    Args:
        text: perhaps of parts with ``BETWEEN`` between them; marks that are there already stay.
    """
    if ISOLATE in text or APART in text:
        return text
    kept = GROUPS.sub(lambda found: f"{ISOLATE}{found[0]}{END_OF_ISOLATE}", text)
    parts = kept.split(BETWEEN)
    turned = [written_from_the_right(part) for part in parts]
    if len(parts) == 1 or not any(turned):
        return kept
    foreign = (not own and written_from_the_left(part) for own, part in zip(turned, parts, strict=True))
    return BETWEEN.join(
        f"{APART}{part}{END_OF_ISOLATE}" if other else part
        for other, part in zip(foreign, parts, strict=True)
    )
