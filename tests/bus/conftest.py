"""Opens the app where a screen reader finds it, and closes it again."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from desktop.engine.script import Answer, Script
from desktop.store.folders import HOME_VARIABLE
from desktop.ui.translation import Translation
from tests.bus.bus import Bus
from tests.bus.commander import Commander
from tests.bus.surroundings import Surroundings
from tests.day import Day

Meeter = Callable[..., Commander]


@pytest.fixture
def surroundings() -> Iterator[Surroundings]:
    """A screen and its buses."""
    # The path of a socket has to be short.
    with tempfile.TemporaryDirectory(prefix="bus-") as folder, Surroundings(Path(folder)) as made:
        yield made


@pytest.fixture
def meets(surroundings: Surroundings, tmp_path: Path) -> Iterator[Meeter]:
    """Starts the app with these answers of the model, and gives the person with the screen reader."""
    opened: list[tuple[Day, Bus]] = []

    def meet(*answers: str, pause_ms: int = 5) -> Commander:
        script = tmp_path / "script.json"
        told = tuple(Answer(answer, pause_ms=pause_ms) for answer in answers)
        script.write_bytes(msgspec.json.encode(Script(told)))
        home = tmp_path / "home"
        environment = {**surroundings.environment, HOME_VARIABLE: str(home)}
        bus = Bus(surroundings.address)
        opened.append((Day(home, str(script), visitors="tests.bus.visitor", environment=environment), bus))
        return Commander(bus)

    yield meet
    for day, bus in opened:
        bus.close()
        day.__exit__(None, None, None)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The words of the interface in this process, to know what to look for."""
    translation = Translation(qapp)
    translation.speak("de")
    yield
    translation.speak("")
