"""Whether a model fits a PC, how fast it is going to be there, and which one is the best choice."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from desktop.domain.model import Model

# What the system, its desktop and the window of the app take of a PC's memory (bytes).
RESERVED = 1_200_000_000
# Beside a file of the usual size: its window and sums in progress.
BESIDE = 600_000_000
# People read about 240 words a minute silently (Brysbaert 2019, 238 for English); a German word has about two
# tokens with these models, so that eight tokens a second are reading speed.
READING = 8.0
FAR = 4
FASTER, SLOWER, USABLE = READING * 1.5, READING * 0.75, READING * 0.3

Fits = Literal["fits", "later", "never", "unknown"]
Pace = Literal["faster", "reading", "slower", "slow"]


class Pc(Struct, frozen=True):
    """What a PC has for a model: memory in all and free now (bytes), and how fast one model of some size was.

    ``speed`` is in tokens a second with a file of ``measured`` bytes; both 0 where nothing was measured.
    """

    memory: int
    free: int
    speed: float = 0.0
    measured: int = 0


class Advice(Struct, frozen=True):
    """The model that suits a PC best, and a larger one that nobody here has tried, where there are such."""

    best: Model | None
    untried: Model | None


def needed(model: Model) -> int:
    """Bytes of memory a model needs, worked out from its size where nobody has measured; 0 if unknown."""
    return model.memory or (model.size + BESIDE if model.size else 0)


def fits(model: Model, pc: Pc) -> Fits:
    """Whether a model fits: now, only when other programs are closed, never, or nobody knows."""
    wanted = needed(model)
    if not wanted:
        return "unknown"
    if wanted > pc.memory - RESERVED:
        return "never"
    return "fits" if wanted <= pc.free else "later"


def expected(model: Model, pc: Pc) -> float:
    """Tokens a second a model is going to write, from a measured one; 0 if unknown.

    Each token reads the whole file once, so that the speed goes down as the size goes up. From a far smaller
    model nothing can be said about a large one: there, other things take the time.
    """
    if not model.size or not pc.speed or model.size > FAR * pc.measured:
        return 0.0
    return pc.speed * pc.measured / model.size


def pace(speed: float) -> Pace | None:
    """A speed in tokens a second beside a person's reading; None where there is none."""
    if speed <= 0:
        return None
    if speed >= FASTER:
        return "faster"
    if speed >= SLOWER:
        return "reading"
    return "slower" if speed >= USABLE else "slow"


def advise(models: Sequence[Model], pc: Pc, *, language: str) -> Advice:
    """Choose for a PC.

    Args:
        models: to choose among, in the order in which staff should look at them.
        pc: to choose for.
        language: the model has to know.
    """
    fit = [each for each in models if language in each.languages and fits(each, pc) in ("fits", "later")]
    quick = [each for each in fit if not expected(each, pc) or expected(each, pc) >= USABLE]
    tried = max((each for each in quick if each.tried), key=needed, default=None)
    if tried is None:
        # Slow is better than none: then the smallest.
        tried = min((each for each in fit if each.tried), key=needed, default=None)
    least = needed(tried) if tried is not None else 0
    larger = [each for each in quick if not each.tried and needed(each) > least]
    return Advice(tried, larger[0] if larger else None)
