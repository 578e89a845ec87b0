"""The speech process as the window holds it: a real one, with what really speaks on this PC."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil
import pytest

from desktop.session.itself import command
from desktop.session.surroundings import MARK
from desktop.session.wipe import Traces, wipe
from desktop.speech import speaker
from desktop.speech.daemon import Daemon
from desktop.speech.protocol import Hush, Order, Say, line
from desktop.speech.speaker import CannotSpeakError, library
from desktop.store.visits import make
from tests.day import gone
from tests.speech.sounds import swallow

MARKER = "Zitronenfalter"


class Process:
    """A speech process, spoken to by hand."""

    def __init__(self, *words: str, env: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            command("speech", *words),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **env},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.communicate()

    def tell(self, *orders: Order) -> None:
        """Give it orders."""
        assert self.process.stdin is not None
        for order in orders:
            self.process.stdin.write(line(order))
        self.process.stdin.flush()

    def hear(self, *wanted: str) -> dict[str, Any]:
        """The next news of these kinds."""
        assert self.process.stdout is not None
        for data in self.process.stdout:
            news = dict(json.loads(data))
            if news["is"] in wanted:
                return news
        raise AssertionError(f"it ended without {wanted}")

    def started(self) -> list[psutil.Process]:
        """The processes it has started."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def leave(self) -> None:
        """Let its input end, and wait for its own end."""
        self.process.communicate(timeout=30)


@pytest.fixture
def account(tmp_path: Path) -> dict[str, str]:
    return swallow(tmp_path / "account")


@pytest.fixture
def speaking(tmp_path: Path, account: dict[str, str]) -> Iterator[Process]:
    folder = tmp_path / "visit"
    folder.mkdir()
    with Process(env={**account, "TMPDIR": str(folder)}) as process:
        yield process


def files_with(text: str, folder: Path) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if text.encode() in path.read_bytes()]


def test_it_has_a_voice_for_every_language_and_reads_one_text_after_the_other(speaking: Process) -> None:
    ready = speaking.hear("ready")
    assert ready["engine"] == "speechd"
    assert set(ready["voices"]) == {"de", "en", "tr", "ar", "uk"}
    for number, (language, text) in enumerate([("de", "Guten Tag."), ("uk", "Добрий день."), ("de", "Ja.")]):
        speaking.tell(Say(number, text, language, 0.3))
        assert speaking.hear("began", "ended") == {"is": "began", "id": number}
        assert speaking.hear("ended") == {"is": "ended", "id": number}


def test_a_new_text_takes_the_place_of_what_is_being_read(speaking: Process) -> None:
    speaking.hear("ready")
    speaking.tell(Say(1, f"{MARKER}. " * 400, "de", -0.4))
    assert speaking.hear("began")["id"] == 1
    speaking.tell(Say(2, "Kurz.", "de"))
    assert speaking.hear("began", "ended") == {"is": "began", "id": 2}
    assert speaking.hear("ended") == {"is": "ended", "id": 2}


def test_told_to_be_silent_it_is_and_can_speak_again(speaking: Process) -> None:
    speaking.hear("ready")
    speaking.tell(Say(1, f"{MARKER}. " * 400, "de", -0.4))
    speaking.hear("began")
    speaking.tell(Hush(), Hush(), Say(2, "Noch da.", "de"), Hush(), Say(3, "Nur das.", "de"))
    assert speaking.hear("began", "ended") == {"is": "began", "id": 3}
    assert speaking.hear("ended") == {"is": "ended", "id": 3}


def test_a_language_without_a_voice_and_a_line_that_is_no_order_hold_nothing_up(speaking: Process) -> None:
    speaking.hear("ready")
    assert speaking.process.stdin is not None
    speaking.process.stdin.write(b'{"do":"sing"}\n\xff\xfe\n\n')
    speaking.tell(Say(1, "Bonjour.", "fr"))
    assert speaking.hear("began", "ended") == {"is": "ended", "id": 1}


def test_no_file_holds_a_word_whatever_the_log_is_set_to_and_nothing_runs_on(
    speaking: Process, tmp_path: Path
) -> None:
    speaking.hear("ready")
    speaking.tell(Say(1, f"Mein Geheimnis: {MARKER}.", "de"))
    speaking.hear("ended")
    started = speaking.started()
    assert any("speech-dispatcher" in process.name() for process in started)
    assert files_with(MARKER, tmp_path) == []
    speaking.leave()
    assert gone(*(process.pid for process in started))
    assert list((tmp_path / "visit").iterdir()) == []
    assert list((tmp_path / "account" / "log").iterdir()) == []


