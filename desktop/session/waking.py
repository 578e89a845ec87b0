"""How the engine gets its model: the file is looked for and checked in the background, then loaded."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.trouble import Trouble
from desktop.session.background import do
from desktop.session.engine_link import EngineLink


class Waking(QObject):
    """Finds the model file and opens it, once at a time, until it is told to stop."""

    def __init__(
        self, engine: EngineLink, find_model: Callable[[], Path], context: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._find_model = find_model
        self._context = context
        self._busy = False
        self._over = False

    def wake(self) -> None:
        """Find and check the model file, then load it; also after a trouble."""
        if self._busy or self._over:
            return
        self._busy = True
        self._engine.expect()
        task = do(self._find_model, self)
        task.done.connect(self._open)
        task.failed.connect(self._refuse)

    def stop(self) -> None:
        """Open nothing any more."""
        self._over = True

    def _open(self, path: object) -> None:
        self._busy = False
        if isinstance(path, Path) and not self._over:
            self._engine.open(path, context=self._context)

    def _refuse(self, trouble: Trouble) -> None:
        self._busy = False
        if not self._over:
            self._engine.refuse(trouble)
