"""What packages are made of, as far as that can be seen without building them."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.domain.pack import ENDING
from desktop.store.policy import read_policy
from installer import bill, release, sizes, stick, tried, trimming
from installer.build import write_sums
from installer.components import Component
from installer.release import Release
from installer.windows import msi, program

LINUX = Path(__file__).parents[2] / "installer" / "linux"
WINDOWS = LINUX.with_name("windows")
QT = Path(__file__).parents[2] / ".venv" / "lib"
NOW = Release("1.2.3", 1_700_000_000)


def test_the_time_of_a_release_is_that_of_the_last_commit_or_the_one_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert release.of_this_checkout().date == "1970-01-02"
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert release.of_this_checkout().epoch > 1_700_000_000


def test_every_file_bears_the_time_of_the_release(tmp_path: Path) -> None:
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "a").mkdir()
    (folder / "a" / "b").write_text("c")
    NOW.stamp(folder)
    assert {path.stat().st_mtime for path in (folder, *folder.rglob("*"))} == {NOW.epoch}


def test_trimming_keeps_what_is_used_and_what_that_needs(tmp_path: Path) -> None:
    whole = next(QT.glob("python*/site-packages/PySide6"))
    kept = tmp_path / "PySide6"
    for name in (
        "QtGui.abi3.so",
        "QtNetwork.abi3.so",
        "QtGui.pyi",
        "Qt/lib/libQt6Gui.so.6",
        "Qt/lib/libQt6Network.so.6",
    ):
        _copy(whole / name, kept / name)
    for name in ("platforms/libqxcb.so", "platforms/libqvnc.so", "imageformats/libqtiff.so"):
        _copy(whole / "Qt" / "plugins" / name, kept / "Qt" / "plugins" / name)
    for name in ("qtbase_uk.qm", "qtbase_fr.qm", "assistant_de.qm"):
        _copy(whole / "Qt" / "translations" / name, kept / "Qt" / "translations" / name)
    trimming.trim(tmp_path)
    files = {path.relative_to(kept).as_posix() for path in kept.rglob("*") if path.is_file()}
    assert files == {
        "QtGui.abi3.so",
        "Qt/lib/libQt6Gui.so.6",
        "Qt/plugins/platforms/libqxcb.so",
        "Qt/translations/qtbase_uk.qm",
    }


def test_every_file_of_the_msi_has_an_id_of_its_own_that_stays(tmp_path: Path) -> None:
    folder = tmp_path / "app"
    for name in ("app/a.txt", "app/b/a.txt", "ki-mit-herz.exe"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    first, later = (msi.recipe(Release(version, 0), folder) for version in ("1.0.0", "1.1.0"))
    ids = [element.get("Id") for element in first.iter("File")]
    assert len(set(ids)) == 3
    assert ids == [element.get("Id") for element in later.iter("File")]
    old, new = (next(root.iter("Product")) for root in (first, later))
    assert old.get("UpgradeCode") == new.get("UpgradeCode")
    assert old.get("Id") != new.get("Id")


def test_a_lesson_pack_is_opened_with_the_app_wherever_it_is_installed(tmp_path: Path) -> None:
    (tmp_path / "ki-mit-herz.exe").write_text("x")
    root = msi.recipe(NOW, tmp_path)
    told = {value.get("Key"): value.get("Value") for value in root.iter("RegistryValue")}
    kind = told[f"Software\\Classes\\{ENDING}"]
    command = '"[INSTALLDIR]ki-mit-herz.exe" open "%1"'
    assert told[f"Software\\Classes\\{kind}\\shell\\open\\command"] == command
    script = (WINDOWS / "setup.nsi").read_text(encoding="utf-8")
    assert f"""WriteRegStr HKLM "Software\\Classes\\{ENDING}" "" "{kind}\"""" in script
    entry = (LINUX / "ki-mit-herz-lernpaket.desktop").read_text(encoding="utf-8")
    known = (LINUX / "ki-mit-herz.mime.xml").read_text(encoding="utf-8")
    assert "Exec=ki-mit-herz open %f\n" in entry
    kind = re.findall("^MimeType=(.*);$", entry, re.MULTILINE)[0]
    assert f'<mime-type type="{kind}">' in known
    assert f'<glob pattern="*{ENDING}"/>' in known


def test_a_stick_brings_every_lesson_pack_as_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "STICK", tmp_path / "USB")
    made = sorted((_stick(tmp_path) / stick.LESSONS).iterdir())
    folders = sorted(folder for folder in stick.PACKS.iterdir() if folder.is_dir())
    assert [file.name for file in made] == [f"{folder.name}{ENDING}" for folder in folders]


@pytest.mark.parametrize(("version", "counted"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))])
def test_windows_counts_a_version_in_four_numbers(version: str, counted: tuple[int, ...]) -> None:
    assert program.numbers(version) == counted


