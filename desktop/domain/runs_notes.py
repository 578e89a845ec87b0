"""What a visitor did in the steps in which the model answers again and again."""

from msgspec import Struct


class RepeatNotes(Struct, frozen=True):
    """Which prompt is on, and whether its warm answers are shown."""

    prompt: str = ""
    warm: bool = False
