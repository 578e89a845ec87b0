"""A visit in this process: the real session and the real window, on an engine process of its own."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library
from desktop.domain.place import Home, Place
from desktop.domain.preferences import Preferences
from desktop.session import clock as clocks
from desktop.session.engine_link import EngineLink
from desktop.session.engine_process import SILENCE_MS
from desktop.session.facilitator import Facilitator
from desktop.session.session import Session
from desktop.session.shelf import Shelf
from desktop.store import folders
from desktop.store.care import CareData, read_care
from desktop.store.folders import shipped
from desktop.ui.main_window import MainWindow
from desktop.ui.translation import Translation
from tests.journeys.me import Me

CONTEXT = 4096
SYSTEMS = {"de": "Antworte kurz und freundlich.", "en": "Answer briefly and kindly."}


class Visit:
    """Session and window of one visit, from the first page until it is closed."""

    def __init__(self, session: Session, *, size: tuple[int, int] = (1366, 768), awake: bool = True) -> None:
        """Open the window.

        Args:
            session: of the visit.
            size: of the window in pixels.
            awake: whether the engine is started.
        """
        self.session = session
        self.endings: list[str] = []
        session.ended.connect(self.endings.append)
        self._application = QCoreApplication.instance() or QApplication([])
        self._translation = Translation(self._application)
        self.window = MainWindow(session, self._translation.speak)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.me = Me(self.window)
        if awake:
            session.wake_engine()
        settle()

    def close(self) -> None:
        """End the engine process and let the window go."""
        QThreadPool.globalInstance().waitForDone()
        settle()
        self.session.engine.close()
        self.session.aloud.close()
        self.session.watch.stop()
        self.window.hide()
        self.window.deleteLater()
        self.session.deleteLater()
        settle()
        # The next visit in this process begins without this one's words.
        self._translation.speak("")


def session_of(
    library: Library,
    engine: Sequence[str],
    *,
    place: Place | None = None,
    preferences: Preferences | None = None,
    silence_ms: int = SILENCE_MS,
    facilitator: Facilitator | None = None,
    clock: Callable[[], float] = clocks.seconds,
) -> Session:
    """A session on an engine that takes any file for its model.

    Args:
        library: of lessons.
        engine: command line of the engine process.
        place: where the visit begins; the home page when not said.
        preferences: of the visitor; German, light, 100 % when not said.
        silence_ms: milliseconds after which a silent engine counts as hung.
        facilitator: staff beside the visitor.
        clock: of the watch over the time of the visit.
    """
    return Session(
        library,
        EngineLink(engine, silence_ms=silence_ms),
        lambda: Path("any.gguf"),
        SYSTEMS,
        context=CONTEXT,
        preferences=preferences or Preferences(),
        place=place or Home(),
        read_care=shipped_care,
        facilitator=facilitator,
        clock=clock,
        shelf=Shelf(folders.find().lessons),
    )


@cache
def shipped_care() -> CareData:
    """The app's own care, as it is shipped."""
    read = read_care(shipped("lessons"))
    assert isinstance(read, CareData), read
    return read


def settle() -> None:
    """Let everything happen that is due now: layouts, deletions, focus."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
