"""A visitor process of few words: does what is planned for this visit, on the real lifeline, windowless.

Run as ``python -m tests.standin COUNT PLAN…``: one word of the plan for each visit, the last one for all
others. COUNT is a file that counts the visits. What it sees and leaves behind it notes on standard error as
lines of JSON.
"""

import ctypes
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Never

import msgspec

from desktop.domain.day import Day
from desktop.domain.pin import Tries
from desktop.domain.visit import Farewell
from desktop.session.lifeline import Lifeline

ENGINE = "from desktop.engine.scripted import serve; serve()"
FOREVER = "import threading; threading.Event().wait()"
MARKER = "Mein Geheimnis: Zitronenfalter"


def _reset(lifeline: Lifeline) -> None:
    lifeline.say_farewell(Farewell("reset", "en", simple=True))


def _choose(lifeline: Lifeline) -> None:
    lifeline.arrive(language="de", simple=False, day=CHOSEN, tries=MISTYPED)
    os.abort()


def _close(lifeline: Lifeline) -> None:
    lifeline.say_farewell(Farewell("closed"))


def _crash(_lifeline: Lifeline) -> None:
    os.abort()


def _arrive_and_crash(lifeline: Lifeline) -> None:
    lifeline.arrive(language="en", simple=False)
    os.abort()


def _vanish(_lifeline: Lifeline) -> None:
    sys.exit(0)


def _hang(lifeline: Lifeline) -> None:
    _reset(lifeline)
    _wait(lifeline)


def _wait(_lifeline: Lifeline) -> Never:
    while True:
        threading.Event().wait()


def _seize(_lifeline: Lifeline) -> None:
    ctypes.PyDLL(None).pause()


def _chatter(lifeline: Lifeline) -> None:
    print("a library prints to standard output", flush=True)
    os.write(1, b'{"ending": "closed"}\n')
    _reset(lifeline)


def _leave_a_process_and_wait(lifeline: Lifeline) -> None:
    # Without the streams of the launcher, so that its end can be seen.
    null = subprocess.DEVNULL
    left = subprocess.Popen([sys.executable, "-c", FOREVER], start_new_session=True, stdout=null, stderr=null)
    note(left=left.pid)
    _wait(lifeline)


def _leave_a_process(lifeline: Lifeline) -> None:
    marked = subprocess.Popen([sys.executable, "-c", FOREVER], start_new_session=True)
    nameless = subprocess.Popen([sys.executable, "-c", FOREVER], env={})
    note(left=[marked.pid, nameless.pid])
    _reset(lifeline)


def _keep_an_engine(lifeline: Lifeline) -> None:
    engine = subprocess.Popen([sys.executable, "-c", ENGINE], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert engine.stdout is not None
    engine.stdout.readline()
    note(engine=engine.pid)
    _wait(lifeline)


def _leave_files(lifeline: Lifeline) -> None:
    outside = Path(sys.argv[1]).with_name("outside")
    folder = Path(tempfile.mkdtemp())
    (folder / "note.txt").write_text(MARKER)
    (folder / "link").symlink_to(outside / "kept.txt")
    (folder / "links").symlink_to(outside)
    (folder / "hard").hardlink_to(outside / "kept.txt")
    locked = folder / "locked"
    locked.mkdir()
    (locked / "read-only.txt").write_text(MARKER)
    (locked / "read-only.txt").chmod(0o400)
    locked.chmod(0o500)
    _reset(lifeline)


CHOSEN, MISTYPED = Day(language="en", lessons=("arrive/my-data",)), Tries(3, 5.0)

PLANS: dict[str, Callable[[Lifeline], None]] = {
    "reset": _reset,
    "choose-and-crash": _choose,
    "close": _close,
    "crash": _crash,
    "arrive-and-crash": _arrive_and_crash,
    "vanish": _vanish,
    "hang": _hang,
    "wait": _wait,
    "seize": _seize,
    "chatter": _chatter,
    "leave-a-process": _leave_a_process,
    "leave-a-process-and-wait": _leave_a_process_and_wait,
    "keep-an-engine": _keep_an_engine,
    "leave-files": _leave_files,
}


def note(**what: object) -> None:
    """Let the test know something."""
    print(json.dumps(what), file=sys.stderr, flush=True)


def next_plan(count: Path, plans: list[str]) -> str:
    """What is planned for this visit, and count it."""
    with count.open("a") as counted:
        visit = counted.tell()
        counted.write("|")
    return plans[min(visit, len(plans) - 1)]


def main() -> None:
    """Be a visitor process for one visit."""
    plan = next_plan(Path(sys.argv[1]), sys.argv[2:])
    lifeline = Lifeline()
    note(
        plan=plan,
        pid=os.getpid(),
        temporary=tempfile.gettempdir(),
        cores=resource.getrlimit(resource.RLIMIT_CORE),
        start=msgspec.to_builtins(lifeline.start),
    )
    PLANS[plan](lifeline)


if __name__ == "__main__":
    main()
