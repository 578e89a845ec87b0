"""System libraries: seen by what is there, not by the name of a package."""

import shutil
from pathlib import Path

import pytest

from installer import system
from installer.system import Need, needs
from installer.telling import Failed


def test_the_list_of_needs_can_be_read() -> None:
    listed = needs(system.LIST.read_text(encoding="utf-8"))
    always = {"always", "build", "cpu-check", "test"}
    assert {need.when for need in listed} == always | {"installers", "installers-test"}
    assert {need.kind for need in listed} == {"file", "library", "program", "python"}
    assert len({need.name for need in listed}) == len(listed)


@pytest.mark.parametrize(
    ("kind", "there", "gone"),
    [
        ("library", "libc.so.6", "libnowhere.so.1"),
        ("program", "sh", "nowhere"),
        ("file", "/etc/passwd", "/nowhere"),
        ("python", "json", "nowhere"),
    ],
)
def test_a_need_knows_whether_it_is_met(kind: str, there: str, gone: str) -> None:
    assert Need("always", kind, there, "x").is_there()
    assert not Need("always", kind, gone, "x").is_there()


def test_an_account_without_rights_is_told_the_line_to_type(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listed = tmp_path / "packages.txt"
    listed.write_text("always library:libnowhere.so.1 libnowhere1\nbuild program:nowhere nowhere\n")
    monkeypatch.setattr(system, "LIST", listed)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    with pytest.raises(Failed, match="sudo apt-get install --no-install-recommends libnowhere1\n"):
        system.provide({"always"}, tmp_path / "log")


def test_nothing_is_done_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    listed = tmp_path / "packages.txt"
    listed.write_text("always program:sh dash\nbuild program:nowhere nowhere\n")
    monkeypatch.setattr(system, "LIST", listed)
    system.provide({"always"}, tmp_path / "log")
    assert not (tmp_path / "log").exists()


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_seen_by_its_variable(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not system.is_display_there()
    monkeypatch.setenv(variable, ":0")
    assert system.is_display_there()
