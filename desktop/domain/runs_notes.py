"""What a visitor did in the steps in which the model answers again and again."""

from collections.abc import Mapping

from msgspec import Struct


class RepeatNotes(Struct, frozen=True):
    """Which prompt is on, and whether its warm answers are shown."""

    prompt: str = ""
    warm: bool = False


class CompareNotes(Struct, frozen=True):
    """The prompts that were changed, and what is ticked of each answer; by the names of the sides."""

    typed: Mapping[str, str] = {}
    ticked: Mapping[str, tuple[str, ...]] = {}
