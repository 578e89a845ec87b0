"""The engine process is shut off: whatever a model or a library in there wanted, it could not get out."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.talk import Talk

BEHIND = "from desktop.engine.wall import wall; assert wall(); {}; print('done')"
FILTERED = "Seccomp:\t2"


def done(program: str) -> tuple[str, str]:
    """What a process behind the wall says and what it complains of, in its last line."""
    run = subprocess.run(
        [sys.executable, "-c", BEHIND.format(program)], check=False, capture_output=True, text=True
    )
    return run.stdout.strip(), run.stderr.strip().rpartition("\n")[2]


@pytest.mark.parametrize(
    "program",
    [
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "import socket; socket.socket(socket.AF_UNIX)",
        "import subprocess; subprocess.run(['/bin/true'])",
        "import os; os.execv('/bin/true', ['true'])",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
    ],
)
def test_behind_the_wall_nothing_gets_out(program: str) -> None:
    said, complaint = done(program)
    assert said == ""
    assert complaint.startswith("PermissionError"), complaint


def test_threads_that_ran_before_stand_behind_it_too() -> None:
    program = (
        "import threading, socket; go, out = threading.Event(), []\n"
        "def late():\n    go.wait()\n    try: socket.socket()\n    except PermissionError: out.append(1)\n"
        "t = threading.Thread(target=late); t.start()\n"
        "from desktop.engine.wall import wall\nassert wall(); go.set(); t.join(); print(out)"
    )
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "[1]"


def test_files_threads_and_memory_are_still_there() -> None:
    program = (
        "import threading, mmap, os; t = threading.Thread(target=print, args=('thread',)); t.start();"
        " t.join(); open(os.devnull).close(); mmap.mmap(-1, 4096).close()"
    )
    assert done(program) == ("thread\ndone", "")


def test_every_engine_stands_behind_it(talk: Talk) -> None:
    status = Path(f"/proc/{talk.process.pid}/status").read_text(encoding="utf-8")
    assert FILTERED in status.splitlines()
    threads = list(Path(f"/proc/{talk.process.pid}/task").iterdir())
    assert len(threads) > 1
    for thread in threads:
        assert FILTERED in (thread / "status").read_text(encoding="utf-8").splitlines()
