"""The weights of the learned look and the concepts it knows, as files beside the other data of the care."""

import zlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from desktop.domain.care import SIGNS
from desktop.domain.features import SIZE, Concepts
from desktop.domain.learned import Head, Learned
from desktop.domain.lesson import Fault
from desktop.store.lesson_files import find, read_text
from desktop.store.tables import read_toml

CONCEPTS = "care/concepts.toml"
WEIGHTS = "care/learned.bin"
LARGEST = SIZE * len(SIGNS)
REMEDY = "Take the file of the same version of the app, or make it anew with make care."


def read_learned(lessons: Path) -> Learned | Fault:
    """The learned look, or what is wrong with its files.

    Args:
        lessons: the folder of all lessons.
    """
    concepts = read_concepts(lessons)
    if isinstance(concepts, Fault):
        return concepts
    fault = find(lessons, WEIGHTS)
    if fault is not None:
        return fault
    try:
        with (lessons / WEIGHTS).open("rb") as file:
            head, _, packed = file.read(2 * LARGEST).partition(b"\n")
        # Never more than one byte too many, whatever the file says of itself.
        weights = zlib.decompressobj().decompress(packed, LARGEST + 1)
        return Learned(msgspec.json.decode(head, type=Head), weights, Concepts(concepts))
    except (OSError, zlib.error, ValueError) as error:
        return Fault(WEIGHTS, 1, f"The weights cannot be read: {type(error).__name__}.", REMEDY)


def read_concepts(lessons: Path) -> Mapping[str, str] | Fault:
    """The words of each concept as they are written, or what is wrong with their file.

    Args:
        lessons: the folder of all lessons.
    """
    text = read_text(lessons, CONCEPTS)
    toml = text if isinstance(text, Fault) else read_toml(CONCEPTS, text)
    if isinstance(toml, Fault):
        return toml
    try:
        return msgspec.convert(toml.table, dict[str, str])
    except msgspec.ValidationError as error:
        return Fault(CONCEPTS, 1, f"Something here is wrong: {error}.", "Compare it with the other lines.")


def written(head: Head, weights: bytes) -> bytes:
    """The weights as they stand in their file.

    Args:
        head: how to read them.
        weights: a small number for each feature and each sign.
    """
    return msgspec.json.encode(head) + b"\n" + zlib.compress(weights, 9)
