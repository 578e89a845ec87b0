"""The pages of the facilitator area and of a pause, in all their main states."""

import time
from collections.abc import Callable, Iterator

from desktop.domain.day import Day
from desktop.domain.lesson import Fault, Library
from desktop.domain.pin import Tries, hashed
from desktop.domain.place import Facilitating, Home, Paused, Place
from desktop.domain.policy import Policy, Settled
from desktop.domain.trouble import ModelMissing
from desktop.session.session import Session

PATH = "/etc/ki-mit-herz/policy.toml"
POLICY = Policy(
    room="Lernraum 1 im Erdgeschoss",
    pin=hashed("4711", b"sixteen bytes!!!"),
    contact_name="Sozialdienst, Zimmer 2",
    contact_phone="0201 0000000",
)
FAULTS = (
    Fault("policy.toml", 3, "There is no field `idle_minuts` here.", "Write `idle_minutes`."),
    Fault("policy.toml", 12, "`kiosk` needs true or false, without quotation marks.", "kiosk = true"),
)
SetUp = Callable[[Session], None]


def staff_states(library: Library) -> Iterator[tuple[str, Place, SetUp]]:
    """Name, place and what makes it so; the last one leaves everything as it was."""
    area = Facilitating()
    closed = Settled(POLICY, PATH)
    yield "staff: pin", area, _settled(closed)
    yield "staff: pin, too many tries", area, _settled(closed, tries=Tries(9, time.monotonic()))
    yield "staff: sealed", area, _settled(Settled(Policy(), PATH, ("pin",), FAULTS, sealed=True))
    room = Policy(room=POLICY.room)
    yield "staff: area, faults", area, _settled(Settled(room, PATH, ("room",), FAULTS))
    yield "staff: area, in a pause", Facilitating(back=Paused()), _settled(Settled(room, PATH))
    ids = tuple(lesson.id for lesson in library.lessons[:3])
    yield "staff: some lessons", Facilitating("lessons"), _settled(Settled(), day=Day(lessons=ids))
    locked = Policy(locked=("course", "lessons", "language", "simple", "session_minutes"))
    for topic in ("lessons", "day", "policy"):
        yield f"staff: {topic}, locked", Facilitating(topic), _settled(Settled(locked, PATH, ("locked",)))
    yield "staff: day", Facilitating("day"), _settled(Settled(), day=Day(session_minutes=45))
    yield "staff: policy", Facilitating("policy"), _settled(Settled(room, PATH, ("room",), FAULTS))
    yield "staff: health", Facilitating("health"), _settled(Settled())
    yield "staff: health, no model", Facilitating("health"), lambda s: s.engine.refuse(ModelMissing("any"))
    yield "paused", Paused(), _settled(Settled())
    yield "staff: area", area, _settled(Settled())
    yield "home again", Home(), _settled(Settled())


def _settled(settled: Settled, *, day: Day | None = None, tries: Tries | None = None) -> SetUp:
    def set_up(session: Session) -> None:
        staff = session.facilitator
        staff.settled, staff.tries = settled, tries or Tries()
        staff.choose(day or Day())

    return set_up