def test_a_speech_dispatcher_that_everybody_uses_would_have_noted_the_text(tmp_path: Path) -> None:
    # What the one before rests on: this account does log where nobody prevents it.
    env = {**os.environ, **swallow(tmp_path / "account")}
    socket = tmp_path / "s"
    common = ["speech-dispatcher", "--run-single", "--communication-method", "unix_socket", "--timeout", "5"]
    with subprocess.Popen([*common, "--socket-path", str(socket)], env=env, stderr=subprocess.DEVNULL) as one:
        with Process("--engine", "mock", env=env) as waiting:
            waiting.hear("ready")
        told = f"unix_socket:{socket}"
        say = ["spd-say", "--wait", "--language", "de", MARKER]
        while not socket.exists():
            assert one.poll() is None
        subprocess.run(say, env={**env, "SPEECHD_ADDRESS": told}, check=True, timeout=60)
        one.terminate()
    assert files_with(MARKER, tmp_path / "account" / "log") != []


def test_what_it_starts_bears_the_mark_of_the_visit_and_is_wiped_with_it(
    tmp_path: Path, account: dict[str, str]
) -> None:
    folder = make(tmp_path / "visits")
    with Process(env={**account, "TMPDIR": str(folder), MARK: folder.name}) as process:
        process.hear("ready")
        started = process.started()
        wiped = wipe(Traces(folder))
    assert wiped.stuck == 0
    assert gone(*(one.pid for one in started))
    assert not folder.exists()


@pytest.mark.parametrize("kind", ["AF_INET", "AF_INET6", "AF_PACKET"])
def test_what_speaks_reaches_no_network_but_what_is_on_this_pc(kind: str) -> None:
    # speech-dispatcher itself asks a port of this PC for a MaryTTS server and would send it every text.
    tries = "import socket; socket.socket(socket.{})"
    program = f"""
import subprocess, sys
from desktop.speech.fence import fence
print(fence())
for kind in ("AF_UNIX", "{kind}"):
    tried = subprocess.run([sys.executable, "-c", "{tries}".format(kind)], stderr=subprocess.PIPE, text=True)
    print("PermissionError" in tried.stderr)
"""
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "True"]


def test_the_speech_process_stands_behind_that_fence(speaking: Process) -> None:
    speaking.hear("ready")
    for process in (psutil.Process(speaking.process.pid), *speaking.started()):
        if process.status() != psutil.STATUS_ZOMBIE:
            assert "Seccomp:\t2" in Path(f"/proc/{process.pid}/status").read_text()


def test_without_the_program_it_says_so(tmp_path: Path, account: dict[str, str]) -> None:
    with Process(env={**account, "PATH": str(tmp_path)}) as process:
        assert process.hear("unable", "ready") == {"is": "unable", "lack": "program"}


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaker, "LIBRARY", "PySide6.QtNowhere:QTextToSpeech")
    with pytest.raises(CannotSpeakError) as raised:
        library()
    assert raised.value.lack == "library"


def test_a_socket_finds_room_however_deep_the_folder_of_the_visit_lies(
    tmp_path: Path, account: dict[str, str]
) -> None:
    deep = tmp_path / ("tief" * 20) / ("tiefer" * 12)
    deep.mkdir(parents=True)
    with Process(env={**account, "TMPDIR": str(deep)}) as process:
        assert process.hear("ready")["engine"] == "speechd"
        process.leave()


def test_a_program_that_ends_at_once_is_no_program(tmp_path: Path) -> None:
    ends = Daemon(sys.executable)
    assert not ends.lives
    ends.stop()


def test_qts_own_engine_speaks_english_only() -> None:
    with Process("--engine", "mock", env={}) as process:
        assert set(process.hear("ready")["voices"]) == {"en"}
        process.tell(Say(1, "One two.", "en", 1.0))
        assert process.hear("began", "ended") == {"is": "began", "id": 1}
        assert process.hear("ended") == {"is": "ended", "id": 1}
