"""The numbers by which a Lernpass knows lessons: ``numbers.toml`` in the lessons folder."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from desktop.domain.learning_pass import MOST_LESSONS
from desktop.domain.lesson import Fault

FILE = "numbers.toml"
Number = Annotated[int, Meta(ge=1, le=MOST_LESSONS)]


def read_numbers(folder: Path) -> Mapping[str, int] | Fault:
    """The number of each lesson by its id, none where there is no such file, or what is wrong with it.

    Args:
        folder: of the lessons.
    """
    remedy = f"Give each lesson a number of its own from 1 to {MOST_LESSONS}."
    try:
        numbers = msgspec.toml.decode((folder / FILE).read_bytes(), type=dict[str, Number])
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeError, msgspec.MsgspecError) as error:
        return Fault(FILE, 1, f"This file cannot be used: {error}.", remedy)
    seen: dict[int, str] = {}
    for lesson, number in numbers.items():
        if number in seen:
            return Fault(FILE, 1, f"{seen[number]} and {lesson} have the same number {number}.", remedy)
        seen[number] = lesson
    return numbers
