"""The library is read once and kept until a lesson changes; what is kept badly is read anew."""

import os
from pathlib import Path
from shutil import copytree

import pytest

from desktop.store.folders import shipped
from desktop.store.kept_library import FILE, kept_library
from desktop.store.lessons import read_library

PATH = "arrive"


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    folder = tmp_path / "lessons"
    copytree(shipped("lessons") / PATH, folder / PATH)
    return folder


def test_what_is_kept_is_what_was_read(lessons: Path, tmp_path: Path) -> None:
    read = read_library(lessons)
    assert kept_library(lessons, tmp_path) == read
    assert (tmp_path / FILE).is_file()
    assert kept_library(lessons, tmp_path) == read
    assert all(
        type(a) is type(b) for a, b in zip(_steps(lessons, tmp_path), read.lessons[0].steps, strict=True)
    )


def test_what_is_kept_is_used(lessons: Path, tmp_path: Path) -> None:
    kept_library(lessons, tmp_path)
    words = lessons / PATH / "de.md"
    before = words.stat()
    words.write_bytes(b"x" * before.st_size)
    os.utime(words, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert kept_library(lessons, tmp_path).paths, "it was read again though size and time are the same"


def test_python_compiling_itself_is_no_change(lessons: Path, tmp_path: Path) -> None:
    kept_library(lessons, tmp_path)
    before = (tmp_path / FILE).stat().st_mtime_ns
    compiled = lessons / "__pycache__"
    compiled.mkdir()
    (compiled / "lessons.pyc").write_bytes(b"")
    kept_library(lessons, tmp_path)
    assert (tmp_path / FILE).stat().st_mtime_ns == before


def test_a_change_is_seen(lessons: Path, tmp_path: Path) -> None:
    kept_library(lessons, tmp_path)
    (lessons / PATH / "first-conversation" / "de.md").write_text("# Kaputt\n")
    assert f"{PATH}/first-conversation" in kept_library(lessons, tmp_path).faults


def test_a_picture_that_has_gone_is_seen(lessons: Path, tmp_path: Path) -> None:
    kept_library(lessons, tmp_path)
    next((lessons / PATH).rglob("*.svg")).unlink()
    assert kept_library(lessons, tmp_path).faults


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x92\xa0\x90", b"\x93" * 100_000])
def test_what_was_kept_badly_is_read_anew(data: bytes, lessons: Path, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(data)
    assert kept_library(lessons, tmp_path) == read_library(lessons)


def test_it_is_read_where_it_cannot_be_kept(lessons: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert kept_library(lessons, tmp_path / "cache").paths
    assert not (tmp_path / FILE).exists()


def test_only_the_file_itself_is_left(lessons: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    kept_library(lessons, cache)
    assert [file.name for file in cache.iterdir()] == [FILE]


def _steps(lessons: Path, cache: Path) -> tuple[object, ...]:
    return kept_library(lessons, cache).lessons[0].steps
