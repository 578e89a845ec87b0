"""Which files on memory sticks are offered as models or lesson packs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.session import sticks
from desktop.session.sticks import SMALLEST, StickFiles, model_files, pack_files


def lay(file: Path, content: bytes, size: int = 0) -> Path:
    """Lay a file there, of this size where given."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        opened.write(content)
        opened.truncate(max(size, len(content)))
    return file


def test_files_are_offered_that_are_called_like_a_model_or_begin_like_one(tmp_path: Path) -> None:
    named = lay(tmp_path / "stick" / "Letter.GGUF", b"no model, but called like one")
    renamed = lay(tmp_path / "stick" / "models" / "new" / "download (1).bin", b"GGUF", SMALLEST)
    lay(tmp_path / "stick" / "small.bin", b"GGUF")
    lay(tmp_path / "stick" / "film.mp4", b"....", SMALLEST)
    lay(tmp_path / "stick" / ".hidden.gguf", b"GGUF")
    lay(tmp_path / "stick" / "a" / "b" / "c" / "too deep.gguf", b"GGUF")
    assert [found.path for found in model_files((tmp_path / "stick",))] == [named, renamed]
    assert [found.bytes for found in model_files((tmp_path / "stick",))] == [29, SMALLEST]


def test_lesson_packs_are_offered_by_their_ending(tmp_path: Path) -> None:
    named = lay(tmp_path / "stick" / "lektionen" / "Mehr.LERNPAKET", b"?")
    lay(tmp_path / "stick" / "lektionen" / "Mehr.zip", b"PK")
    lay(tmp_path / "stick" / "model.gguf", b"GGUF")
    assert [found.path for found in pack_files((tmp_path / "stick",))] == [named]


def test_a_stick_that_is_gone_has_none(tmp_path: Path) -> None:
    assert model_files((tmp_path / "stick" / "gone",)) == ()


def test_no_more_are_offered_than_can_be_read(tmp_path: Path) -> None:
    for number in range(50):
        lay(tmp_path / "stick" / f"{number}.gguf", b"GGUF")
    assert len(model_files((tmp_path / "stick",))) == 20


def test_the_sticks_are_looked_through_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    monkeypatch.setattr(sticks, "removable_drives", lambda: (tmp_path / "stick",))
    lay(tmp_path / "stick" / "a.gguf", b"GGUF")
    files = StickFiles(parent)
    qtbot.waitUntil(lambda: [found.path.name for found in files.now()] == ["a.gguf"])
