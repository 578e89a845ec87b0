"""A package index on the disk: real wheels that the real pip fetches, without a network."""

import hashlib
import struct
import zipfile
from pathlib import Path

import msgspec

from desktop.domain.model import Hub, Model, Packages, Part
from desktop.store.folders import Folders

PIECES = (b"once " * 4000, b"upon " * 3000, b"a time" * 2000)
WHOLE = b"".join(PIECES)
NAME = "tale-part{}"


class Shelf:
    """Wheels that carry the pieces of a model file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for number in range(len(PIECES)):
            self.put(number, PIECES[number])

    def put(self, number: int, piece: bytes) -> None:
        """Lay out a wheel with this piece, whatever it is."""
        name = NAME.format(number)
        with zipfile.ZipFile(self._wheel(number), "w", zipfile.ZIP_DEFLATED) as wheel:
            wheel.writestr("tale/piece.bin", piece)
            info = f"{name.replace('-', '_')}-1.0.dist-info"
            wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")

    def remove(self, *numbers: int) -> None:
        """Take wheels away."""
        for number in numbers:
            self._wheel(number).unlink()

    def _wheel(self, number: int) -> Path:
        return self.folder / f"{NAME.format(number).replace('-', '_')}-1.0-py3-none-any.whl"


def tale(*, whole: bytes = WHOLE) -> Model:
    """A model whose file lies on the shelf in pieces."""
    parts = tuple(
        Part(NAME.format(number), "1.0", "tale/piece.bin", len(piece), _sha256(piece))
        for number, piece in enumerate(PIECES)
    )
    return Model(
        id="tale",
        name="A tale",
        file="tale.gguf",
        sha256=_sha256(whole),
        licence="Apache-2.0",
        languages=("en",),
        context=512,
        tried=True,
        sources=(Packages(parts),),
        bytes=len(WHOLE),
        default=True,
    )


def faraway() -> Model:
    """A model that only the model hub has."""
    return msgspec.structs.replace(
        tale(whole=b"far"),
        id="faraway",
        file="faraway.gguf",
        sources=(Hub("somebody/faraway", "f.gguf"),),
        bytes=None,
        default=False,
    )


def write_catalogue(folders: Folders, *models: Model) -> None:
    """Write a catalogue of these models where the app reads it."""
    lines: list[str] = []
    for model in models:
        fields = msgspec.to_builtins(model)
        sources = fields.pop("sources")
        lines += ["[[model]]", *_assignments(fields)]
        for source in sources:
            lines += ["[[model.sources]]", *_assignments(source)]
    folders.catalogue.write_text("\n".join(lines), encoding="utf-8")


def _assignments(fields: dict[str, object]) -> list[str]:
    return [f"{name} = {_toml(value)}" for name, value in fields.items() if value is not None]


def _toml(value: object) -> str:
    match value:
        case dict():
            return "{" + ", ".join(_assignments(value)) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case _:
            return msgspec.json.encode(value).decode()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def model_file(name: str = "Toy", *, architecture: str = "toy", weights: int = 4096) -> bytes:
    """A model file with a whole header, by the specification of GGUF, and weights that mean nothing."""

    def text(word: str) -> bytes:
        return struct.pack("<Q", len(word.encode())) + word.encode()

    def said(key: str, word: str) -> bytes:
        return text(key) + struct.pack("<I", 8) + text(word)

    def counted(key: str, number: int) -> bytes:
        return text(key) + struct.pack("<II", 4, number)

    keys = (
        said("general.architecture", architecture),
        said("general.name", name),
        said("general.license", "mit"),
        said("tokenizer.chat_template", "{{ messages }}"),
        counted("general.file_type", 15),
        counted(f"{architecture}.context_length", 2048),
        text("general.languages") + struct.pack("<IIQ", 9, 8, 2) + text("de") + text("en"),
    )
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, len(keys)) + b"".join(keys)
    head += text("weight") + struct.pack("<IQIQ", 1, weights, 0, 0)
    return head + bytes(-len(head) % 32) + bytes(weights * 4)
