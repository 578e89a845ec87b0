"""Takes in a model file that was brought here: looked at first, copied, and tried where nobody knows it."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
from msgspec.structs import replace

from desktop.commands.measuring import look, measure
from desktop.domain.errand import Stage
from desktop.domain.fitting import RESERVED
from desktop.domain.own_model import Facts, OwnModel
from desktop.domain.trouble import ModelBroken, ModelCut, ModelTooLarge, NoModelFile, StickGone
from desktop.engine.fit import WINDOWS, needed_for
from desktop.engine.gguf import BrokenFile, Header, read_header
from desktop.engine.gguf_facts import facts
from desktop.session.health import processor
from desktop.store.disk import Progress
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.own_models import record_of, write_own_model
from desktop.store.speeds import Speeds
from desktop.store.taking_in import take_in

CUT = "ends too early"


def add(
    models: Models,
    folders: Folders,
    file: Path,
    progress: Progress,
    stage: Callable[[Stage], None],
    *,
    engine: list[str] | None = None,
) -> str:
    """Take in a model file; the id of the model it turned out to be.

    Args:
        models: of this PC.
        folders: of the app.
        file: wherever it lies; it stays there.
        progress: is told bytes done and bytes in all.
        stage: is told what is being done.
        engine: command that runs an engine process; without it the app's own.

    Raises NoModelFile, ModelCut, ModelBroken, ModelTooLarge, KindUnsupported, StickGone, NoSpace,
    FolderUnwritable, ModelDamaged, TrialFailed, MemoryShort. After the last two the file is here, but it is
    not used.
    """
    told = look_at(file)
    look(file, file.name, command=engine)
    stage("bringing")
    model, own = take_in(models, file, told, progress, hashing=lambda: stage("hashing"))
    if own is not None and not own.passed:
        stage("trying")
        try_out(models, folders, own, engine=engine)
    return model.id


def look_at(file: Path, *, memory: int | None = None) -> Facts:
    """What a file says about itself, when it is a model that may be taken in.

    Args:
        file: wherever it lies.
        memory: bytes of this PC, measured if not given.

    Raises NoModelFile, ModelCut, ModelBroken, ModelTooLarge, StickGone.
    """
    try:
        header = read_header(file)
    except OSError as fault:
        raise StickGone(file.name) from fault
    except BrokenFile as broken:
        if broken.foreign:
            raise NoModelFile(file.name) from broken
        raise (ModelCut if str(broken) == CUT else ModelBroken)(file.name) from broken
    _check_memory(header, file.name, psutil.virtual_memory().total if memory is None else memory)
    return facts(header)


def try_out(models: Models, folders: Folders, own: OwnModel, *, engine: list[str] | None = None) -> float:
    """Let a model that nobody knows answer once; from then on it can be used. Its tokens a second.

    Args:
        models: of this PC.
        folders: of the app.
        own: the model.
        engine: command that runs an engine process; without it the app's own.

    Raises TrialFailed, MemoryShort, KindUnsupported, ModelBroken, and what is wrong with its file.
    """
    path = models.first_right(own.model)
    measured = measure(path, own.id, command=engine)
    Speeds(folders.state, processor()).note(own.sha256, measured.speed, own.bytes)
    for place in models.places:
        with suppress(OSError):
            if record_of(own.id, place).is_file():
                write_own_model(replace(own, passed=True), place)
                break
    return measured.speed


def _check_memory(header: Header, name: str, there: int) -> None:
    needed = needed_for(header, WINDOWS[-1])
    if needed > there - RESERVED:
        raise ModelTooLarge(name, needed, there)
