"""The demonstration lessons with recordings of a scripted engine, and visits that have nothing else."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec
from click.testing import CliRunner, Result

from desktop.commands.recording import record
from desktop.domain.place import Place
from desktop.domain.preferences import Preferences
from desktop.domain.trouble import ModelMissing
from desktop.engine.script import Answer, Script
from desktop.session.engine_link import EngineLink
from desktop.session.itself import command
from desktop.session.session import Session
from desktop.session.shelf import Shelf
from desktop.store.lessons import read_library
from tests.journeys.kinds import FOLDER
from tests.journeys.visit import CONTEXT, SYSTEMS

WHOLE = FOLDER.parent / "whole" / "look-inside"
SAID = "Das ist eine Antwort. Sie hat zwei Sätze."


def demonstrations(folder: Path) -> Path:
    """A copy of the demonstration lessons in a folder; gives the folder of all lessons."""
    for path in (FOLDER, WHOLE):
        shutil.copytree(path, folder / path.name)
    return folder


def recorded(folder: Path, *words: str, script: Script | None = None) -> Result:
    """What comes of having lessons recorded from a script.

    Args:
        folder: of all lessons.
        words: further ones for the command.
        script: where it is not the one that always says the same.
    """
    file = folder.parent / "recorded-script.json"
    played = script or Script(tuple(Answer(SAID) for _ in range(1000)))
    file.write_bytes(msgspec.json.encode(played))
    return CliRunner().invoke(record, [str(folder), "--script", str(file), *words])


def without_model(
    folder: Path,
    *,
    place: Place,
    preferences: Preferences | None = None,
    engine: Sequence[str] = (),
) -> Session:
    """A session on a PC that has recordings and no model, or an engine that takes any file for one.

    Args:
        folder: of all lessons and their recordings.
        place: where the visit begins.
        preferences: of the visitor; German, light, 100 % when not said.
        engine: command line of an engine, if there is a model.
    """

    def find() -> Path:
        if not engine:
            raise ModelMissing("any")
        return Path("any.gguf")

    recordings = command("engine", "--recorded", str(folder))
    return Session(
        read_library(folder),
        EngineLink(engine or ("nothing-to-start",), recordings=recordings),
        find,
        SYSTEMS,
        context=CONTEXT,
        preferences=preferences or Preferences(),
        place=place,
        shelf=Shelf(folder),
    )
