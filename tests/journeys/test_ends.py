"""How visits end, seen from outside: the real launcher, window and engine, and what is left of them."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from desktop.domain.pin import hashed
from tests.day import Day, gone
from tests.journeys.acted import STAFF_PIN, secret

VISITORS = "tests.journeys.acted"
FIELDS = 8
"""Fields in the lessons and in free practice that can be typed in, at least."""
OF_THE_ACCOUNT = {
    "HOME": "",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime",
    "XDG_STATE_HOME": "state",
    "TMPDIR": "temporary",
}


@pytest.fixture
def account(tmp_path: Path) -> dict[str, str]:
    """The folders of an account that nobody has used yet, as its environment names them."""
    folders = {name: tmp_path / folder for name, folder in OF_THE_ACCOUNT.items()}
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {"KI_MIT_HERZ_HOME": "", **{name: str(folder) for name, folder in folders.items()}}


def test_after_a_reset_nothing_typed_is_in_any_file_or_living_process(
    tmp_path: Path, account: dict[str, str]
) -> None:
    with Day(tmp_path, "writes-and-ends", "looks", visitors=VISITORS, environment=account) as day:
        visit = day.note()
        assert len(visit["engines"]) == 1
        assert len([field for fields in visit["fields"].values() for field in fields]) >= FIELDS
        assert _holds(visit["pid"], secret())
        after = day.note()
        assert gone(visit["pid"], *visit["engines"])
        assert list(tmp_path.rglob(f"visit-*-{visit['pid']}-*")) == []
        assert [folder.parent for folder in tmp_path.rglob("visit-*")] == [
            tmp_path / "runtime" / "ki-mit-herz" / "visits"
        ]
        assert _reads(after, "Ihre Sitzung ist gelöscht und geprüft"), "\n".join(after["texts"])
        _is_clean(tmp_path, day, visit, after)


def test_a_text_that_was_found_in_a_file_brings_the_staff_and_names_the_file(
    tmp_path: Path, account: dict[str, str]
) -> None:
    with Day(tmp_path, "leaks-and-ends", "looks", visitors=VISITORS, environment=account) as day:
        visit, after = day.note(), day.note()
        assert gone(visit["pid"], *visit["engines"])
        assert _reads(after, "Bitte sagen Sie dem Personal Bescheid.")
        assert _reads(after, "Etwas von Ihrem Text wurde in einer Datei gefunden.")
        assert _reads(after, str(tmp_path / "config" / "QtProject.conf"))
        assert not _holds(day.launcher.pid, secret())


def test_while_a_visit_lasts_nothing_typed_is_in_any_file_and_a_crash_leaves_none_either(
    tmp_path: Path, account: dict[str, str]
) -> None:
    with Day(tmp_path, "writes-and-stays", "looks", visitors=VISITORS, environment=account) as day:
        visit = day.note()
        assert len(list(tmp_path.rglob("visit-*"))) == 1
        assert list(_files_with(secret(), tmp_path)) == []
        psutil.Process(visit["pid"]).kill()
        day.note()
        assert gone(visit["pid"], *visit["engines"])
        assert list(_files_with(secret(), tmp_path)) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_search_finds_what_it_looks_for(tmp_path: Path, encoding: str) -> None:
    hidden = tmp_path / "cache" / "deep" / "note"
    hidden.parent.mkdir(parents=True)
    hidden.write_text(f"davor {secret()} danach", encoding=encoding)
    assert list(_files_with(secret(), tmp_path)) == [hidden]


@pytest.mark.parametrize("way", ["resets-by-key", "walks-away"])
def test_a_reset_by_the_key_or_when_nobody_is_there_leaves_nothing_either(
    tmp_path: Path, account: dict[str, str], way: str
) -> None:
    with Day(tmp_path, way, "looks", visitors=VISITORS, environment=account) as day:
        visit, after = day.note(), day.note()
        assert _reads(after, "Ihre Sitzung ist gelöscht und geprüft"), "\n".join(after["texts"])
        _is_clean(tmp_path, day, visit, after)


@pytest.mark.parametrize("victim", ["window", "engine"])
def test_after_a_process_was_killed_no_file_and_no_process_holds_what_was_typed(
    tmp_path: Path, account: dict[str, str], victim: str
) -> None:
    with Day(tmp_path, "stays", "looks", visitors=VISITORS, environment=account) as day:
        visit = day.note()
        if victim == "engine":
            psutil.Process(visit["engines"][0]).kill()
            assert gone(*visit["engines"])
        psutil.Process(visit["pid"]).kill()
        _is_clean(tmp_path, day, visit, day.note())


def test_after_the_launcher_was_killed_the_next_one_clears_up_and_says_so(
    tmp_path: Path, account: dict[str, str]
) -> None:
    with Day(tmp_path, "stays", "looks", visitors=VISITORS, environment=account) as day:
        visit = day.note()
        day.launcher.kill()
        assert gone(visit["pid"], *visit["engines"])
    with Day(tmp_path, "looks", visitors=VISITORS, environment=account) as next_day:
        after = next_day.note()
        assert _reads(after, "stehen geblieben. Alles ist gelöscht und geprüft")
        _is_clean(tmp_path, next_day, visit, after)


def test_a_whole_visit_opens_no_socket_to_the_network(tmp_path: Path, account: dict[str, str]) -> None:
    stories = ("writes-and-ends", "closes")
    walled = ("tests.walled",)
    with Day(tmp_path, *stories, visitors=VISITORS, environment=account, through=walled) as day:
        day.note()
        assert _reads(day.note(), "Ihre Sitzung ist gelöscht und geprüft")
        assert day.end() == 0


def test_a_socket_to_the_network_would_be_noticed() -> None:
    program = "from tests.walled import wall; import socket; wall(); socket.socket(socket.{}); print('open')"
    inside, outside = (
        subprocess.run([sys.executable, "-c", program.format(kind)], check=False, capture_output=True)
        for kind in ("AF_UNIX", "AF_INET")
    )
    assert inside.stdout == b"open\n"
    assert outside.returncode == -signal.SIGSYS


def test_a_facilitator_sets_up_a_morning_and_resets_between_visitors_by_two_keys(tmp_path: Path) -> None:
    pin = hashed(STAFF_PIN, b"sixteen bytes!!!")
    (tmp_path / "policy.toml").write_text(f'pin = "{pin}"\nroom = "Lernraum 1"\n')
    plans = ("chooses", "is-welcomed", "looks")
    with Day(tmp_path, *plans, visitors=VISITORS) as day:
        assert day.note()["left"] == 45
        second = day.note()
        assert any("Ihre Sitzung ist gelöscht und geprüft" in said for said in second["seen"])
        assert _reads(second, "Good day! What would you like to try today?")
        assert second["left"] == 45
        third = day.note()
        assert _reads(third, "Your session is deleted and checked.")
        assert list(_files_with(secret(), tmp_path)) == []
        assert STAFF_PIN not in day.said()


def test_closing_the_window_ends_everything(tmp_path: Path) -> None:
    with Day(tmp_path, "closes", visitors=VISITORS) as day:
        note = day.note()
        assert day.end() == 0
        assert gone(note["pid"], *note["engines"])
    assert day.said() == ""
    assert list(day.visits.glob("visit-*")) == []


def test_ctrl_c_ends_everything_quietly(tmp_path: Path) -> None:
    with Day(tmp_path, "stays", visitors=VISITORS) as day:
        note = day.note()
        day.launcher.send_signal(signal.SIGINT)
        assert day.end() == 130
        assert gone(note["pid"], *note["engines"])
    assert day.said() == ""
    assert list(day.visits.glob("visit-*")) == []


def test_killing_the_launcher_leaves_nobody_alive(tmp_path: Path) -> None:
    with Day(tmp_path, "stays", visitors=VISITORS) as day:
        note = day.note()
        day.launcher.kill()
        assert gone(note["pid"], *note["engines"])


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
def test_a_window_that_crashes_is_followed_by_a_fresh_one_that_says_so(
    tmp_path: Path, number: signal.Signals
) -> None:
    with Day(tmp_path, "stays", "looks", visitors=VISITORS) as day:
        visit = day.note()
        psutil.Process(visit["pid"]).send_signal(number)
        after = day.note()
        assert gone(visit["pid"], *visit["engines"])
        assert _reads(after, "stehen geblieben. Alles ist gelöscht und geprüft")
        assert _reads(after, "Nach den Texten konnte nicht gesucht werden")
        assert list(_files_with(secret(), tmp_path)) == []


def test_the_command_line_opens_the_app_for_the_day(tmp_path: Path) -> None:
    environment = {**os.environ, "KI_MIT_HERZ_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-m", "desktop"], env=environment) as launcher:
        process = psutil.Process(launcher.pid)
        family: list[psutil.Process] = []
        while len(family) < 1:
            psutil.wait_procs([process], timeout=0.05)
            family = process.children(recursive=True)
        launcher.send_signal(signal.SIGTERM)
        assert launcher.wait(20) == 143
    assert gone(*(member.pid for member in family))


def _is_clean(home: Path, day: Day, visit: dict[str, Any], after: dict[str, Any]) -> None:
    """No file below a folder and no living process holds what was typed."""
    assert gone(visit["pid"], *visit["engines"])
    assert list(_files_with(secret(), home)) == []
    for pid in (day.launcher.pid, after["pid"], *after["engines"]):
        assert not _holds(pid, secret())


def _reads(note: dict[str, Any], text: str) -> bool:
    return any(text in shown for shown in note["texts"])


def _files_with(text: str, folder: Path) -> Iterator[Path]:
    forms = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            content = file.read_bytes()
            if any(form in content for form in forms):
                yield file


def _holds(pid: int, text: str) -> bool:
    """Whether a text is anywhere in the memory of a process that it could have written to."""
    forms = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")]
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match:
                start, end = (int(number, 16) for number in match.groups())
                memory.seek(start)
                content = memory.read(end - start)
                if any(form in content for form in forms):
                    return True
    return False
