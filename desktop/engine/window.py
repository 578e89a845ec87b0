"""What of a conversation still fits: where the window is full, the oldest turns fall out, as a whole."""

from collections.abc import Sequence

from desktop.engine.protocol import Message

# A question of up to so many tokens finds its place already made by what was prepared before it.
QUESTION = 64
# What a template writes around one message, at most, in tokens.
AROUND = 8


def fallen(messages: Sequence[Message], sizes: Sequence[int], *, window: int, limit: int) -> int:
    """How many messages after the system prompt fall out.

    The conversation is gone through from its beginning, as it was asked. So the same turns fall out however
    often it is told, until it is full again; half of what is there goes at a time, for what follows has to be
    read anew. The system prompt and a question at the end always stay.

    Args:
        messages: system prompt, then turns that each begin with a question.
        sizes: of the messages in tokens.
        window: in tokens.
        limit: longest answer in tokens.
    """
    turns = _turns(messages)
    asked = turns[1:] if messages and messages[-1].role == "user" else [*turns[1:], len(messages)]
    room = window - min(limit, window // 2)
    begin = head = turns[0] if turns else len(messages)
    for place in asked:
        question = max(sum(sizes[place : place + 1]), QUESTION)
        left = room - sum(sizes[:head]) - question
        if sum(sizes[begin:place]) > left:
            begin = next(
                (turn for turn in turns if begin <= turn < place and sum(sizes[turn:place]) <= left // 2),
                place,
            )
    return begin - head


def without(messages: Sequence[Message], count: int) -> tuple[Message, ...]:
    """The messages without the so many oldest ones after the system prompt."""
    head = _head(messages)
    return (*messages[:head], *messages[head + count :])


def _head(messages: Sequence[Message]) -> int:
    return next((at for at, message in enumerate(messages) if message.role != "system"), len(messages))


def _turns(messages: Sequence[Message]) -> list[int]:
    """Where each turn begins."""
    head = _head(messages)
    later = range(head + 1, len(messages))
    return [head, *(at for at in later if messages[at].role == "user")] if head < len(messages) else []
