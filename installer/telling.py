"""Says what a set-up stage does, how long it usually takes and how far it is; shows the log if it fails."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

EVERY_S = 20.0
TAIL = 25
LOOK_BACK = 100_000
LONGEST_LINE = 200
WIDTH = 78


class Failed(Exception):
    """A stage could not be finished; the text says what to do."""


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def run(
    what: str, command: Sequence[str | Path], log: Path, *, status: str, env: Mapping[str, str] | None = None
) -> None:
    """Run a long command with its output in a log, and say now and then how far it is.

    Args:
        what: it does, such as "Compiling the engine".
        command: to run; it and all it started end with this function in any case.
        log: is written anew.
        status: pattern of the lines whose group tells how far it is.
        env: its environment, or this one.

    Raises Failed with the end of the log.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    begin = time.monotonic()
    with (
        log.open("wb") as out,
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env=env,
            start_new_session=True,
        ) as process,
    ):
        try:
            _watch(process, log, begin, re.compile(status, re.MULTILINE))
        except BaseException:
            os.killpg(process.pid, signal.SIGTERM)
            raise
    if process.returncode != 0:
        # A compiler is called with lines of many thousand characters.
        lines = [line[:LONGEST_LINE] for line in _end_of(log).splitlines()]
        raise Failed("\n".join((*lines[-TAIL:], "", f"{what} failed; the whole log is in {log}")))
    say(f"      {what}: done after {_duration(time.monotonic() - begin)}")


def _watch(process: subprocess.Popen[bytes], log: Path, begin: float, status: re.Pattern[str]) -> None:
    terminal = sys.stdout.isatty()
    far = ""
    while True:
        try:
            process.wait(1.0 if terminal else EVERY_S)
        except subprocess.TimeoutExpired:
            far = next(reversed(status.findall(_end_of(log))), far)
            line = f"      {_duration(time.monotonic() - begin)}  {far}"[:WIDTH]
            if terminal:
                print(f"\r{line:{WIDTH}}", end="", flush=True)
            else:
                say(line)
        else:
            break
    if terminal:
        print(f"\r{'':{WIDTH}}\r", end="", flush=True)


def _end_of(log: Path) -> str:
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - LOOK_BACK))
        return file.read().decode("utf-8", "replace")


def _duration(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02} min"
