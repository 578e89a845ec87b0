"""Nothing of a visit stays: what was typed is in no file, and no process that saw it is alive."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self

import pytest

from tests.day import CHECKOUT, PATIENCE, gone
from tests.journeys.driven import MARKER

PACE = json.dumps((5, 3, [0]))
ANSWER = f"Ihr Geheimnis ist {MARKER}, und ich sage es weiter."


class Account:
    """The account of a PC: its home, temporary, cache and state folders, and a day at the launcher in it."""

    def __init__(self, folder: Path, models: Path, *stories: str) -> None:
        self.folder = folder
        self._notes: SimpleQueue[str] = SimpleQueue()
        script = folder.parent / "script.json"
        script.write_text(json.dumps({"answers": [{"text": ANSWER}] * 20}))
        count = folder.parent / "count"
        visitor = [sys.executable, "-m", "tests.journeys.driven", str(count), str(script), *stories]
        self.launcher = subprocess.Popen(
            [sys.executable, "-m", "tests.day", PACE, *visitor],
            cwd=CHECKOUT,
            env={**os.environ, **self._surroundings(models)},
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

    def note(self, key: str) -> Any:
        """The next note of this kind that a visitor process makes."""
        while True:
            line = self._notes.get(timeout=PATIENCE)
            if line.startswith("{"):
                told = json.loads(line)
                assert "failure" not in told, told["failure"]
                if key in told:
                    return told[key]

    def end(self) -> int:
        """Wait for the end of the day; the launcher's exit code."""
        return self.launcher.wait(PATIENCE)

    def files_with(self, text: str) -> list[Path]:
        """The files in this account in which a text is to be found, in any encoding in use."""
        wanted = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
        files = [file for file in self.folder.rglob("*") if file.is_file() and not file.is_symlink()]
        return [file for file in files if any(part in file.read_bytes() for part in wanted)]

    def visits(self) -> list[Path]:
        """The folders of visits that are there."""
        return list((self.folder / "app" / "visits").glob("visit-*"))

    def _surroundings(self, models: Path) -> dict[str, str]:
        names = {
            "HOME": "home",
            "KI_MIT_HERZ_HOME": "app",
            "TMPDIR": "tmp",
            "XDG_CACHE_HOME": "home/.cache",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_RUNTIME_DIR": "run",
            "XDG_STATE_HOME": "home/.local/state",
        }
        for name in names.values():
            (self.folder / name).mkdir(parents=True, mode=0o700)
        (self.folder / "app" / "models").symlink_to(models)
        return {variable: str(self.folder / name) for variable, name in names.items()}

    def _listen(self) -> None:
        assert self.launcher.stderr is not None
        with self.launcher.stderr as said:
            for line in said:
                self._notes.put(line)


def goes_on_as_if_nothing_had_been(account: Account, pids: list[int], greeting: str) -> None:
    """The next visitor is greeted, nothing of the one before is left, and the day can end."""
    said = account.note("said")
    assert any(greeting in line for line in said), said
    assert not any(MARKER in line for line in said)
    assert gone(*pids)
    assert account.end() == 0
    assert account.visits() == []
    assert account.files_with(MARKER) == []


def test_after_a_session_was_ended_nothing_of_it_is_left(tmp_path: Path, home: Path) -> None:
    with Account(tmp_path / "account", home / "models", "ends", "leaves") as account:
        pids = account.note("pids")
        assert account.note("written")
        goes_on_as_if_nothing_had_been(account, pids, "Ihre Sitzung ist gelöscht und geprüft.")


def test_after_a_visitor_process_was_killed_nothing_of_it_is_left(tmp_path: Path, home: Path) -> None:
    with Account(tmp_path / "account", home / "models", "waits", "leaves") as account:
        pids = account.note("pids")
        assert account.note("written")
        os.kill(pids[0], signal.SIGKILL)
        goes_on_as_if_nothing_had_been(account, pids, "Die App ist plötzlich stehen geblieben.")


def test_while_a_visit_lasts_nothing_that_was_typed_is_in_any_file(tmp_path: Path, home: Path) -> None:
    with Account(tmp_path / "account", home / "models", "waits") as account:
        pids = account.note("pids")
        assert account.note("written")
        assert len(account.visits()) == 1
        assert account.files_with(MARKER) == []
        account.launcher.send_signal(signal.SIGTERM)
        assert account.end() == 128 + signal.SIGTERM
        assert gone(*pids)
        assert account.visits() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_search_finds_what_it_looks_for(tmp_path: Path, home: Path, encoding: str) -> None:
    with Account(tmp_path / "account", home / "models", "leaves") as account:
        hidden = account.folder / "home" / ".cache" / "deep" / "note"
        hidden.parent.mkdir(parents=True)
        hidden.write_text(f"davor {MARKER} danach", encoding=encoding)
        assert account.files_with(MARKER) == [hidden]
