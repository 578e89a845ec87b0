"""Holding off Python's collector of rubbish where it would cost time or meet a widget at a bad moment."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Holders:
    """How many hold the collector off at the moment, in whatever thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self._was_on = False

    def change(self, by: int) -> None:
        with self._lock:
            if self._count == 0:
                self._was_on = gc.isenabled()
            self._count += by
            if self._count:
                gc.disable()
            elif self._was_on:
                gc.enable()


_HOLDERS = _Holders()


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold the collector off, until the last of those who hold it off has left.

    While Qt goes from one widget to the next, such as to give all another font, a window that nobody uses any
    more must not be collected: Qt would go on with one that is gone, and the process would end. What is read
    by the thousand, and stays, would be looked through for rubbish again and again.
    """
    _HOLDERS.change(1)
    try:
        yield
    finally:
        _HOLDERS.change(-1)
