"""An engine process with an opened model: a script, the real thing, and recordings of what the tests ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.protocol import Open, Opened
from desktop.store import folders
from desktop.store.models import Models
from tests.engine.recordings import SUITE, kept
from tests.engine.talk import Talk, engine

SMALL = "smollm2-135m"


@pytest.fixture(scope="session")
def small_model() -> Path:
    """The file of the small real model."""
    return Models(folders.find()).find(SMALL)


@pytest.fixture(params=["scripted", pytest.param("real", marks=pytest.mark.model), "recorded"])
def closed(request: pytest.FixtureRequest) -> Iterator[Talk]:
    """An engine process that has opened nothing yet."""
    with engine(*_words(request)) as talk:
        yield talk


@pytest.fixture
def talk(closed: Talk, request: pytest.FixtureRequest) -> Talk:
    """An engine process with a model."""
    real = request.node.callspec.params["closed"] == "real"
    path = str(request.getfixturevalue("small_model")) if real else "script"
    opened = closed.asks(Open(1, path, 1024, threads=1))
    assert isinstance(opened, Opened), opened
    return closed


def _words(request: pytest.FixtureRequest) -> list[str]:
    """What comes behind ``engine`` on its command line."""
    match request.param:
        case "scripted":
            return ["--script", str(_script(request))]
        case "recorded":
            folder: Path = request.getfixturevalue("tmp_path")
            return ["--recorded", str(kept(folder / "lessons", SUITE))]
        case _:
            return []


def _script(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue("tmp_path") / "script.toml"
    path.write_text(
        """
        pause_ms = 3
        read_ms = 3
        [[answers]]
        text = "Grüße aus Köln, مرحبا und 😀 an alle, die hier sind und lange warten können, ohne zu eilen."
        """,
        encoding="utf-8",
    )
    return path
