"""What the tests of a session stand on."""

from collections.abc import Iterator

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.script import Script
from tests.conftest import Scripted
from tests.session.engines import Engines, let_go


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
