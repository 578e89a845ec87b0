"""The lifeline: what a visitor process is told, says, and how it ends when nobody holds the other end."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.visit import Farewell, Start, line, read_word

PATIENCE = 20
BEGIN = """
from desktop.domain.visit import Farewell
from desktop.session.lifeline import Lifeline
me = Lifeline()
"""
START = line(Start("/a/folder", "en", simple=True))


def _process(program: str, *, stdin: int = subprocess.PIPE) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + program], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def _watched(program: str) -> tuple[bytes, bytes, int]:
    """What a process says and prints, and its exit code, while somebody holds the other end of its line."""
    ours = os.pipe()
    os.write(ours[1], START)
    process = _process(program, stdin=ours[0])
    said, printed = process.communicate(timeout=PATIENCE)
    for end in ours:
        os.close(end)
    return said, printed, process.returncode


def test_a_visitor_process_knows_its_start() -> None:
    said, _, code = _watched("me.say_farewell(Farewell('reset', me.start.language, me.start.simple))")
    assert read_word(said) == Farewell("reset", "en", simple=True)
    assert code == 0


def test_only_the_first_farewell_counts() -> None:
    program = "me.say_farewell(Farewell('reset')); me.say_farewell(Farewell('closed'))"
    said, _, _ = _watched(program)
    assert said == line(Farewell("reset"))


def test_nothing_is_said_after_the_farewell() -> None:
    said, _, _ = _watched("me.say_farewell(Farewell('closed')); me.arrive(language='en', simple=False)")
    assert read_word(said) == Farewell("closed")


def test_prints_go_to_standard_error() -> None:
    program = "import os; print('one'); os.system('echo two'); me.say_farewell(Farewell('closed'))"
    said, printed, _ = _watched(program)
    assert said == line(Farewell("closed"))
    assert sorted(printed.split()) == [b"one", b"two"]


def test_a_process_that_ends_by_itself_is_not_held_back() -> None:
    assert _watched("import sys; sys.exit(3)") == (b"", b"", 3)


def test_who_leaves_takes_nothing_down_first() -> None:
    program = "import atexit; atexit.register(print, 'late'); print('early'); me.leave(4); print('never')"
    _, printed, code = _watched(program)
    assert (printed.split(), code) == ([b"early"], 4)


def test_the_end_of_the_line_ends_a_process_that_hangs() -> None:
    process = _process("me.arrive(language='de', simple=False)\nimport threading; threading.Event().wait()")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(START)
    process.stdin.flush()
    assert read_word(process.stdout.readline()) == Farewell("lost")
    process.stdin.close()
    assert process.wait(PATIENCE) != 0
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.parametrize("nonsense", [b"", b"{", b"{}\n", b"\xff\xfe\n", b"x" * 100_000])
def test_without_a_start_there_is_no_visit(nonsense: bytes) -> None:
    process = _process("print('a visit')")
    _, printed = process.communicate(nonsense, PATIENCE)
    assert process.returncode == 1
    assert b"no start on standard input" in printed
    assert b"Traceback" not in printed


def test_run_by_hand_it_takes_a_folder_of_its_own_and_removes_it() -> None:
    ours, theirs = os.openpty()
    process = _process("import sys; print(me.start.folder, file=sys.stderr)", stdin=theirs)
    os.close(theirs)
    _, printed = process.communicate(timeout=PATIENCE)
    os.close(ours)
    assert process.returncode == 0
    assert Path(printed.decode().strip()).name.startswith("visit-")
    assert not Path(printed.decode().strip()).exists()
