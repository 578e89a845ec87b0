"""What of a conversation lies inside a small window: the newest words; the oldest fall out."""

from collections.abc import Mapping, Sequence

from desktop.domain.conversation import Turn

Starts = Mapping[str, tuple[int, ...]]
"""For each text at which of its characters the pieces begin that the model reads."""

LEFT_OUT = "…"


def begins(turns: Sequence[Turn], starts: Starts, window: int) -> tuple[int, ...]:
    """For each turn how many of its characters have fallen out; all of them where nothing is left of it.

    What falls out is whole words. A text whose pieces are not known yet takes no room.

    Args:
        turns: in order.
        starts: of the texts of the turns.
        window: how many pieces fit in.
    """
    found: list[int] = []
    room, full = window, False
    for turn in reversed(turns):
        pieces = starts.get(turn.text, ())
        if full:
            # What is older than a turn that was cut is never inside, however short it is.
            found.append(len(turn.text))
        elif len(pieces) <= room:
            found.append(0)
        else:
            found.append(_word_from(turn.text, pieces[len(pieces) - room]) if room else len(turn.text))
            full = True
        room -= len(pieces)
    return tuple(reversed(found))


def used(turns: Sequence[Turn], starts: Starts, window: int) -> int:
    """How many pieces of a conversation lie inside the window."""
    cut = begins(turns, starts, window)
    return sum(
        sum(end > begin for end in _ends(turn.text, starts)) for turn, begin in zip(turns, cut, strict=True)
    )


def told(turns: Sequence[Turn], cut: Sequence[int]) -> tuple[Turn, ...]:
    """What a model is told of a conversation: what has not fallen out, visitor and model in turns.

    Args:
        turns: in order.
        cut: for each turn how many of its characters have fallen out.
    """
    kept: list[Turn] = []
    for turn, begin in zip(turns, cut, strict=True):
        text = turn.text[begin:]
        if text and kept and kept[-1].speaker == turn.speaker:
            kept[-1] = Turn(turn.speaker, text)
        elif text:
            kept.append(Turn(turn.speaker, text))
    # Models are made for conversations that a person begins.
    begun = (Turn("visitor", LEFT_OUT),) if kept and kept[0].speaker == "model" else ()
    return (*begun, *kept)


def _ends(text: str, starts: Starts) -> tuple[int, ...]:
    """At which of its characters the pieces of a text end; most begin with the blank before their word."""
    begun = starts.get(text, ())
    return (*begun[1:], len(text)) if begun else ()


def _word_from(text: str, place: int) -> int:
    """The beginning of the first word that begins at a place or after it; the end where none does."""
    while 0 < place < len(text) and not (text[place - 1].isspace() and not text[place].isspace()):
        place += 1
    return place
