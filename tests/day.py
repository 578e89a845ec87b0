"""A day at the launcher: the real one in a process of its own, with stand-in visitors, seen from outside."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self

import psutil

from desktop import launcher
from desktop.store import folders
from desktop.store.folders import HOME_VARIABLE

PATIENCE = 120.0
CHECKOUT = Path(__file__).parent.parent


class Day:
    """A launcher that runs, from its start until nobody needs it any more.

    Args:
        home: folder of everything it writes.
        plans: what the visitors do, one after the other.
        visitors: the module that plays them; it is given a file to count visits in, and the plans.
        environment: of the launcher, beside that of the tests; without one everything goes below the home.
        through: modules through which the launcher is run, such as ``tests.walled``.
        pace: seconds a process that says farewell has, one that is cut off has, and pauses.
        checkout: folder from which the app is run; this one when not said.
        ahead: seconds until the process of the next visit is got ready; without any as the app has it.
        offered: a lesson pack that was opened by a double click.
    """

    def __init__(
        self,
        home: Path,
        *plans: str,
        pace: tuple[float, float, list[float]] = (5, 3, [0]),
        visitors: str = "tests.standin",
        environment: Mapping[str, str] | None = None,
        through: Sequence[str] = (),
        ahead: float | None = None,
        checkout: Path = CHECKOUT,
        offered: str = "",
    ) -> None:
        command = [sys.executable, "-m", visitors, str(home / "count"), *plans]
        self.home = home
        self.visits = home / "visits"
        self.sentences: list[str] = []
        self._heard: SimpleQueue[str] = SimpleQueue()
        self.launcher = subprocess.Popen(
            [sys.executable, "-m", *through, "tests.day", json.dumps((*pace, ahead, offered)), *command],
            cwd=checkout,
            env={**os.environ, **(environment or {HOME_VARIABLE: str(home)})},
            stderr=subprocess.PIPE,
            text=True,
        )
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.launcher.kill()
        self.launcher.wait()
        self._ear.join(PATIENCE)
        if self.launcher.stderr is not None:
            self.launcher.stderr.close()

    def note(self) -> dict[str, Any]:
        """The next note of a visitor."""
        while True:
            line = self._heard.get(timeout=PATIENCE)
            if line.startswith("{"):
                told = dict(json.loads(line))
                assert "failure" not in told, told["failure"]
                return told
            self.sentences.append(line.strip())

    def end(self) -> int:
        """Wait for the end of the launcher; its exit code."""
        code = self.launcher.wait(PATIENCE)
        self._ear.join(PATIENCE)
        return code

    def said(self) -> str:
        """What the launcher has written for people, after its end."""
        while not self._heard.empty():
            line = self._heard.get()
            if not line.startswith("{"):
                self.sentences.append(line.strip())
        return "\n".join(self.sentences)

    def _listen(self) -> None:
        assert self.launcher.stderr is not None
        for line in self.launcher.stderr:
            self._heard.put(line)


def gone(*pids: int) -> bool:
    """Whether these processes end within the patience of a test."""
    living = []
    for pid in pids:
        try:
            process = psutil.Process(pid)
            if process.status() != psutil.STATUS_ZOMBIE:
                living.append(process)
        except psutil.NoSuchProcess:
            continue
    return not psutil.wait_procs(living, timeout=PATIENCE)[1]


def main() -> int:
    """Run the launcher with a command for its visitors."""
    # A run of the tests in the background, or under nohup, hands down that these are to be ignored.
    for number in (signal.SIGINT, *([signal.SIGHUP] if sys.platform != "win32" else [])):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    quitting, cutting, pauses, ahead, offered = json.loads(sys.argv[1])
    pace = launcher.Pace(quitting, cutting, tuple(pauses), launcher.PACE.ahead if ahead is None else ahead)
    pack = Path(offered) if offered else None
    code = launcher.run(sys.argv[2:], folders.find(), pace=pace, offered=pack)
    qt = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
    assert not qt, qt
    return code


if __name__ == "__main__":
    sys.exit(main())
