"""What a scripted engine answers, and when it breaks: read from a JSON or TOML file."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from desktop.engine.protocol import Reason

Break = Literal["exit", "abort", "segv", "kill", "hang", "garbage", "endless"]


class Fault(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that goes wrong after so many pieces.

    It happens in the first ``starts`` processes that read the script (0: in all of them), counted in a file
    beside it, so that a script can tell what happens after the engine was started again.
    """

    kind: Break
    after: int = 0
    starts: int = 1


class Answer(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer: its text, piece by piece of this many words, so many milliseconds apart."""

    text: str
    words: int = 1
    pause_ms: int = 0
    probabilities: dict[str, float] = {}
    fault: Fault | None = None


class Refusal(Struct, frozen=True, forbid_unknown_fields=True):
    """Why the model cannot be opened."""

    reason: Reason
    figures: dict[str, int] = {}


class Script(Struct, frozen=True, forbid_unknown_fields=True):
    """A queue of answers, odds by text, and faults; what is not told gets a polite default."""

    answers: tuple[Answer, ...] = ()
    odds: dict[str, dict[str, float]] = {}
    seed: int = 0
    model: str = "scripted"
    open_ms: int = 0
    read_ms: int = 0
    pause_ms: int = 0
    refuse: Refusal | None = None
    open_fault: Fault | None = None
    odds_fault: Fault | None = None


def read_script(path: Path) -> Script:
    """The script in a .toml or .json file.

    Raises:
        OSError: the file cannot be read.
        msgspec.MsgspecError: it holds no script.
    """
    data = path.read_bytes()
    if path.suffix == ".toml":
        return msgspec.toml.decode(data, type=Script)
    return msgspec.json.decode(data, type=Script)


def count_start(path: Path, script: Script) -> int:
    """The how-manieth process this is that reads a script, from 1; counted only if it has faults."""
    faults = [script.open_fault, script.odds_fault, *(answer.fault for answer in script.answers)]
    if not any(faults):
        return 1
    counter = path.with_name(path.name + ".starts")
    starts = 1 + (int(counter.read_text()) if counter.exists() else 0)
    counter.write_text(str(starts))
    return starts