@pytest.mark.parametrize(("before", "code"), [("1.3.0", 1), ("1.2.3", 0), ("1.2", 0)])
def test_debian_is_told_to_refuse_an_older_version(tmp_path: Path, before: str, code: int) -> None:
    script = tmp_path / "preinst"
    script.write_text((LINUX / "preinst").read_text().replace("@VERSION@", NOW.version))
    done = subprocess.run(("sh", script, "upgrade", before), check=False, capture_output=True, text=True)
    assert done.returncode == code
    assert ("neuer als 1.2.3. Es wurde nichts verändert" in done.stderr) == bool(code)


def test_the_example_of_the_settings_is_right_with_every_line_switched_on(tmp_path: Path) -> None:
    text = (stick.HERE / stick.EXAMPLE).read_text(encoding="utf-8")
    lines = [line.removeprefix("# ") for line in text.splitlines() if " = " in line]
    assert len(lines) > 8
    file = tmp_path / "policy.toml"
    file.write_text("\n".join(line for line in lines if not line.startswith("kiosk")), encoding="utf-8")
    assert read_policy(file).faults == ()


def test_a_stick_with_a_damaged_file_installs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick, "STICK", tmp_path / "USB")
    made = _stick(tmp_path)
    write_sums(made)
    (made / "modell" / "m.gguf").write_text("damaged")
    done = _install(made, tmp_path)
    assert done.returncode == 1
    assert "Es wurde nichts verändert" in done.stderr
    assert not (tmp_path / "called").exists()


def test_a_whole_stick_installs_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "STICK", tmp_path / "USB")
    made = _stick(tmp_path)
    write_sums(made)
    assert "/a_1.deb" in (_install(made, tmp_path).stdout + (tmp_path / "called").read_text())


def test_the_windows_script_checks_before_it_starts_anything() -> None:
    script = (stick.HERE / "installieren.ps1").read_text(encoding="utf-8")
    assert script.index("Get-FileHash") < script.index("exit 1") < script.index("Start-Process")


def test_the_bill_and_the_folder_of_licences_name_every_part(tmp_path: Path) -> None:
    parts = [
        Component("Qt", "6.8.3", "LGPL-3.0-only", ("the text",), "pkg:generic/qt@6.8.3"),
        Component("A model", "m", "Apache-2.0", ("another",), sha256="0" * 64, kind="machine-learning-model"),
    ]
    told = bill.write_bill(NOW, parts, tmp_path / "bill.json").read_text(encoding="utf-8")
    again = bill.write_bill(NOW, parts, tmp_path / "again.json").read_text(encoding="utf-8")
    assert told == again
    assert all(word in told for word in ('"Qt"', "LGPL-3.0-only", "machine-learning-model", "0" * 64))
    folder = bill.write_licences(parts, tmp_path / "licences")
    assert (folder / "Qt 6.8.3.txt").read_text(encoding="utf-8") == "the text"
    assert "A model m" in (folder / bill.LIST).read_text(encoding="utf-8")


def test_sizes_are_told_beside_those_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DIST", "HERE"):
        monkeypatch.setattr(sizes, name, tmp_path / name)
    monkeypatch.setattr(sizes, "NOTED", tmp_path / "noted.toml")
    (tmp_path / "DIST").mkdir()
    (tmp_path / "DIST" / "ki-mit-herz-1.2.3.msi").write_bytes(b"x" * 3_000_000)
    sizes.note("Windows", tmp_path / "DIST")
    sizes.write(NOW)
    (tmp_path / "DIST" / "ki-mit-herz-1.2.3.msi").write_bytes(b"x" * 5_000_000)
    sizes.tell(NOW)
    assert "+2.0 MB" in capsys.readouterr().out


def test_a_trial_holds_until_something_changes(tmp_path: Path) -> None:
    for name in ("installer", "tests/installed"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "installer" / "a").write_text("1")
    (tmp_path / "pyproject.toml").write_text("")
    for words in (("init", "--quiet"), ("add", "--all")):
        subprocess.run(("git", "-C", tmp_path, *words), check=True)
    record = tmp_path / "tried.txt"
    assert not tried.is_tried(record, tmp_path)
    record.write_text(f"{tried.digest(tmp_path)}\n\nseen\n")
    assert tried.is_tried(record, tmp_path)
    (tmp_path / "installer" / "a").write_text("2")
    assert not tried.is_tried(record, tmp_path)


def _stick(folder: Path) -> Path:
    for name in ("a_1.deb", "a-setup.exe", "m.gguf"):
        (folder / name).write_text(name)
    papers = folder / "papers"
    papers.mkdir()
    return stick.fill([folder / "a_1.deb"], [folder / "a-setup.exe"], folder / "m.gguf", papers)


def _install(made: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run the script of the stick on a PC whose apt only notes what it was called with."""
    tools = folder / "tools"
    tools.mkdir()
    for name, does in (
        ("apt-get", f'echo "$@" > {folder}/called'),
        ("id", "echo 0"),
        ("mkdir", "exit 0"),
        ("cp", "exit 0"),
    ):
        (tools / name).write_text(f"#!/bin/sh\n{does}\n")
        (tools / name).chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    command = ("sh", made / "installieren-linux.sh")
    return subprocess.run(command, check=False, capture_output=True, text=True, env={"PATH": path})


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.exists():
        shutil.copy(source, target)
    else:
        target.write_bytes(b"")
