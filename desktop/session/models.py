"""What staff does with the models of this PC, and what visitors can read about them; no Qt.

Whatever takes long is an errand: a process of its own, in which alone the network can be reached.
"""

import os
from collections.abc import Callable
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from desktop.domain.errand import Errand, Kind
from desktop.session.itself import start_apart
from desktop.session.surroundings import outside
from desktop.store import folders
from desktop.store.folders import Folders

if TYPE_CHECKING:
    from desktop.domain.card import Card
    from desktop.domain.seen import SeenModels
    from desktop.store.errands import Errands
    from desktop.store.models import Models

LANGUAGE = "de"
"""Recommended is what the lessons need most."""


class ModelDesk:
    """Reads and does everything anew each time it is asked, for errands change it meanwhile."""

    def __init__(self, places: Folders | None = None) -> None:
        self._given = places

    def see(self, held: str) -> "SeenModels":
        """All models as this PC sees them now.

        Args:
            held: id of the model that the policy fixes, empty for none.

        Raises CatalogueBroken.
        """
        look: Callable[..., SeenModels] = resolve_name("desktop.store.seeing:see")
        return look(self._places, _processor(), held=held, language=LANGUAGE)

    def card(self, held: str, wanted: str = "") -> "Card":
        """What visitors can read about a model: the one in use, or the one of this id or file name.

        Raises CatalogueBroken.
        """
        read: Callable[..., Card] = resolve_name("desktop.store.cards:read_card")
        return read(self._places, _processor(), held=held, wanted=wanted)

    def licence(self, model: str) -> str:
        """The text of a model's licence; empty where it does not come with the app. Raises ModelUnknown."""
        models = self._models()
        return models.licence(models.known(model))

    def choose(self, model: str) -> None:
        """Use a model from now on. Raises what is wrong with it, NoSpace, FolderUnwritable."""
        self._models().choose(model)

    def remove(self, model: str) -> None:
        """Remove a model from this PC. Raises ModelUnknown, ModelShared."""
        take_away: Callable[[Models, str], None] = resolve_name("desktop.store.removing:remove")
        take_away(self._models(), model)
        self.forget(f"fetch-{model}")

    def smallest(self, language: str) -> Path | None:
        """The checked file of the smallest model here that knows a language, if there is one."""
        find: Callable[[Models, str], Path | None] = resolve_name("desktop.store.smallest:find_smallest")
        return find(self._models(), language)

    def errands(self) -> tuple[Errand, ...]:
        """What is being done, or was, the newest last."""
        return self._errands().all()

    def begin(self, kind: Kind, what: str) -> Errand:
        """Start an errand as a process that outlives this visit.

        Args:
            kind: of errand.
            what: id of a model, or the path of a file to take in.

        Raises NoSpace, FolderUnwritable.
        """
        errand = Errand(kind, Path(what).name if kind == "add" else what)
        self._errands().write(errand)
        start_apart("errand", "--apart", kind, what, env=outside(os.environ))
        return errand

    def pause(self, key: str) -> None:
        """End the process of an errand; another one goes on where it was."""
        self._errands().pause(key)

    def forget(self, key: str) -> None:
        """Let go what is known of an errand that is over."""
        self._errands().forget(key)

    @property
    def _places(self) -> Folders:
        return self._given or folders.find()

    def _models(self) -> "Models":
        # Loaded when a model is looked for: the home page does not wait for it.
        made: type[Models] = resolve_name("desktop.store.models:Models")
        return made(self._places)

    def _errands(self) -> "Errands":
        made: type[Errands] = resolve_name("desktop.store.errands:Errands")
        return made(self._places)


def _processor() -> str:
    # Stands on a library that the home page need not wait for.
    name: Callable[[], str] = resolve_name("desktop.session.health:processor")
    return name()
