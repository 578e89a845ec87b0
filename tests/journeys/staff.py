"""Staff at a visitor's PC: who they are, and how they get in."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.domain.day import Day
from desktop.domain.pin import Tries, hashed
from desktop.domain.policy import Policy, Settled
from desktop.session.facilitator import Facilitator
from tests.journeys.me import Me

Key = Qt.Key
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
PIN = hashed("4711", b"sixteen bytes!!!")
FILE = "/etc/ki-mit-herz/policy.toml"
ASKS = "Bitte geben Sie die PIN der Betreuung ein."
WRONG = "Das war nicht die richtige PIN."


def staff(
    policy: Policy | None = None,
    day: Day | None = None,
    tries: Tries | None = None,
    *,
    clock: Callable[[], float] = lambda: 1000.0,
) -> Facilitator:
    """Staff of a PC with a PIN."""
    settled = Settled(policy or Policy(pin=PIN), FILE)
    return Facilitator(settled, day or Day(), tries or Tries(), clock=clock)


def calls_staff(me: Me) -> None:
    """Hit the key of the facilitator area."""
    me.hits(Key.Key_B, held=CONTROL_ALT)


def types_pin(me: Me, pin: str) -> None:
    """Enter a PIN where it is asked for."""
    me.sees(ASKS)
    me.types("PIN", pin)
    me.hits(Key.Key_Return)


def gets_in(me: Me) -> None:
    """Go to the facilitator area by key and PIN."""
    calls_staff(me)
    types_pin(me, "4711")
    me.sees("Diesen PC zurücksetzen")
