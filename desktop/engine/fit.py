"""Whether a model fits into this PC, before it is loaded."""

from dataclasses import dataclass

import psutil

from desktop.engine.gguf import Header
from desktop.engine.job import Refused

# Beside weights and window: sums in progress, logits, the process itself (measured, see tests/bench).
MARGIN = 350_000_000
SMALLEST_WINDOW = 512


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
        context: wished window in tokens; never more than the model was made for.
        threads: 0 for one per physical core.
        free: bytes of free memory, measured if not given.

    Raises:
        Refused: it does not fit; the figures say how much is needed and free, in bytes.
    """
    free = psutil.virtual_memory().available if free is None else free
    longest = header.number("context_length", context) or context
    window = max(SMALLEST_WINDOW, min(context, longest))
    needed = header.size + window * header.memory_per_token() + MARGIN
    if needed > free:
        raise Refused("memory_short", "", {"needed": needed, "free": free})
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return Fit(window, threads if 0 < threads <= 256 else cores, repack=needed + header.size <= free)
