"""A text cut into the pieces that a model reads, such that every piece can be shown."""

from collections.abc import Sequence

from msgspec import Struct


class Cut(Struct, frozen=True):
    """Characters that are seen together, and the numbers of the pieces that they consist of."""

    text: str
    numbers: tuple[int, ...]


def cuts(text: str, pieces: Sequence[tuple[int, int, int]]) -> tuple[Cut, ...]:
    """The pieces of a text; those that are only parts of one character stay together.

    Args:
        text: as the model read it.
        pieces: for each its number and its bytes, from and to, in the UTF-8 text; in order.
    """
    data = text.encode("utf-8", "replace")
    found: list[Cut] = []
    begun = 0
    numbers: tuple[int, ...] = ()
    for number, _, end in pieces:
        numbers = (*numbers, number)
        # A byte that begins with the bits 10 goes on with the character before it.
        if end < len(data) and data[end] & 0xC0 == 0x80:
            continue
        if end > begun or not found:
            found.append(Cut(data[begun:end].decode("utf-8", "replace"), numbers))
        else:
            found[-1] = Cut(found[-1].text, (*found[-1].numbers, *numbers))
        begun, numbers = end, ()
    return tuple(found)


def counted(found: Sequence[Cut]) -> int:
    """How many pieces the model reads."""
    return sum(len(cut.numbers) for cut in found)
