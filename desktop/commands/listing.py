"""``models list``: every model with what staff wants to know of it, and which one suits this PC."""

from collections.abc import Iterator

from desktop.domain.fitting import Fits, Pace, Pc, advise, expected, fits, needed, pace
from desktop.domain.model import Model
from desktop.session.health import giga, processor
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.origins import can_fetch
from desktop.store.pc import this_pc
from desktop.store.speeds import Speeds

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


def lines(models: Models, folders: Folders, held: str) -> Iterator[str]:
    """The lines of the list.

    Args:
        models: of this PC.
        folders: of the app.
        held: id of the model that the policy fixes, empty for none.
    """
    pc, speeds = this_pc(folders, processor()), Speeds(folders.state, processor())
    used = held or models.in_use().id
    untried = {own.id for own in models.own() if not own.passed}
    for model in models.all():
        star = "*" if model.id == used else " "
        size = "" if not model.size else f"{'' if model.bytes else 'about '}{giga(model.size)}"
        yield f"{star} {model.id:20} {size:>12}  {_where(models, model, untried)}"
        languages = ", ".join(model.languages) or "not known"
        yield f"    {model.name}; {_licence(models, model)}; languages: {languages}"
        yield f"    {'tried by us' if model.tried else 'NOT tried by us'}; {_memory(model, pc)}"
        speed = speeds.of(model.sha256)
        if speed or expected(model, pc):
            yield f"    {_speed(speed, expected(model, pc))}"
    yield from ("", *_closing(models, pc, held))


def _closing(models: Models, pc: Pc, held: str) -> Iterator[str]:
    if held:
        yield f"* {held} is in use: the policy of this PC fixes it."
    else:
        yield f"* {models.in_use().id} is in use{'' if models.usable() else ', as soon as it is here'}."
    advice = advise(models.catalogue.models, pc, language=LANGUAGE)
    if advice.best is not None:
        yield f"For this PC ({giga(pc.memory)} of memory) we recommend {advice.best.id}."
    else:
        yield f"None of the models that we have tried suits this PC ({giga(pc.memory)} of memory)."
    if advice.untried is not None:
        yield f"{advice.untried.id} may be better; we have not tried it."
    if not pc.speed:
        yield "How fast this PC is was not measured yet: `models measure` does."


def _where(models: Models, model: Model, untried: set[str]) -> str:
    if model.id in untried:
        return "on this PC, has not passed its trial run"
    if models.files(model):
        return "on this PC"
    return "can be fetched" if can_fetch(models, model) else "by hand only"


def _licence(models: Models, model: Model) -> str:
    if not model.licence:
        return "licence: the file names none"
    how = f"`models licence {model.id}` shows it" if models.licence(model) else "to be read at its maker's"
    return f"licence {model.licence}, {how}"


def _memory(model: Model, pc: Pc) -> str:
    wanted, said = needed(model), FITS[fits(model, pc)]
    return f"needs {'' if model.memory else 'about '}{giga(wanted)} of memory: {said}" if wanted else said


def _speed(measured: float, foreseen: float) -> str:
    speed = measured or foreseen
    found = pace(speed)
    told = PACES[found] if found is not None else ""
    return f"{told} ({speed:.1f} tokens a second, {'measured here' if measured else 'worked out'})"
