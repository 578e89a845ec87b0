"""Staff beside the visitor: what is settled for this PC, what is chosen for the day, who is let in."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.day import Day
from desktop.domain.pin import Tries, is_right
from desktop.domain.policy import Policy, Settled
from desktop.session.background import do

NOTHING_SETTLED, NOTHING_CHOSEN, NO_TRIES = Settled(), Day(), Tries()


class Facilitator(QObject):
    """Lets staff in by PIN, and keeps what they choose until the day ends.

    ``changed`` comes when ``rules`` are others or a wrong PIN was counted: both have to outlive this visit;
    ``judged`` with every PIN that was checked.
    """

    changed = Signal()
    judged = Signal(bool)

    def __init__(
        self,
        settled: Settled = NOTHING_SETTLED,
        day: Day = NOTHING_CHOSEN,
        tries: Tries = NO_TRIES,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin outside.

        Args:
            settled: the policy of the PC.
            day: what was chosen earlier today.
            tries: wrong PINs so far.
            clock: tells seconds and is the same in every process of this PC.
        """
        super().__init__()
        self.settled = settled
        self.day = day
        self.tries = tries
        self._clock = clock
        self._let_in = False
        self._checking = False

    @property
    def rules(self) -> Policy:
        """What holds now: the policy, and over it what was chosen for the day."""
        return self.day.over(self.settled.policy)

    @property
    def has_pin(self) -> bool:
        """Whether a PIN stands before the facilitator area."""
        return bool(self.settled.policy.pin)

    @property
    def inside(self) -> bool:
        """Whether whoever sits here may use the facilitator area now."""
        return self._let_in or not (self.has_pin or self.settled.sealed)

    @property
    def checking(self) -> bool:
        """Whether a PIN is being checked."""
        return self._checking

    @property
    def wait(self) -> float:
        """Seconds until the next PIN is taken."""
        return self.tries.wait(self._clock())

    def enter(self, pin: str) -> None:
        """Check a PIN in the background, unless one is being checked or it is too early.

        Args:
            pin: as typed; kept nowhere.
        """
        if self._checking or self.wait > 0 or not self.has_pin:
            return
        self._checking = True
        wanted = self.settled.policy.pin
        task = do(lambda: is_right(pin, wanted), self)
        task.done.connect(self._judge)
        task.failed.connect(self._fail)

    def leave(self) -> None:
        """Be outside again: the next one to come needs the PIN."""
        self._let_in = False

    def choose(self, day: Day) -> None:
        """Let other choices hold for the rest of the day; what the policy locks stays as it is."""
        if day != self.day:
            self.day = day
            self.changed.emit()

    def _judge(self, right: object) -> None:
        self._checking = False
        self._let_in = right is True
        self.tries = Tries() if self._let_in else self.tries.one_more(self._clock())
        self.changed.emit()
        self.judged.emit(self._let_in)

    def _fail(self, _trouble: object) -> None:
        # Where the memory does not even do for that, it was no right one, and the next one is taken.
        self._judge(right=False)
