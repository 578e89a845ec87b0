"""Opens visits for the stories and closes them again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import dress
from desktop.domain.lesson import Library
from desktop.domain.place import Place
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer, Script
from desktop.session import clock as clocks
from desktop.session.facilitator import Facilitator
from desktop.store import folders
from desktop.store.lessons import read_library
from tests.conftest import Scripted
from tests.journeys.visit import Visit, session_of

Opener = Callable[..., Visit]


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The application of this process, dressed as the app's own."""
    return dress(qapp)


@pytest.fixture(scope="session")
def library() -> Library:
    """The lessons of the academy."""
    return read_library(folders.find().lessons)


@pytest.fixture
def opens(application: QApplication, library: Library, scripted: Scripted) -> Iterator[Opener]:
    """Opens a visit on a scripted engine; what is opened is closed after the story."""
    visits: list[Visit] = []

    def open_visit(
        *answers: Answer | str,
        script: Script | None = None,
        at: Place | None = None,
        preferences: Preferences | None = None,
        size: tuple[int, int] = (1366, 768),
        facilitator: Facilitator | None = None,
        clock: Callable[[], float] = clocks.seconds,
    ) -> Visit:
        told = tuple(Answer(a, pause_ms=1) if isinstance(a, str) else a for a in answers)
        engine = scripted(script or Script(told))
        session = session_of(
            library, engine, place=at, preferences=preferences, facilitator=facilitator, clock=clock
        )
        visits.append(Visit(session, size=size))
        return visits[-1]

    yield open_visit
    for visit in visits:
        visit.close()
