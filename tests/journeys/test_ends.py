"""How visits end, seen from outside: the real launcher, window and engine, and what is left of them."""

import os
import re
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil
import pytest

from desktop.domain.pin import FREE_TRIES, hashed
from desktop.domain.tally import Counted, Item
from desktop.store.folders import HOME_VARIABLE
from desktop.store.statistics import Statistics
from tests.day import Day, gone
from tests.journeys.acted import STICK
from tests.journeys.endings import FROM_OUTSIDE, LOST, RESET, VISITORS, WAYS, account_in, left_after, left_of
from tests.journeys.telling import STAFF_PIN, secret
from tests.speech.sounds import swallow
from tests.traces import files_with, holds

FIELDS = 26
"""Those of the whole app; ``tests/rules/test_fields.py`` sees that none is left out."""
BROKEN_OFF = ("crashing", *FROM_OUTSIDE)


@pytest.fixture
def account(tmp_path: Path) -> dict[str, str]:
    """The folders of an account that nobody has used yet, as its environment names them."""
    return account_in(tmp_path)


@pytest.mark.parametrize("way", WAYS)
def test_what_was_typed_into_every_field_of_every_page_is_nowhere_after_the_visit(
    tmp_path: Path, way: str
) -> None:
    left = left_after(tmp_path, way)
    assert left.fields >= FIELDS
    assert (LOST if way in BROKEN_OFF else RESET) in left.said
    assert left.clean, left


def test_a_text_that_was_found_in_a_file_brings_the_staff_and_names_the_file(
    tmp_path: Path, account: dict[str, str]
) -> None:
    with Day(tmp_path, "leaks-and-ends", "looks", visitors=VISITORS, environment=account) as day:
        visit, after = day.note(), day.note()
        assert gone(visit["pid"], *visit["engines"])
        assert _reads(after, "Bitte sagen Sie dem Personal Bescheid.")
        assert _reads(after, "Etwas von Ihrem Text wurde in einer Datei gefunden.")
        assert _reads(after, str(tmp_path / "config" / "QtProject.conf"))
        assert not holds(day.launcher.pid, secret())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_search_finds_what_it_looks_for(tmp_path: Path, encoding: str) -> None:
    hidden = tmp_path / "cache" / "deep" / "note"
    hidden.parent.mkdir(parents=True)
    hidden.write_text(f"davor {secret()} danach", encoding=encoding)
    assert list(files_with(secret(), tmp_path)) == [hidden]


def test_a_whole_visit_opens_no_socket_to_the_network(tmp_path: Path, account: dict[str, str]) -> None:
    stories = ("writes-everywhere+by-button", "closes")
    walled = ("tests.walled",)
    with Day(tmp_path, *stories, visitors=VISITORS, environment=account, through=walled) as day:
        day.note()
        assert _reads(day.note(), "Ihre Sitzung ist gelöscht und geprüft")
        assert day.end() == 0


def test_what_was_read_aloud_leaves_nothing_behind_and_opens_no_socket_to_the_network(
    tmp_path: Path, account: dict[str, str]
) -> None:
    quiet = {**swallow(tmp_path, searches=False), **account}
    stories, walled = ("listens-and-ends", "looks"), ("tests.walled",)
    with Day(tmp_path, *stories, visitors=VISITORS, environment=quiet, through=walled) as day:
        visit, after = day.note(), day.note()
        assert visit["voice"] == "ready"
        # Engine, speech process, what speaks and its module.
        assert len(visit["engines"]) >= 4
        assert _reads(after, "Ihre Sitzung ist gelöscht und geprüft"), "\n".join(after["texts"])
        left = left_of(tmp_path, visit, after)
        assert left.clean, left


def test_a_socket_to_the_network_would_be_noticed() -> None:
    program = "from tests.walled import wall; import socket; wall(); socket.socket(socket.{}); print('open')"
    inside, outside = (
        subprocess.run([sys.executable, "-c", program.format(kind)], check=False, capture_output=True)
        for kind in ("AF_UNIX", "AF_INET")
    )
    assert inside.stdout == b"open\n"
    assert outside.returncode == -signal.SIGSYS


def test_a_facilitator_has_a_morning_with_pin_course_three_visitors_and_export(tmp_path: Path) -> None:
    pin, stick = hashed(STAFF_PIN, b"sixteen bytes!!!"), tmp_path / "stick"
    settings = f'pin = "{pin}"\nroom = "Lernraum 1"\nremovable_only = true\n'
    (tmp_path / "policy.toml").write_text(settings)
    stick.mkdir()
    for _ in range(3):
        Statistics(tmp_path / "state").add(
            Counted((Item("visit"), Item("started", 1))), datetime.now().astimezone().date()
        )
    plans = ("chooses", *["is-welcomed"] * 3, "exports")
    environment = {"KI_MIT_HERZ_HOME": str(tmp_path), STICK: str(stick)}
    with Day(tmp_path, *plans, visitors=VISITORS, environment=environment) as day:
        chosen = day.note()
        assert chosen["left"] == 45
        for reset in ("Ihre Sitzung ist gelöscht und geprüft", *["Your session is deleted and checked."] * 2):
            visitor = day.note()
            assert any(reset in said for said in visitor["seen"])
            assert _reads(visitor, "Good day! What would you like to try today?")
            assert _reads(visitor, chosen["course"])
            assert visitor["left"] == 45
        assert _reads(day.note(), "visits")
        assert list(files_with(secret(), tmp_path)) == []
        assert STAFF_PIN not in day.said()
    (table,) = stick.iterdir()
    assert re.search(r"[5-7]", table.read_text(encoding="utf-8-sig"))


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
        assert list(files_with(secret(), tmp_path)) == []


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


def _reads(note: dict[str, Any], text: str) -> bool:
    return any(text in shown for shown in note["texts"])


def test_wrong_pins_slow_down_also_who_opens_the_app_anew(tmp_path: Path) -> None:
    account = {HOME_VARIABLE: str(tmp_path)}
    pin = hashed(STAFF_PIN, b"sixteen bytes!!!")
    (tmp_path / "policy.toml").write_text(f'pin = "{pin}"\n')
    (tmp_path / "again").mkdir()
    with Day(tmp_path, "mistypes", visitors=VISITORS, environment=account) as day:
        first = day.note()
    assert first["wrong"] == FREE_TRIES
    with Day(tmp_path / "again", "stays-out", visitors=VISITORS, environment=account) as day:
        again = day.note()
    assert again["wrong"] == FREE_TRIES
    assert 0 < again["wait"] <= first["wait"]
