"""The header of a model file, read before llama.cpp sees it: llama.cpp may abort on a broken one.

The layout is the one of the GGUF specification, versions 2 and 3: counts, then keys with values, then one
entry a tensor with its shape, kind and offset.
"""

import struct
from dataclasses import dataclass
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
_MOST = 1 << 20
_LONGEST = 1 << 26

Value = int | float | str | bool


class BrokenFile(Exception):
    """What was read is no whole GGUF file."""


@dataclass(frozen=True)
class Header:
    """What a model file says about itself; arrays are left out, their lengths kept."""

    values: dict[str, Value]
    lengths: dict[str, int]
    size: int

    def number(self, key: str, default: int = 0) -> int:
        """A whole number by its key, without the name of the architecture in front."""
        value = self.values.get(f"{self.values.get('general.architecture', '')}.{key}", default)
        return int(value) if isinstance(value, int) and value >= 0 else default

    def memory_per_token(self) -> int:
        """Bytes that one token takes in the window, keys and values in half precision."""
        heads = max(1, self.number("attention.head_count", 1))
        groups = self.number("attention.head_count_kv", heads) or heads
        width = self.number("embedding_length") // heads
        key = self.number("attention.key_length", width)
        value = self.number("attention.value_length", width)
        return 2 * self.number("block_count") * groups * (key + value)


class _Reader:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def take(self, size: int) -> bytes:
        data = self._file.read(size) if size <= _LONGEST else b""
        if len(data) != size:
            raise BrokenFile("ends too early")
        return data

    def skip(self, size: int, end: int) -> None:
        if self._file.tell() + size > end:
            raise BrokenFile("ends too early")
        self._file.seek(size, 1)

    def scalar(self, code: str) -> int | float | bool:
        value: int | float | bool = struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]
        return value

    def count(self) -> int:
        return int(self.scalar("Q"))

    def text(self) -> str:
        return self.take(self.count()).decode("utf-8", "replace")

    @property
    def at(self) -> int:
        return self._file.tell()


def read_header(path: Path) -> Header:
    """Read the header of a model file and see that the file is as long as its header says.

    Raises:
        BrokenFile: it is no GGUF file, or it is cut off.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        reader = _Reader(file)
        if reader.take(4) != b"GGUF" or reader.scalar("I") not in {2, 3}:
            raise BrokenFile("no GGUF file")
        tensors, keys = reader.count(), reader.count()
        if tensors > _MOST or keys > _MOST:
            raise BrokenFile("impossible counts")
        values: dict[str, Value] = {}
        lengths: dict[str, int] = {}
        for _ in range(keys):
            _take_value(reader, values, lengths, size)
        ends = max((_tensor_end(reader) for _ in range(tensors)), default=0)
        start = _aligned(reader.at, values.get("general.alignment", 32))
    if not tensors or start + ends > size:
        raise BrokenFile("ends too early")
    return Header(values, lengths, size)


def _take_value(reader: _Reader, values: dict[str, Value], lengths: dict[str, int], end: int) -> None:
    key = reader.text()
    kind = int(reader.scalar("I"))
    if kind == _STRING:
        values[key] = reader.text()
    elif kind == _ARRAY:
        inner, lengths[key] = int(reader.scalar("I")), reader.count()
        first = _skip_array(reader, inner, lengths[key], end)
        if first is not None:
            values.setdefault(key, first)
    elif kind in _SCALARS:
        values[key] = reader.scalar(_SCALARS[kind])
    else:
        raise BrokenFile("unknown kind of value")


def _skip_array(reader: _Reader, kind: int, length: int, end: int) -> int | float | None:
    # Some models give a number a layer where others give one: the largest decides about memory.
    if kind == _STRING:
        for _ in range(length):
            reader.skip(reader.count(), end)
        return None
    if kind not in _SCALARS:
        raise BrokenFile("unknown kind of value")
    width = struct.calcsize("<" + _SCALARS[kind])
    if length > 4096:
        reader.skip(width * length, end)
        return None
    return max((reader.scalar(_SCALARS[kind]) for _ in range(length)), default=None)


def _tensor_end(reader: _Reader) -> int:
    reader.text()
    dimensions = int(reader.scalar("I"))
    if dimensions > 4:
        raise BrokenFile("impossible shape")
    values = 1
    for _ in range(dimensions):
        values *= reader.count()
    per_block, width = _BLOCKS.get(int(reader.scalar("I")), (1, 0))
    return reader.count() + values // per_block * width


def _aligned(at: int, alignment: Value) -> int:
    step = int(alignment) if isinstance(alignment, int) and alignment > 0 else 32
    return -(-at // step) * step
