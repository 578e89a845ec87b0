"""The data of the app's own care: whole as shipped, and every fault told."""

import zlib
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner

from desktop.commands.lessons import lessons as command
from desktop.session.looking import is_near, sign_in
from desktop.store.care import FOLDER, CareData, read_care
from desktop.store.folders import shipped


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    copytree(shipped("lessons") / FOLDER, tmp_path / FOLDER)
    copytree(shipped("lessons") / "arrive", tmp_path / "arrive")
    return tmp_path


def test_what_is_shipped_is_whole(lessons: Path) -> None:
    assert isinstance(read_care(lessons), CareData)
    result = CliRunner().invoke(command, ["check", str(lessons)])
    assert FOLDER not in result.output


@pytest.mark.parametrize(
    ("file", "wrong", "said"),
    [
        ("signs.toml", "[suicide\n", "cannot be read as TOML"),
        ("signs.toml", '[suicide]\npatterns = ["(ich"]\n', "wrong"),
        ("topics.toml", '[topic.weather]\npatterns = ["rain"]\n', "wrong"),
        ("de.md", "# Nur ein Titel\n\nSatz.\n", "The note"),
    ],
)
def test_what_is_broken_is_told_with_its_file(lessons: Path, file: str, wrong: str, said: str) -> None:
    (lessons / FOLDER / file).write_text(wrong, encoding="utf-8")
    faults = read_care(lessons)
    assert isinstance(faults, tuple)
    assert any(fault.file == f"{FOLDER}/{file}" and said in fault.what for fault in faults), faults
    result = CliRunner().invoke(command, ["check", str(lessons)])
    assert result.exit_code == 1
    assert f"{FOLDER}/{file}" in result.output


def test_a_pattern_that_is_none_is_told(lessons: Path) -> None:
    file = lessons / FOLDER / "signs.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace('"want to die"', '"want (to die"'), encoding="utf-8"
    )
    faults = read_care(lessons)
    assert isinstance(faults, tuple)
    assert "A pattern cannot be used" in faults[0].what


def test_what_is_missing_is_told(lessons: Path) -> None:
    (lessons / FOLDER / "en.md").unlink()
    faults = read_care(lessons)
    assert isinstance(faults, tuple)
    assert faults[0].file == f"{FOLDER}/en.md"


@pytest.mark.parametrize(
    ("file", "wrong"),
    [
        ("learned.bin", b""),
        ("learned.bin", b"{}\n"),
        ("learned.bin", b"\xff\xfe\n\x00"),
        ("concepts.toml", b"[death"),
        ("concepts.toml", b"death = 4"),
    ],
)
def test_without_what_was_learned_the_patterns_still_do_what_they_can(
    lessons: Path, file: str, wrong: bytes
) -> None:
    (lessons / FOLDER / file).write_bytes(wrong)
    read = read_care(lessons)
    assert isinstance(read, CareData)
    assert read.learned is None
    assert [fault.file for fault in read.faults] == [f"{FOLDER}/{file}"]
    assert sign_in("Ich will nicht mehr leben.", read) == "suicide"
    assert not is_near("Ich will nicht mehr leben.", read)
    result = CliRunner().invoke(command, ["check", str(lessons)])
    assert result.exit_code == 1
    assert f"{FOLDER}/{file}" in result.output


def test_weights_that_are_too_few_or_too_many_are_none(lessons: Path) -> None:
    file = lessons / FOLDER / "learned.bin"
    head, _, packed = file.read_bytes().partition(b"\n")
    for wrong in (zlib.compress(zlib.decompress(packed)[:-1]), zlib.compress(bytes(50_000_000))):
        file.write_bytes(head + b"\n" + wrong)
        read = read_care(lessons)
        assert isinstance(read, CareData)
        assert read.learned is None
