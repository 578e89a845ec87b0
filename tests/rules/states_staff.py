"""The pages of the facilitator area and of a pause, in all their main states."""

import time
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from desktop.domain.day import Day
from desktop.domain.errand import Errand
from desktop.domain.lesson import Fault, Library
from desktop.domain.own_model import Facts, OwnModel
from desktop.domain.pack import Pack
from desktop.domain.pin import Tries, hashed
from desktop.domain.place import CardPlace, Facilitating, Home, Paused, Place
from desktop.domain.policy import Policy, Settled
from desktop.domain.seen import SeenModel, SeenModels
from desktop.domain.told import tell
from desktop.domain.trouble import ModelMissing, NoModelFile
from desktop.session.models import ModelDesk
from desktop.session.packs import PackDesk
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
GB = 1_000_000_000
LONG_NAME = "A model with a remarkably long name that somebody gave it 2B Instruct Q4_K_M"
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
    yield from _of_models()
    yield from _of_packs()
    yield "paused", Paused(), _settled(Settled())
    yield "staff: area", area, _settled(Settled())
    yield "home again", Home(), _settled(Settled())


def _of_models() -> Iterator[tuple[str, Place, SetUp]]:
    there, held = Facilitating("models"), Settled(Policy(model="qwen2.5-coder-1.5b"), PATH, ("model",))
    yield "staff: models", there, _settled(Settled())
    yield "staff: models, held by the policy", there, _settled(held)
    yield "staff: models, none here", there, _seeing(_none_here())
    yield "staff: models, much going on", there, _seeing(_busy())
    yield "model card", CardPlace(), _settled(Settled())
    yield "staff: licence", Facilitating("licence", of="qwen2.5-coder-1.5b"), _seeing(None)
    yield "staff: licence elsewhere", Facilitating("licence", of="gemma-3-1b-it"), _settled(Settled())


def _of_packs() -> Iterator[tuple[str, Place, SetUp]]:
    there = Facilitating("packs")
    languages = ("de", "de-einfach", "en", "tr", "ar", "uk")
    titles = tuple(f"Einen Menschen am Telefon erreichen, Teil {number}" for number in range(1, 12))
    whole = Pack("chatbots", "Chatbots und Sprachcomputer", "1.0", languages, titles, 99)
    broken = Pack("broken", LONG_NAME[:60], fault="This file is missing.")
    yield "staff: packs, none", there, _with_packs()
    yield "staff: packs", there, _with_packs(whole, broken)


class ShownPacks(PackDesk):
    """The packs as a test wants them to be seen."""

    def __init__(self, packs: tuple[Pack, ...]) -> None:
        super().__init__()
        self._shown = packs

    def all(self) -> tuple[Pack, ...]:
        """Those of the test."""
        return self._shown


def _with_packs(*packs: Pack) -> SetUp:
    def set_up(session: Session) -> None:
        session.facilitator.settled = Settled()
        session.packs = ShownPacks(packs)

    return set_up


class Shown(ModelDesk):
    """The models as a test wants them to be seen; everything else is real."""

    def __init__(self, seen: SeenModels) -> None:
        super().__init__()
        self._seen = seen

    def see(self, held: str) -> SeenModels:
        """What the test wants to be seen."""
        return replace(self._seen, held=held)

    def errands(self) -> tuple[Errand, ...]:
        """Those of the test."""
        return self._seen.errands


def _none_here() -> SeenModels:
    seen = ModelDesk().see("")
    models = (replace(each, here=False, usable=False, used=False) for each in seen.models)
    return replace(seen, models=tuple(models), best=None, errands=())


def _busy() -> SeenModels:
    seen = ModelDesk().see("")
    facts = Facts(
        LONG_NAME, "gemma4", "Q4_K_M", template=False, window=2048, bytes=GB, memory=GB, parameters=2
    )
    own = OwnModel("own-mine-123456", "own-mine-123456.gguf", GB, "0" * 64, facts, called_like="qwen3.5-2b")
    mine = SeenModel(
        model=own.model,
        own=own,
        here=True,
        usable=False,
        used=False,
        fetchable=False,
        fits="later",
        memory=GB,
        speed=5.0,
        expected=0.0,
        legible=False,
        where="",
    )
    first, second, third = (each.model.id for each in seen.models[:3])
    errands = (
        Errand("fetch", third, "running", "bringing", GB // 3, 3 * GB, 2_000_000.0),
        Errand("fetch", second, "paused", "bringing", GB // 3, GB),
        Errand("add", "Ferienwohnung an der Ostsee.gguf", "failed", trouble=tell(NoModelFile("Ferien.gguf"))),
        Errand("add", "mine.gguf", "done", result=own.id),
        Errand("measure", first, "running", "trying"),
        Errand("verify", first, "running", "hashing", GB // 2, GB),
    )
    return replace(seen, models=(*seen.models, mine), errands=errands)


def _seeing(seen: SeenModels | None) -> SetUp:
    def set_up(session: Session) -> None:
        session.facilitator.settled = Settled()
        session.models = Shown(seen) if seen is not None else ModelDesk()

    return set_up


def _settled(settled: Settled, *, day: Day | None = None, tries: Tries | None = None) -> SetUp:
    def set_up(session: Session) -> None:
        staff = session.facilitator
        staff.settled, staff.tries = settled, tries or Tries()
        staff.choose(day or Day())

    return set_up
