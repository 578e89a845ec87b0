"""Watches the time of a visit: how long nobody has been at the PC, and how long the visit may last."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.policy import Policy
from desktop.session import clock as clocks

TICK_MS = 1000
COUNTDOWN = 60.0
"""Seconds of warning before an idle visit is ended."""
EXTENSION = 300.0
"""Seconds that a visitor can add."""
MARKS = (60, 300)
"""Seconds before the end of a limited visit at which it is told."""
SLEPT = 20.0
"""Seconds between two ticks after which the PC must have been suspended."""

LONGEST_PAUSE = 7200.0
"""Seconds after which a visit that staff has paused is ended."""


class Watch(QObject):
    """Tells when nobody seems to be there, when the end comes near, and when it has come.

    ``warned`` begins a countdown (seconds left), ``counted`` goes on with it, ``calmed`` ends it because
    somebody is there; ``nearing`` tells the minutes left of a limited visit; ``ran_out`` is the end. A visit
    in which nobody has done anything yet is not watched.
    """

    warned = Signal(int)
    counted = Signal(int)
    calmed = Signal()
    nearing = Signal(int)
    ran_out = Signal()

    def __init__(
        self,
        rules: Callable[[], Policy],
        busy: Callable[[], bool],
        *,
        clock: Callable[[], float] = clocks.seconds,
        tick_ms: int = TICK_MS,
    ) -> None:
        """Begin with nobody there.

        Args:
            rules: what holds now.
            busy: whether the model answers somebody.
            clock: tells seconds and goes on while the PC is suspended.
            tick_ms: milliseconds between two looks at the clock.
        """
        super().__init__()
        self._rules = rules
        self._busy = busy
        self._clock = clock
        self._begun = self._seen = self._looked = clock()
        self._paused: float | None = None
        self._used = self._counting = self._over = False
        self._added = 0
        self._told: set[tuple[int, int]] = set()
        self._timer = QTimer(self, interval=tick_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def can_extend(self) -> bool:
        """Whether the visitor may add five minutes."""
        rules = self._rules()
        return rules.session_minutes > 0 and self._added < rules.extensions

    @property
    def minutes_left(self) -> int | None:
        """Minutes until the visit is ended, begun ones counted as whole; None where there is no limit."""
        left = self._left(self._clock() if self._paused is None else self._paused)
        return None if left is None else max(0, ceil(left / 60))

    def extend(self) -> None:
        """Add five minutes to the visit, if the policy lets the visitor."""
        if self.can_extend:
            self._added += 1

    def touch(self) -> None:
        """Somebody is there."""
        now = self._clock()
        if now - self._looked > SLEPT:
            # Whoever wakes the PC may be somebody else than who let it fall asleep.
            self.look()
        if self._over or self._paused is not None:
            return
        if not self._used:
            self._used = True
            self._begun = now
        self._seen = now
        self._calm()

    def pause(self, *, on: bool) -> None:
        """Let the time of the visit stand still, or go on."""
        now = self._clock()
        if on and self._paused is None:
            self._paused = now
            self._calm()
        elif not on and self._paused is not None:
            self._begun += now - self._paused
            self._seen, self._paused = now, None

    def stop(self) -> None:
        """Watch nothing any more."""
        self._over = True
        self._timer.stop()

    def look(self) -> None:
        """Look at the clock."""
        now = self._clock()
        slept = now - self._looked > SLEPT
        self._looked = now
        if self._over or not self._used:
            return
        if self._paused is not None:
            if now - self._paused > LONGEST_PAUSE:
                self._end()
            return
        busy = self._busy() and not slept
        if busy:
            self._seen = now
            self._calm()
        self._look_at_limit(now, busy=busy)
        self._look_for_somebody(now)

    def _look_at_limit(self, now: float, *, busy: bool) -> None:
        left = self._left(now)
        if left is None or self._over:
            return
        if left <= 0 and not busy:
            self._end()
            return
        for mark in MARKS:
            if 0 < left <= mark and (mark, self._added) not in self._told:
                self._told |= {(each, self._added) for each in MARKS if each >= mark}
                self.nearing.emit(ceil(left / 60))
                return

    def _look_for_somebody(self, now: float) -> None:
        limit = 60.0 * self._rules().idle_minutes
        if not limit or self._over:
            return
        left = limit - (now - self._seen)
        if left <= 0:
            self._end()
        elif left > min(COUNTDOWN, limit / 2):
            self._calm()
        elif self._counting:
            self.counted.emit(ceil(left))
        else:
            self._counting = True
            self.warned.emit(ceil(left))

    def _left(self, now: float) -> float | None:
        minutes = self._rules().session_minutes
        return self._begun + 60.0 * minutes + EXTENSION * self._added - now if minutes else None

    def _calm(self) -> None:
        if self._counting:
            self._counting = False
            self.calmed.emit()

    def _end(self) -> None:
        self.stop()
        self.ran_out.emit()
