"""``models list``: every model with what staff wants to know of it, and which one suits this PC."""

from collections.abc import Iterator

from desktop.domain.fitting import Fits, Pace, pace
from desktop.domain.seen import SeenModel, SeenModels
from desktop.session.health import giga

LANGUAGE = "de"
FITS: dict[Fits, str] = {
    "fits": "fits this PC",
    "later": "fits when other programs are closed",
    "never": "too large for this PC",
    "unknown": "whether it fits is not known",
}
PACES: dict[Pace, str] = {
    "faster": "answers faster than one reads",
    "reading": "answers about as fast as one reads",
    "slower": "answers slower than one reads",
    "slow": "answers very slowly",
}


def lines(seen: SeenModels) -> Iterator[str]:
    """The lines of the list."""
    for each in seen.models:
        yield from _of_one(each)
    yield from ("", *_closing(seen))


def _of_one(seen: SeenModel) -> Iterator[str]:
    model = seen.model
    size = "" if not model.size else f"{'' if model.bytes else 'about '}{giga(model.size)}"
    languages = ", ".join(model.languages) or "not known"
    yield f"{'*' if seen.used else ' '} {model.id:20} {size:>12}  {_where(seen)}"
    yield f"    {model.name}; {_licence(seen)}; languages: {languages}"
    tried = "unknown to us" if seen.own is not None else "tried by us" if model.tried else "NOT tried by us"
    yield f"    {tried}; {_memory(seen)}"
    if seen.speed or seen.expected:
        yield f"    {_speed(seen)}"


def _closing(seen: SeenModels) -> Iterator[str]:
    if seen.held:
        yield f"* {seen.held} is in use: the policy of this PC fixes it."
    elif seen.used is not None:
        yield f"* {seen.used.model.id} is in use{', as soon as it is here' if seen.none_usable else ''}."
    memory = giga(seen.pc.memory)
    if seen.best is not None:
        yield f"For this PC ({memory} of memory) we recommend {seen.best.id}."
    else:
        yield f"None of the models that we have tried suits this PC ({memory} of memory)."
    if seen.untried is not None:
        yield f"{seen.untried.id} may be better; we have not tried it."
    if not seen.pc.speed:
        yield "How fast this PC is was not measured yet: `models measure` does."


def _where(seen: SeenModel) -> str:
    if seen.here:
        return "on this PC" if seen.usable else "on this PC, has not passed its trial run"
    return "can be fetched" if seen.fetchable else "by hand only"


def _licence(seen: SeenModel) -> str:
    if not seen.model.licence:
        return "licence: the file names none"
    how = f"`models licence {seen.model.id}` shows it" if seen.legible else "to be read at its maker's"
    return f"licence {seen.model.licence}, {how}"


def _memory(seen: SeenModel) -> str:
    said = FITS[seen.fits]
    about = "" if seen.model.memory else "about "
    return f"needs {about}{giga(seen.memory)} of memory: {said}" if seen.memory else said


def _speed(seen: SeenModel) -> str:
    speed = seen.speed or seen.expected
    found = pace(speed)
    told = PACES[found] if found is not None else ""
    return f"{told} ({speed:.1f} tokens a second, {'measured here' if seen.speed else 'worked out'})"
