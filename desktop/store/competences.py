"""Reads ``lessons/competences.toml``: the framework by which lessons are arranged."""

import tomllib
from pathlib import Path

import msgspec

from desktop.domain.coverage import Framework
from desktop.domain.trouble import CatalogueBroken

FILE = "competences.toml"


def read_framework(lessons: Path) -> Framework:
    """All competences of the framework.

    Args:
        lessons: the folder of all lessons.

    Raises:
        CatalogueBroken: the file is missing or says something else.
    """
    file = lessons / FILE
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), Framework)
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CatalogueBroken(file, (str(error),)) from error
