"""Takes in model files from elsewhere, such as a USB stick: copied, hashed twice, and kept with a record."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from desktop.domain.model import Model
from desktop.domain.own_model import Facts, OwnModel, own_model
from desktop.domain.trouble import ModelDamaged, StickGone
from desktop.store.disk import CHUNK, Progress, ignore, sha256, writing
from desktop.store.growing import alone, growing
from desktop.store.models import UNUSABLE, Models
from desktop.store.own_models import write_own_model

INCOMING = "incoming-{pid}"


def take_in(
    models: Models,
    file: Path,
    facts: Facts,
    progress: Progress = ignore,
    *,
    hashing: Callable[[], None] = lambda: None,
) -> tuple[Model, OwnModel | None]:
    """Take in a model file from elsewhere, such as a USB stick; its hash tells which model it is.

    Args:
        models: of this PC.
        file: whatever it is called; it stays where it is.
        facts: from its header.
        progress: is told bytes done and bytes in all.
        hashing: is called when the file is here and is being checked once more.

    Returns the model, and its record where the catalogue does not know it: then it has to pass a trial run.
    Raises StickGone, NoSpace, FolderUnwritable, ModelDamaged.
    """
    new = growing(models.home / INCOMING.format(pid=os.getpid()))
    try:
        found = _copy(file, new, facts.bytes, progress)
        hashing()
        with writing(models.home):
            again = sha256(new)
        if again != found:
            raise ModelDamaged(new, again, found)
        return _settle(models, file.name, new, found, facts)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def _copy(source: Path, target: Path, size: int, progress: Progress) -> str:
    sha, done = hashlib.sha256(), 0
    with writing(target.parent, size), target.open("wb") as new:
        for chunk in _read(source):
            new.write(chunk)
            sha.update(chunk)
            done += len(chunk)
            progress(done, size)
        new.flush()
        os.fsync(new.fileno())
    if done != size:
        raise StickGone(source.name)
    return sha.hexdigest()


def _read(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as fault:
        raise StickGone(source.name) from fault


def _settle(models: Models, name: str, new: Path, found: str, facts: Facts) -> tuple[Model, OwnModel | None]:
    """Give a file that came in its name, and its record where it is not known."""
    model, own = models.catalogue.with_sha256(found), None
    if model is None:
        alike = next((each.id for each in models.catalogue.models if each.file == name), "")
        known = next((each for each in models.own() if each.sha256 == found), None)
        own = known or own_model(name, found, facts, called_like=alike)
        model = own.model
    target = models.home / model.file
    with alone(target):
        if not _is_right(models, model, target):
            new.replace(target)
            models.checked.remember(target, found)
        if own is not None:
            write_own_model(own, models.home)
    return model, own


def _is_right(models: Models, model: Model, target: Path) -> bool:
    """Whether the same file is here already: one that is in use could not be replaced everywhere."""
    with suppress(*UNUSABLE):
        return models.first_right(model) == target
    return False
