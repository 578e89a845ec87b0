"""What staff do with the lesson packs of this PC; no Qt."""

from collections.abc import Callable
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from desktop.domain.pack import Pack
from desktop.store import folders
from desktop.store.folders import Folders

if TYPE_CHECKING:
    from desktop.store.packs import Packs


class PackDesk:
    """Reads and does everything anew each time it is asked; what is changed holds from the next visit on."""

    def __init__(self, places: Folders | None = None) -> None:
        self._given = places

    def all(self) -> tuple[Pack, ...]:
        """The packs on this PC by their names."""
        return self._packs().all()

    def look(self, file: Path) -> Pack:
        """What a file would bring. Raises what is wrong with it, NoSpace, FolderUnwritable."""
        return self._packs().look(file)

    def add(self, file: Path) -> Pack:
        """Add what a file brings. Raises as ``look``."""
        return self._packs().add(file)

    def remove(self, pack: str) -> None:
        """Remove a pack. Raises FolderUnwritable."""
        self._packs().remove(pack)

    def _packs(self) -> "Packs":
        # What reads lessons is loaded when staff come here: the home page does not wait for it.
        made: Callable[[Folders], Packs] = resolve_name("desktop.store.packs:Packs")
        return made(self._given or folders.find())
