"""How long a request to the model took."""

from msgspec import Struct


class Timings(Struct, frozen=True):
    """Seconds of wall clock, seconds of processor time, counts of tokens."""

    prompt_tokens: int = 0
    reused_tokens: int = 0
    prompt_seconds: float = 0.0
    first_seconds: float = 0.0
    tokens: int = 0
    seconds: float = 0.0
    processor_seconds: float = 0.0
