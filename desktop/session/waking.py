"""How the engine gets its model: the file is looked for and checked in the background, then loaded."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.trouble import Trouble
from desktop.session.background import do
from desktop.session.engine_link import EngineLink
from desktop.session.models import ModelDesk


class Waking(QObject):
    """Finds the model file and opens it, once at a time, until it is told to stop.

    Which file that is depends on what is wanted: a language for which the smallest model does, or none for
    the model of this PC.
    """

    def __init__(
        self,
        engine: EngineLink,
        models: ModelDesk,
        find_model: Callable[[], Path],
        context: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._find_model = find_model
        self._context = context
        self._wanted = ""
        self._opened: Path | None = None
        self._awake = self._rests = False
        self._busy = False
        self._over = False

    def wake(self) -> None:
        """Find and check the model file, then load it; also after a trouble."""
        if self._busy or self._over:
            return
        self._awake, self._rests = True, False
        self._opened = None
        self._engine.expect()
        self._look()

    def serve(self, language: str | None) -> None:
        """Be there for a visitor who goes on; wakes an engine that was put to rest.

        Args:
            language: that the smallest model for the visitor has to know; empty for the model of this PC,
                None for any.
        """
        if language is not None and language != self._wanted:
            self._wanted = language
            # What is being looked for just now is looked for anew when that is found.
            if self._awake and not self._busy and not self._over:
                self._look()
        if self._rests:
            self.wake()

    def rest(self) -> None:
        """End the engine, so that its memory and its file are free for others."""
        if self._awake:
            self._awake, self._rests = False, True
            self._opened = None
            self._engine.close()

    def stop(self) -> None:
        """Open nothing any more."""
        self._over = True

    def _look(self) -> None:
        self._busy = True
        wanted = self._wanted
        task = do(lambda: self._find(wanted), self)
        task.done.connect(lambda path: self._open(path, wanted))
        task.failed.connect(lambda trouble: self._refuse(trouble, wanted))

    def _find(self, language: str) -> Path:
        smallest = self._models.smallest(language) if language else None
        return smallest or self._find_model()

    def _open(self, path: object, wanted: str) -> None:
        if self._goes_on(wanted) and isinstance(path, Path) and path != self._opened:
            self._opened = path
            self._engine.open(path, context=self._context)

    def _refuse(self, trouble: Trouble, wanted: str) -> None:
        if self._goes_on(wanted):
            self._opened = None
            self._engine.refuse(trouble)

    def _goes_on(self, wanted: str) -> bool:
        """Whether what was found is still wanted; otherwise the other thing is looked for."""
        self._busy = False
        if self._over or not self._awake:
            return False
        if wanted != self._wanted:
            self._look()
            return False
        return True
