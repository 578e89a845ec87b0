"""The signals that end a program, heard by the launcher as news among others; no Qt."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from msgspec import Struct

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Rung(Struct, frozen=True):
    """Somebody wants the launcher to end, by this signal."""

    number: int


@contextmanager
def listening(tell: Callable[[Rung], None]) -> Iterator[None]:
    """Have the signals that end a program told as news; what was set to be ignored stays so."""

    def ring(number: int, _frame: FrameType | None) -> None:
        tell(Rung(number))

    numbers = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
    before = {n: signal.getsignal(n) for n in numbers if signal.getsignal(n) is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, ring)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
