"""Takes model files away from this PC; nothing in here can reach the network."""

from desktop.domain.trouble import ModelShared
from desktop.store.chosen import read_chosen, write_chosen
from desktop.store.growing import growing, lock_of
from desktop.store.models import Models
from desktop.store.own_models import record_of


def remove(models: Models, model: str) -> None:
    """Remove the files of a model, and what has arrived of one.

    Raises ModelUnknown, ModelShared where only an administrator may.
    """
    wanted = models.known(model)
    places = models.places if models.home in models.places else (models.home, *models.places)
    for place in places:
        file = place / wanted.file
        for each in (file, growing(file), lock_of(file), record_of(model, place)):
            try:
                each.unlink(missing_ok=True)
            except OSError as fault:
                raise ModelShared(each) from fault
    if read_chosen((models.home,)) == model:
        write_chosen("", models.home)
