"""What the tests of a session stand on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.domain import lesson as lessons
from desktop.domain.lesson import Lesson, Library, Shape
from desktop.domain.place import Home
from desktop.domain.preferences import Preferences
from desktop.engine.script import Script
from desktop.session.engine_link import EngineLink
from desktop.session.session import Session
from desktop.store.care import CareData
from tests.conftest import Scripted
from tests.session.engines import MODEL, Engines, let_go

SYSTEMS = {"de": "Antworte kurz.", "de-einfach": "Antworte leicht.", "en": "Answer briefly."}
STEPS = [{"kind": "read", "id": "a"}, {"kind": "read", "id": "b"}]
SHAPE = msgspec.convert({"minutes": 5, "competences": [], "step": STEPS}, Shape)
LESSON = Lesson("start/erste", "start", "", SHAPE, {})
LIBRARY = Library((lessons.Path("start", 1, (LESSON,), {}),), {})

Opens = Callable[..., Session]


@pytest.fixture
def engines(qtbot: QtBot) -> Iterator[Engines]:
    """Opens lines to engine processes; with the test they end, and none is left."""
    opened = Engines(qtbot)
    yield opened
    for link in opened.links:
        link.close()
        assert link.pid == 0
        link.deleteLater()
    let_go()
    assert engine_processes() == []


def engine_processes() -> list[psutil.Process]:
    """The child processes of the tests that live."""
    children = psutil.Process().children(recursive=True)
    return [child for child in children if child.status() != psutil.STATUS_ZOMBIE]


@pytest.fixture
def polite(scripted: Scripted) -> tuple[str, ...]:
    """The command line of an engine that answers politely."""
    return scripted(Script())


@pytest.fixture
def opens(engines: Engines) -> Iterator[Opens]:
    """Opens visits on a line; with the test they end."""
    sessions: list[Session] = []

    def open_session(
        link: EngineLink,
        find_model: Callable[[], Path] = lambda: MODEL,
        read_care: Callable[[], CareData | None] = lambda: None,
    ) -> Session:
        session = Session(
            LIBRARY,
            link,
            find_model,
            SYSTEMS,
            context=4096,
            preferences=Preferences(),
            place=Home(),
            read_care=read_care,
        )
        sessions.append(session)
        return session

    yield open_session
    for session in sessions:
        session.end("closed")
        session.deleteLater()
