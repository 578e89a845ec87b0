"""The header of a model file, read before llama.cpp sees it: llama.cpp may abort on a broken one.

The layout is the one of the GGUF specification, versions 2 and 3: counts, then keys with values, then one
entry a tensor with its shape, kind and offset. No number in the file decides how much memory is taken or how
long is read: every length is held against what is left of the file and against a limit of ours.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
# Values a block and bytes a block, by tensor kind (ggml's type traits).
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2),
}  # fmt: skip
MOST_KEYS = MOST_TENSORS = 1 << 16
# The largest vocabularies have a quarter of a million words and half a million merges.
MOST_WORDS = 1 << 21
LONGEST_KEY, LONGEST_TEXT = 1 << 10, 1 << 20
LONGEST_HEADER = 1 << 28
# Short lists are read, of long ones only the length is kept.
SHORT_LIST = 4096
LARGEST = 1 << 50

Value = int | float | str | bool


class BrokenFile(Exception):
    """What was read is no whole GGUF file; ``foreign`` when it is none at all."""

    def __init__(self, why: str, *, foreign: bool = False) -> None:
        super().__init__(why)
        self.foreign = foreign


@dataclass(frozen=True)
class Header:
    """What a model file says about itself; arrays are left out, their lengths kept.

    ``lists`` are its short lists of texts, ``weights`` how many numbers its tensors hold together.
    """

    values: dict[str, Value]
    lengths: dict[str, int]
    size: int
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weights: int = 0

    def number(self, key: str, default: int = 0) -> int:
        """A whole number by its key, without the name of the architecture in front."""
        value = self.values.get(f"{self.values.get('general.architecture', '')}.{key}", default)
        return int(value) if isinstance(value, int) and 0 <= value <= LARGEST else default

    def text(self, key: str) -> str:
        """A text by its whole key; empty where there is none."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ""

    def memory_per_token(self) -> int:
        """Bytes that one token takes in the window, keys and values in half precision."""
        heads = max(1, self.number("attention.head_count", 1))
        groups = self.number("attention.head_count_kv", heads) or heads
        width = self.number("embedding_length") // heads
        key = self.number("attention.key_length", width)
        value = self.number("attention.value_length", width)
        return 2 * self.number("block_count") * groups * (key + value)


class _Reader:
    """Takes bytes one after the other, never beyond the end of the file or of what a header may be."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._end = min(size, LONGEST_HEADER)
        self.at = 0
        self.size = size

    def take(self, size: int) -> bytes:
        self._step(size)
        data = self._file.read(size)
        if len(data) != size:
            raise BrokenFile("ends too early")
        return data

    def skip(self, size: int) -> None:
        self._step(size)
        self._file.seek(size, 1)

    def _step(self, size: int) -> None:
        if size > self._end - self.at:
            raise BrokenFile("ends too early" if self._end == self.size else "impossible header")
        self.at += size

    def scalar(self, code: str) -> int | float | bool:
        value: int | float | bool = struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]
        return value

    def count(self, most: int) -> int:
        found = int(self.scalar("Q"))
        if found > most:
            raise BrokenFile("impossible counts")
        return found

    def text(self, longest: int) -> str:
        return self.take(self.count(longest)).decode("utf-8", "replace")


class _Contents:
    """What has been read so far."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.lengths: dict[str, int] = {}
        self.lists: dict[str, tuple[str, ...]] = {}

    def take(self, reader: _Reader) -> None:
        """Read one key with its value."""
        key = reader.text(LONGEST_KEY)
        kind = int(reader.scalar("I"))
        if kind == _STRING:
            self.values[key] = reader.text(LONGEST_TEXT)
        elif kind == _ARRAY:
            self._take_list(reader, key)
        elif kind in _SCALARS:
            self.values[key] = reader.scalar(_SCALARS[kind])
        else:
            raise BrokenFile("unknown kind of value")

    def _take_list(self, reader: _Reader, key: str) -> None:
        kind = int(reader.scalar("I"))
        if kind == _STRING:
            self.lengths[key] = length = reader.count(MOST_WORDS)
            if length <= 64:
                self.lists[key] = tuple(reader.text(LONGEST_TEXT) for _ in range(length))
                return
            for _ in range(length):
                reader.skip(reader.count(LONGEST_TEXT))
            return
        if kind not in _SCALARS:
            raise BrokenFile("unknown kind of value")
        width = struct.calcsize("<" + _SCALARS[kind])
        self.lengths[key] = length = reader.count(reader.size // width)
        if length > SHORT_LIST:
            reader.skip(width * length)
            return
        # Some models give a number a layer where others give one: the largest decides about memory.
        found = max((reader.scalar(_SCALARS[kind]) for _ in range(length)), default=None)
        if found is not None:
            self.values.setdefault(key, found)


def read_header(path: Path) -> Header:
    """Read the header of a model file and see that the file is as long as its header says.

    Raises:
        BrokenFile: it is no GGUF file, or it is cut off.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(4) != b"GGUF":
            raise BrokenFile("no GGUF file", foreign=True)
        file.seek(0)
        reader = _Reader(file, size)
        reader.take(4)
        if reader.scalar("I") not in {2, 3}:
            raise BrokenFile("no GGUF file", foreign=True)
        tensors, keys = reader.count(MOST_TENSORS), reader.count(MOST_KEYS)
        contents = _Contents()
        for _ in range(keys):
            contents.take(reader)
        found = [_tensor(reader) for _ in range(tensors)]
        start = _aligned(reader.at, contents.values.get("general.alignment", 32))
    ends = max((end for end, _ in found), default=0)
    if not tensors or start + ends > size:
        raise BrokenFile("ends too early")
    weights = sum(values for _, values in found)
    return Header(contents.values, contents.lengths, size, contents.lists, weights)


def _tensor(reader: _Reader) -> tuple[int, int]:
    """Where a tensor ends, counted from where the first begins, and how many numbers it holds."""
    reader.text(LONGEST_KEY)
    dimensions = int(reader.scalar("I"))
    if dimensions > 4:
        raise BrokenFile("impossible shape")
    values = 1
    for _ in range(dimensions):
        values *= reader.count(LARGEST)
    if values > LARGEST:
        raise BrokenFile("impossible shape")
    per_block, width = _BLOCKS.get(int(reader.scalar("I")), (1, 0))
    return reader.count(LARGEST) + values // per_block * width, values


def _aligned(at: int, alignment: Value) -> int:
    step = int(alignment) if isinstance(alignment, int) and 0 < alignment <= LARGEST else 32
    return -(-at // step) * step
