"""Runs the engine as on old processors, in emulation, and natively: ``python -m tests.cpu_check``."""

import shutil
import sys
import time
from dataclasses import dataclass

from desktop.commands.asking import asking
from desktop.engine.protocol import Answered, Chat, Failed, Message, Open, Opened
from desktop.session.itself import command as own
from desktop.store import folders
from desktop.store.models import Models

MODEL = "smollm2-135m"
QEMU = "qemu-x86_64"
SECONDS = 900.0
# Emulation is slow: a few tokens show as well as many that the code runs.
TOKENS = 8
# What llama.cpp has to choose on each, and what OpenBLAS has to be told: it misjudges emulated processors.
PROCESSORS = {
    "Nehalem": ("sse42", "Nehalem"),
    "SandyBridge": ("sandybridge", "Nehalem"),
    "Haswell": ("haswell", "Haswell"),
}


@dataclass(frozen=True)
class Check:
    """What came on one processor: the variant loaded, tokens, seconds, and what went wrong."""

    processor: str
    variant: str = ""
    tokens: int = 0
    seconds: float = 0.0
    text: str = ""
    fault: str = ""


def check(processor: str, path: str, command: list[str], wanted: str = "") -> Check:
    """Open a model and let it write a few tokens.

    Args:
        processor: its name.
        path: of the model file.
        command: that runs the engine process.
        wanted: variant that has to be loaded, any if not given.
    """
    clock = time.monotonic()
    with asking(command, seconds=SECONDS) as engine:
        opened = engine.ask(Open(1, path, 512, threads=1), Opened)
        if not isinstance(opened, Opened):
            return Check(processor, fault=_why(opened))
        question = (Message("user", "Name three colours."),)
        ended = engine.ask(Chat(2, question, temperature=0, limit=TOKENS), Answered)
        text = " ".join(engine.written.split())
    seconds = time.monotonic() - clock
    if not isinstance(ended, Answered):
        return Check(processor, opened.variant, fault=_why(ended))
    count = ended.timings.tokens
    fault = "" if count and text else "no tokens came"
    if wanted and opened.variant != wanted:
        fault = f"{wanted} was expected"
    return Check(processor, opened.variant, count, seconds, text, fault)


def main() -> int:
    """Check every processor and print the table; 0 when all of them write."""
    if shutil.which(QEMU) is None:
        print(f"{QEMU} is missing. Please type: sudo apt-get install qemu-user", file=sys.stderr)
        return 2
    path = str(Models(folders.find()).find(MODEL))
    failed = 0
    print(f"{'processor':14} {'code loaded':14} {'tokens':>6} {'seconds':>8}  what came", flush=True)
    for processor, (variant, blas) in PROCESSORS.items():
        emulated = [QEMU, "-cpu", processor, "-E", f"OPENBLAS_CORETYPE={blas}", *own("engine")]
        failed += _tell(check(processor, path, emulated, variant))
    failed += _tell(check("this one", path, [*own("engine")]))
    return 1 if failed else 0


def _tell(found: Check) -> bool:
    came = f"BAD: {found.fault}" if found.fault else found.text
    row = f"{found.processor:14} {found.variant:14} {found.tokens:6} {found.seconds:8.1f}  {came}"
    print(row, flush=True)
    return bool(found.fault)


def _why(reply: object) -> str:
    if isinstance(reply, Failed):
        return f"{reply.reason} {reply.detail}".strip()
    return "the engine process ended without a word"


if __name__ == "__main__":
    sys.exit(main())
