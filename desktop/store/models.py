"""The model files on this PC: which there are, whether they are right, and which one is used."""

from pathlib import Path

from desktop.domain.model import Catalogue, Model
from desktop.domain.own_model import OwnModel
from desktop.domain.trouble import (
    ModelDamaged,
    ModelIncomplete,
    ModelMissing,
    ModelUnknown,
    ModelUnreadable,
    ModelUntried,
    Trouble,
)
from desktop.store import catalogue
from desktop.store.checked import Checked
from desktop.store.chosen import read_chosen, write_chosen
from desktop.store.disk import Progress, ignore, sha256
from desktop.store.folders import Folders
from desktop.store.own_models import read_own_models

UNUSABLE = (ModelMissing, ModelIncomplete, ModelDamaged, ModelUnreadable)


class Models:
    """The models of the catalogue and this PC's own; reading the catalogue may raise CatalogueBroken."""

    def __init__(self, folders: Folders) -> None:
        self.catalogue: Catalogue = catalogue.read(folders.catalogue)
        self.places = folders.model_places
        self.home = folders.models
        self.cache = folders.cache / "fetching"
        self.checked = Checked(folders.state / "checked-models.json")
        self._licences = folders.catalogue.with_name("licences")

    def own(self) -> tuple[OwnModel, ...]:
        """The models on this PC that the catalogue does not know."""
        known = {model.id for model in self.catalogue.models}
        return tuple(own for own in read_own_models(self.places) if own.id not in known)

    def all(self) -> tuple[Model, ...]:
        """Every model of the catalogue, then those of this PC's own."""
        return (*self.catalogue.models, *(own.model for own in self.own()))

    def known(self, model: str) -> Model:
        """The model of an id. Raises ModelUnknown."""
        found = next((each for each in self.all() if each.id == model), None)
        if found is None:
            raise ModelUnknown(model)
        return found

    def here(self) -> tuple[Model, ...]:
        """The models that have a file on this PC, right or not."""
        return tuple(model for model in self.all() if self.files(model))

    def usable(self) -> tuple[Model, ...]:
        """The models that have a file on this PC, without those that have not passed their trial run."""
        untried = {own.id for own in self.own() if not own.passed}
        return tuple(model for model in self.here() if model.id not in untried)

    def in_use(self) -> Model:
        """The model of this PC where no policy names one.

        It is the one that was chosen, otherwise the default one, otherwise the first that is here. Where
        there is none at all, it is the default one.
        """
        usable, chosen = self.usable(), read_chosen(self.places)
        for wanted in (chosen, self.catalogue.default.id):
            for model in usable:
                if model.id == wanted:
                    return model
        return usable[0] if usable else self.catalogue.default

    def choose(self, model: str) -> None:
        """Use this model on this PC from now on. Raises what ``find`` does, NoSpace and FolderUnwritable."""
        self.find(model)
        write_chosen(model, self.home)

    def smaller(self, model: str, free: int) -> Model | None:
        """The largest model that is smaller than this one and takes no more than so many bytes of memory.

        It lies on this PC or can be fetched. None if there is none, or this one's own need is not known.
        Raises ModelUnknown.
        """
        most = min(self.known(model).memory or 0, free + 1)
        here = self.usable()
        fit = [other for other in self.all() if other.memory is not None and other.memory < most]
        usable = [other for other in fit if other in here or other.packages is not None]
        return max(usable, key=lambda other: other.memory or 0, default=None)

    def find(self, model: str) -> Path:
        """The file of a model, checked against its hash unless it was since it last changed.

        Raises ModelUnknown, ModelMissing, ModelIncomplete, ModelDamaged, ModelUnreadable, ModelUntried.
        """
        wanted = self.known(model)
        if wanted not in self.usable() and any(own.id == model for own in self.own()):
            raise ModelUntried(model)
        return self.first_right(wanted)

    def verify(self, model: str, progress: Progress = ignore) -> Path:
        """Like ``find``, but hashing the file in any case, and also before its trial run.

        Args:
            model: id of the model.
            progress: is told bytes done and bytes in all.
        """
        return self.first_right(self.known(model), hash_anew=True, progress=progress)

    def first_right(self, model: Model, *, hash_anew: bool = False, progress: Progress = ignore) -> Path:
        """The first file of a model that is right; raises the first trouble where none is."""
        troubles: list[Trouble] = []
        for path in self.files(model):
            try:
                self._check(model, path, hash_anew=hash_anew, progress=progress)
            except UNUSABLE as trouble:
                troubles.append(trouble)
            else:
                return path
        raise troubles[0] if troubles else ModelMissing(model.id)

    def files(self, model: Model) -> tuple[Path, ...]:
        """Where files of this model's name lie, right or not."""
        return tuple(path for place in self.places if _is_file(path := place / model.file))

    def licence(self, model: Model) -> str:
        """The text of a model's licence; empty where it is not among those that come with the app."""
        name = "".join(sign for sign in model.licence if sign.isalnum() or sign in ".-")
        try:
            return (self._licences / f"{name}.txt").read_text(encoding="utf-8") if name else ""
        except OSError:
            return ""

    def _check(self, model: Model, path: Path, *, hash_anew: bool, progress: Progress) -> None:
        try:
            size = path.stat().st_size
            if model.bytes not in (None, size):
                raise ModelIncomplete(path, size, model.bytes or 0)
            if not hash_anew and self.checked.knows(path, model.sha256):
                return
            found = sha256(path, progress)
            if found != model.sha256:
                raise ModelDamaged(path, found, model.sha256)
            self.checked.remember(path, model.sha256)
        except OSError as fault:
            raise ModelUnreadable(path) from fault


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
