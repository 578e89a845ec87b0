"""Looks at the models of this PC: what lies here, what is used, what fits, what is being done."""

from desktop.domain.fitting import advise, expected, fits, needed
from desktop.domain.seen import SeenModel, SeenModels
from desktop.store.errands import Errands
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.origins import can_fetch, where
from desktop.store.pc import this_pc
from desktop.store.speeds import Speeds


def see(folders: Folders, processor: str, *, held: str, language: str) -> SeenModels:
    """All models as this PC sees them now; no file is hashed.

    Args:
        folders: of the app.
        processor: its name.
        held: id of the model that the policy fixes, empty for none.
        language: that the recommended model has to know.

    Raises CatalogueBroken.
    """
    models = Models(folders)
    pc, speeds = this_pc(folders, processor), Speeds(folders.state, processor)
    used, usable = held or models.in_use().id, {model.id for model in models.usable()}
    own = {each.id: each for each in models.own()}
    advice = advise(models.catalogue.models, pc, language=language)
    seen = tuple(
        SeenModel(
            model=model,
            own=own.get(model.id),
            here=bool(models.files(model)),
            usable=model.id in usable,
            used=model.id == used,
            fetchable=can_fetch(models, model),
            fits=fits(model, pc),
            memory=needed(model),
            speed=speeds.of(model.sha256),
            expected=expected(model, pc),
            legible=bool(models.licence(model)),
            where=where(models, model),
        )
        for model in models.all()
    )
    return SeenModels(seen, pc, held, advice.best, advice.untried, Errands(folders).all())
