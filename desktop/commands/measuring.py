"""Opens a model in an engine process of its own, lets it write for two seconds, and tells how fast it was."""

from pathlib import Path

from msgspec import Struct

from desktop.commands.asking import Asking, asking
from desktop.domain.trouble import (
    KindUnsupported,
    MemoryShort,
    ModelBroken,
    TrialFailed,
    Trouble,
)
from desktop.engine.protocol import Answered, Chat, Failed, Message, Open, Opened, Reply

MEASURE_TOKENS = 400
MEASURE_SECONDS = 2.0
ENGINE_SECONDS = 300.0
QUESTION = (Message("user", "Erzählen Sie eine kurze Geschichte."),)


class Measured(Struct, frozen=True):
    """How a model was opened, and the tokens a second it wrote."""

    opened: Opened
    speed: float


def measure(path: Path, model: str, *, command: list[str] | None = None) -> Measured:
    """Load a model and let it write for about two seconds.

    Args:
        path: of its file.
        model: id of the model, for what is told when it fails.
        command: that runs an engine process; without it the app's own.

    Raises TrialFailed, MemoryShort, KindUnsupported, ModelBroken.
    """
    with asking(command, seconds=ENGINE_SECONDS) as engine:
        opened = engine.ask(Open(1, str(path)), Opened)
        if not isinstance(opened, Opened):
            raise failure(opened, model)
        speed = speed_of(_answer(engine, model, limit=8))
        limit = max(4, min(MEASURE_TOKENS, int(speed * MEASURE_SECONDS)))
        answered = _answer(engine, model, limit=limit)
        if not engine.written.strip():
            raise TrialFailed(model, "no_words")
    return Measured(opened, speed_of(answered))


def look(path: Path, name: str, *, command: list[str] | None = None) -> None:
    """See in an engine process whether a model file could be opened, without loading its weights.

    Args:
        path: of the file.
        name: of the model, for what is told when it cannot.
        command: that runs an engine process; without it the app's own.

    Raises KindUnsupported, ModelBroken.
    """
    with asking(command, seconds=ENGINE_SECONDS) as engine:
        opened = engine.ask(Open(1, str(path), look=True), Opened)
    if isinstance(opened, Failed):
        raise failure(opened, name)
    if opened is None:
        raise ModelBroken(name)


def failure(reply: Reply | None, model: str) -> Trouble:
    """What it means that an engine process could not do something with a model."""
    if not isinstance(reply, Failed):
        return TrialFailed(model, "engine_died")
    match reply.reason:
        case "memory_short":
            return MemoryShort(model, reply.figures.get("needed", 0), reply.figures.get("free", 0))
        case "unsupported_model":
            return KindUnsupported(model, reply.detail)
        case "unreadable_model":
            return ModelBroken(model)
        case reason:
            return TrialFailed(model, reason)


def speed_of(answered: Answered) -> float:
    """Tokens a second of an answer, without the reading before it."""
    timings = answered.timings
    return timings.tokens / max(timings.seconds - timings.first_seconds, 1e-3)


def _answer(engine: Asking, model: str, *, limit: int) -> Answered:
    reply = engine.ask(Chat(limit, QUESTION, limit=limit, seed=1), Answered)
    if isinstance(reply, Answered):
        return reply
    raise failure(reply, model)
