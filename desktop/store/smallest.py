"""The smallest model on this PC that knows a language, for lessons that ask for it."""

from contextlib import suppress
from pathlib import Path

from desktop.domain.fitting import needed
from desktop.store.models import UNUSABLE, Models


def find_smallest(models: Models, language: str) -> Path | None:
    """The checked file of the smallest model that can be used here and knows a language, if there is one.

    Args:
        models: of this PC.
        language: such as ``de``.
    """
    know = [model for model in models.usable() if language in model.languages]
    for model in sorted(know, key=lambda model: (needed(model), model.id)):
        # What is damaged is told where it is the model of this PC; here the next one does.
        with suppress(*UNUSABLE):
            return models.find(model.id)
    return None
