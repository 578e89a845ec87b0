"""Reads the cards of models: facts from the catalogue, words from ``models/cards.toml``."""

import tomllib
from pathlib import Path

import msgspec

from desktop.domain.card import Card, CardWords
from desktop.domain.fitting import needed
from desktop.domain.model import Model
from desktop.domain.trouble import CatalogueBroken
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.speeds import Speeds

FILE = "cards.toml"


def read_card(folders: Folders, processor: str, *, held: str, wanted: str) -> Card:
    """The card of one model.

    Args:
        folders: of the app.
        processor: its name.
        held: id of the model that the policy fixes, empty for none.
        wanted: id of a model, or the name of its file without the ending; empty for the one in use.

    Raises CatalogueBroken.
    """
    models = Models(folders)
    model = _wanted(models, wanted) or _wanted(models, held) or models.in_use()
    return Card(
        model=model,
        known=models.catalogue.get(model.id) is not None,
        words=read_card_words(folders.catalogue.with_name(FILE)).get(model.id, {}),
        speed=Speeds(folders.state, processor).of(model.sha256),
        memory=needed(model),
        others=tuple(other.name for other in models.usable() if other != model),
    )


def read_card_words(file: Path) -> dict[str, dict[str, CardWords]]:
    """The words of all cards, by model and variant.

    Raises CatalogueBroken.
    """
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        return msgspec.convert(raw, type=dict[str, dict[str, CardWords]])
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CatalogueBroken(file, (str(error),)) from error


def _wanted(models: Models, wanted: str) -> Model | None:
    return next(
        (model for model in models.all() if wanted and wanted in (model.id, Path(model.file).stem)), None
    )
