"""Who imports whom: the rooms of the house, Qt, and the libraries that live in one module each."""

import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pkgutil import resolve_name

import pytest

from tests.rules.sources import ROOT, Source, none, sources

APP = sources("desktop")
MODULES = {source.module: source for source in APP}

ANY = frozenset({"app", "commands", "domain", "engine", "launcher", "session", "speech", "store", "ui"})
MAY_IMPORT = {
    "domain": frozenset({"domain"}),
    "store": frozenset({"domain", "store"}),
    "engine": frozenset({"domain", "engine"}),
    "speech": frozenset({"domain", "speech"}),
    "session": frozenset({"domain", "store", "session"}),
    "ui": frozenset({"domain", "session", "ui"}),
    "commands": ANY,
    "app": ANY,
    "launcher": ANY,
    "__main__": ANY,
}
ALSO = {
    "session": frozenset({"desktop.engine.protocol", "desktop.speech.protocol"}),
    "speech": frozenset({"desktop.engine.wall", "desktop.engine.wire"}),
}
QT = {
    "session": ("PySide6.QtCore",),
    "speech": ("PySide6.QtCore", "PySide6.QtTextToSpeech"),
    "ui": ("PySide6.",),
    "app": ("PySide6.",),
}
KEPT_IN = {
    "llama_cpp": "desktop/engine/llama.py",
    "sqlite_utils": "desktop/store/statistics.py",
    "platformdirs": "desktop/store/folders.py",
    "pypdf": "desktop/ui/paper/tags.py",
}
# Where modules of ours are imported by a name in a string, so that the home page does not wait for them.
LATER = {
    "desktop/app.py",
    "desktop/session/gate.py",
    "desktop/session/models.py",
    "desktop/session/packs.py",
    "desktop/session/shelf.py",
    "desktop/store/kept_library.py",
    "desktop/ui/facilitator/table.py",
    "desktop/ui/frame.py",
    "desktop/ui/main_window.py",
    "desktop/ui/steps/table.py",
}
# Libraries that the home page need not wait for, in a visitor process.
HEAVY = ("llama_cpp", "markdown_it", "numpy", "psutil", "pypdf", "sqlite_utils")
# A row of the table: its first cell, and the one that says what may be imported.
ROW = re.compile(r"^\| (`[^|]+) \| [^|]+ \| ([^|]+) \| [^|]+ \|$", re.MULTILINE)
NAME = re.compile(r"`(\w+)(?:/|\.py)`")


def test_the_home_page_waits_for_no_library_that_it_does_not_need() -> None:
    told = "import sys, desktop.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "PySide6.QtWidgets" in done.stdout.split()
    assert [name for name in HEAVY if name in done.stdout.split()] == []


def test_every_module_lies_in_a_room_of_the_table() -> None:
    assert {source.room for source in APP} - {""} == set(MAY_IMPORT)


def test_contributing_shows_the_same_table() -> None:
    rows = ROW.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    shown = {room: told for rooms, told in rows for room in NAME.findall(rooms)}
    assert shown == {room: _told(room) for room in MAY_IMPORT}


def test_rooms_import_only_the_rooms_they_may() -> None:
    none(
        source.at(line, f"{source.room} may not import {module}")
        for source in APP
        for module, line, _ in _own_imports(source)
        if not _may(source.room, module)
    )


def test_qt_stays_in_its_rooms() -> None:
    none(
        source.at(line, f"{source.room} may not import {name}")
        for source in APP
        for name, line, _ in source.imports
        if name.startswith("PySide6") and not name.startswith(QT.get(source.room, ("nothing",)))
    )


@pytest.mark.parametrize("start", ["desktop.launcher", "desktop.__main__", "desktop.commands.app"])
def test_what_starts_the_day_never_reaches_qt(start: str) -> None:
    reached = _reached(start)
    none(
        MODULES[module].at(line, f"reached from {start}")
        for module in sorted(reached)
        for name, line, inside in MODULES[module].imports
        if name.startswith("PySide6") and not inside
    )


@pytest.mark.parametrize(("library", "home"), KEPT_IN.items())
def test_a_library_is_known_to_one_module_only(library: str, home: str) -> None:
    none(
        source.at(line, f"only {home} imports {library}")
        for source in APP
        for name, line, _ in source.imports
        if name.split(".")[0] == library and source.name != home
    )


def test_imports_go_round_in_no_circle() -> None:
    graph = {source.module: {module for module, _, _ in _own_imports(source)} for source in APP}
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_own_modules_are_imported_at_the_top() -> None:
    none(
        source.at(line, f"{module} imported inside a function")
        for source in APP
        for module, line, inside in _own_imports(source)
        if inside and source.room not in ("__main__", "commands") and line not in _lines_of_names(source)
    )


def test_only_what_the_home_page_need_not_wait_for_is_imported_by_name() -> None:
    found = {source.name for source in APP if source.named}
    assert found == LATER


@pytest.mark.parametrize("name", [name for source in APP for name, _ in source.named])
def test_what_is_imported_by_name_is_there(name: str) -> None:
    resolve_name(name)


def test_nothing_is_imported_by_a_relative_name_or_a_star() -> None:
    none(
        source.at(line, name)
        for source in sources("desktop", "tests", "installer")
        for name, line, _ in source.imports
        if name.startswith("None.") or name.endswith(".*")
    )


def _told(room: str) -> str:
    """What a room may import, as people are told."""
    if MAY_IMPORT[room] == ANY:
        return "any"
    modules = [f"`{module.removeprefix('desktop.')}`" for module in sorted(ALSO.get(room, ()))]
    return ", ".join([*sorted(MAY_IMPORT[room] - {room}), *modules]) or "nothing of ours"


def _own_imports(source: Source) -> list[tuple[str, int, bool]]:
    """The modules of ours that a module imports; a name from a module counts as the module."""
    found = []
    for name, line, inside in source.imports:
        if name.split(".")[0] == "desktop":
            module = name if name in MODULES else name.rpartition(".")[0]
            if module != "desktop" and module != source.module:
                found.append((module, line, inside))
    return found


def _lines_of_names(source: Source) -> set[int]:
    return {line for _, line in source.named}


def _may(room: str, module: str) -> bool:
    return module.split(".")[1] in MAY_IMPORT[room] or module in ALSO.get(room, ()) if room else False


def _reached(start: str) -> set[str]:
    reached, waiting = set(), [start]
    while waiting:
        module = waiting.pop()
        if module not in reached:
            reached.add(module)
            waiting += [name for name, _, inside in _own_imports(MODULES[module]) if not inside]
    return reached
