"""Counting how often the engine has died lately."""

from collections import deque
from collections.abc import Callable

MINUTE = 60.0


class Deaths:
    """The deaths of the last minute."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Count from none; the clock tells seconds and is never set back."""
        self._clock = clock
        self._times: deque[float] = deque()

    def add(self) -> int:
        """Note one now; how many there were within a minute, this one included."""
        now = self._clock()
        self._times.append(now)
        while now - self._times[0] >= MINUTE:
            self._times.popleft()
        return len(self._times)

    def forget(self) -> None:
        """Count from none again."""
        self._times.clear()
