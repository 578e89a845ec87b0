"""Whether a model fits into this PC, before it is loaded."""

from dataclasses import dataclass

import psutil

from desktop.engine.free import free_memory
from desktop.engine.gguf import Header
from desktop.engine.job import Refused

# Beside weights and window: sums in progress, logits, the process itself (measured, see tests/bench).
MARGIN = 350_000_000
SMALLEST_WINDOW = 512
# In tokens, the first that fits is taken. 4096 hold a long visit; with 1024 a conversation soon forgets.
WINDOWS = (4096, 2048, 1024)


@dataclass(frozen=True)
class Fit:
    """How a model is loaded: window in tokens, threads, and whether a faster copy of its weights fits too."""

    context: int
    threads: int
    repack: bool


def fit(header: Header, *, context: int, threads: int, free: int | None = None) -> Fit:
    """Choose how to load a model into the memory that is free.

    Args:
        header: of its file.
        context: wished window in tokens, 0 for the largest of ``WINDOWS`` that fits; never more than the
            model was made for.
        threads: 0 for one per physical core.
        free: bytes of free memory, measured if not given.

    Raises:
        Refused: it does not fit; the figures say how much is needed and free, in bytes.
    """
    free = free_memory() if free is None else free
    longest = header.number("context_length", WINDOWS[0]) or WINDOWS[0]
    wished = [max(SMALLEST_WINDOW, min(wish, longest)) for wish in ((context,) if context > 0 else WINDOWS)]
    window = next((wish for wish in wished if needed_for(header, wish) <= free), wished[-1])
    needed = needed_for(header, window)
    if needed > free:
        raise Refused("memory_short", "", {"needed": needed, "free": free})
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return Fit(window, threads if 0 < threads <= 256 else cores, repack=needed + header.size <= free)


def needed_for(header: Header, window: int) -> int:
    """Bytes of memory a model takes with a window of so many tokens."""
    return header.size + window * header.memory_per_token() + MARGIN
