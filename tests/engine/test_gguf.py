"""The header of a model file: no number in it decides how much memory is taken or how long is read."""

import struct
import tracemalloc
from pathlib import Path

import pytest

from desktop.engine.gguf import LONGEST_KEY, MOST_KEYS, MOST_WORDS, BrokenFile, read_header
from desktop.engine.gguf_facts import facts
from tests.store.shelf import model_file

HUGE = 1 << 62
LARGEST_READ = 4_000_000


def number(value: int) -> bytes:
    return struct.pack("<Q", value)


def text(word: bytes) -> bytes:
    return number(len(word)) + word


def head(keys: int, tensors: int = 1) -> bytes:
    return b"GGUF" + struct.pack("<I", 3) + number(tensors) + number(keys)


def strings(count: int) -> bytes:
    """A key with a list of so many texts, as far as there is one."""
    return text(b"words") + struct.pack("<II", 9, 8) + number(count)


@pytest.mark.parametrize(
    "content",
    [
        head(HUGE),
        head(1, HUGE),
        head(MOST_KEYS + 1) + b"\0" * 64,
        head(1) + number(HUGE),
        head(1) + number(LONGEST_KEY + 1) + b"k" * 4096,
        head(1) + text(b"key") + struct.pack("<I", 8) + number(HUGE),
        head(1) + strings(HUGE) + b"\0" * 4096,
        head(1) + strings(MOST_WORDS + 1) + b"\0" * 4096,
        head(1) + text(b"list") + struct.pack("<II", 9, 4) + number(HUGE),
        head(1) + text(b"list") + struct.pack("<II", 9, 9) + number(2),
        head(1) + text(b"key") + struct.pack("<I", 99),
        head(0) + text(b"weight") + struct.pack("<I", 5) + b"\0" * 64,
        head(0) + text(b"weight") + struct.pack("<I", 4) + number(HUGE) * 4 + b"\0" * 64,
        head(0) + text(b"weight") + struct.pack("<I", 4) + number(1 << 40) * 4 + b"\0" * 64,
        head(0) + text(b"weight") + struct.pack("<I", 1) + number(32) + struct.pack("<I", 0) + number(HUGE),
        head(0, 0),
    ],
)
def test_impossible_numbers_are_broken_files_and_take_no_memory(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "m.gguf"
    file.write_bytes(content)
    tracemalloc.start()
    with pytest.raises(BrokenFile):
        read_header(file)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < LARGEST_READ


def test_a_header_that_never_ends_is_left_where_the_limit_is(tmp_path: Path) -> None:
    file = tmp_path / "m.gguf"
    with file.open("wb") as opened:
        opened.write(head(1) + text(b"list") + struct.pack("<II", 9, 0) + number(1 << 33))
        # With holes: it takes no room on the disk.
        opened.truncate(1 << 34)
    with pytest.raises(BrokenFile, match="impossible header"):
        read_header(file)


def test_a_file_that_is_none_is_told_from_one_that_is_broken(tmp_path: Path) -> None:
    file = tmp_path / "m.gguf"
    file.write_bytes(b"GGML" + bytes(100))
    with pytest.raises(BrokenFile) as found:
        read_header(file)
    assert found.value.foreign
    file.write_bytes(head(1))
    with pytest.raises(BrokenFile) as found:
        read_header(file)
    assert not found.value.foreign


def test_nonsense_in_a_whole_header_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "m.gguf"
    file.write_bytes(model_file("\0\u202e\n", architecture="\x07"))
    told = facts(read_header(file))
    assert (told.name, told.architecture) == ("", "")
    assert told.memory > 0
