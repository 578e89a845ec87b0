"""Which turns of a conversation fall out of a full window."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.protocol import Message
from desktop.engine.window import QUESTION, fallen, without

SYSTEM = Message("system", "Antworte kurz.")


def told(turns: int) -> tuple[Message, ...]:
    """A system prompt, so many turns and a new question."""
    pairs = [Message(role, "") for _ in range(turns) for role in ("user", "assistant")]
    return (SYSTEM, *pairs, Message("user", ""))


def size_left(sizes: Sequence[int], count: int) -> int:
    """What is left of a conversation without so many messages after the system prompt."""
    return sizes[0] + sum(sizes[1 + count :])


@given(st.lists(st.integers(1, 300), min_size=2, max_size=80), st.integers(1, 400), st.integers(200, 4096))
def test_only_whole_turns_fall_out_and_what_stays_fits(sizes: list[int], limit: int, window: int) -> None:
    sizes = sizes[: len(sizes) // 2 * 2]
    messages = told(len(sizes) // 2 - 1)
    count = fallen(messages, sizes, window=window, limit=limit)
    assert count % 2 == 0
    assert count <= len(messages) - 2
    room = window - min(limit, window // 2)
    assert size_left(sizes, count) <= room or count == len(messages) - 2
    if sum(sizes) + QUESTION <= room:
        assert count == 0
    assert without(messages, count) == (SYSTEM, *messages[1 + count :])


@given(st.lists(st.integers(1, 120), min_size=60, max_size=60))
def test_turns_fall_out_seldom_and_never_come_back(sizes: list[int]) -> None:
    counts = []
    for turns in range(29):
        messages = told(turns)
        counts.append(fallen(messages, sizes[: len(messages)], window=1024, limit=100))
    assert counts == sorted(counts)
    assert len(set(counts)) - 1 <= sum(sizes) / (1024 - 100 - sizes[0] - 240) * 3 + 1


def test_what_is_prepared_falls_out_as_with_a_short_question_after_it() -> None:
    for turns in range(40):
        messages = told(turns)
        sizes = [50] * len(messages)
        now = fallen(messages, sizes, window=1000, limit=100)
        assert fallen(messages[:-1], sizes[:-1], window=1000, limit=100) == now


def test_of_nothing_nothing_falls_out() -> None:
    assert fallen((), (), window=512, limit=10) == 0
    assert fallen((SYSTEM,), (600,), window=512, limit=10) == 0
    assert without((), 0) == ()
