"""The system prompts beside the models: one for each language variant."""

import tomllib
from pathlib import Path

import msgspec

from desktop.domain.trouble import CatalogueBroken


class _Prompt(msgspec.Struct, frozen=True):
    system: str


def read_prompts(file: Path) -> dict[str, str]:
    """The system prompts by language variant.

    Args:
        file: ``models/prompts.toml``.

    Raises:
        CatalogueBroken: the file is missing or says something else.
    """
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        prompts = msgspec.convert(raw, type=dict[str, _Prompt])
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CatalogueBroken(file, (str(error),)) from error
    return {variant: prompt.system.strip() for variant, prompt in prompts.items()}
