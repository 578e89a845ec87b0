"""The launcher, with real processes: every way a visit can end, and what is left of it."""

import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.day import PATIENCE, Day, gone
from tests.standin import MARKER


def test_closing_the_window_ends_the_day(tmp_path: Path) -> None:
    with Day(tmp_path, "close") as day:
        first = day.note()
        assert day.end() == 0
    assert first["start"]["before"] is None
    assert first["start"]["wiped"] is None
    assert day.said() == ""
    assert list(day.visits.glob("visit-*")) == []


def test_a_reset_starts_the_next_visit_with_a_report_in_the_language_of_who_left(tmp_path: Path) -> None:
    with Day(tmp_path, "reset", "close") as day:
        first, second = day.note(), day.note()
        assert day.end() == 0
    start = second["start"]
    assert (start["before"], start["language"], start["simple"]) == ("reset", "en", True)
    assert start["wiped"]["stuck"] == 0
    assert start["wiped"]["seconds"] > 0
    assert first["pid"] != second["pid"]
    assert first["start"]["folder"] != start["folder"]


def test_what_staff_chose_and_mistyped_outlives_every_visit_even_a_crash(tmp_path: Path) -> None:
    with Day(tmp_path, "choose-and-crash", "reset", "crash", "close") as day:
        starts = [day.note()["start"] for _ in range(4)]
        assert day.end() == 0
    assert starts[0]["day"]["language"] is None
    assert starts[0]["tries"] == {"wrong": 0, "last": 0.0}
    for start in starts[1:]:
        assert (start["day"]["language"], start["day"]["lessons"]) == ("en", ["arrive/my-data"])
        assert start["tries"] == {"wrong": 3, "last": 5.0}


def test_a_policy_is_told_to_every_visit_as_it_is_then(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('language = "en"\nroom = "Lernraum 1"\nidle_minuts = 3\n')
    with Day(tmp_path, "reset", "close") as day:
        starts = [day.note()["start"] for _ in range(2)]
        assert day.end() == 0
    for start in starts:
        assert start["settled"]["policy"]["room"] == "Lernraum 1"
        assert start["settled"]["faults"][0]["line"] == 3
    assert starts[0]["language"] == "en"
    assert day.said().count("There is no field `idle_minuts` here.") == 1


def test_a_pack_that_was_opened_is_offered_to_the_first_visit_only(tmp_path: Path) -> None:
    file = str(tmp_path / "extra.lernpaket")
    with Day(tmp_path, "reset", "close", offered=file) as day:
        assert [day.note()["start"]["offered"] for _ in range(2)] == [file, ""]
        assert day.end() == 0


def test_a_pack_opened_while_the_app_is_open_is_told_where_it_can_be_added(tmp_path: Path) -> None:
    with Day(tmp_path, "wait") as first:
        first.note()
        with Day(tmp_path, "wait", offered=str(tmp_path / "extra.lernpaket")) as second:
            assert second.end() == 0
            assert "Das Lektionspaket können Sie dort hinzufügen" in second.said()


def test_a_visit_has_a_folder_of_its_own_for_passing_files(tmp_path: Path) -> None:
    with Day(tmp_path, "wait") as day:
        note = day.note()
        folder = Path(note["start"]["folder"])
        assert folder.parent == day.visits
        assert folder.stat().st_mode & 0o777 == 0o700
        assert note["temporary"] == str(folder)


def test_no_process_of_a_visit_may_leave_a_core_file(tmp_path: Path) -> None:
    with Day(tmp_path, "close") as day:
        assert max(day.note()["cores"]) <= 1


def test_what_a_library_prints_does_not_garble_the_farewell(tmp_path: Path) -> None:
    with Day(tmp_path, "chatter", "close") as day:
        day.note()
        assert day.note() == {"ending": "closed"}
        assert day.note()["start"]["before"] == "reset"
        assert day.end() == 0
    assert "a library prints" in day.said()


def test_the_process_of_the_next_visit_is_ready_before_anybody_needs_it(tmp_path: Path) -> None:
    with Day(tmp_path, "wait", ahead=0) as day:
        first = day.note()
        (ready,) = _children(day, 2) - {first["pid"]}
        psutil.Process(first["pid"]).kill()
        assert day.note()["pid"] == ready


def test_a_process_that_got_ready_in_vain_leaves_nothing(tmp_path: Path) -> None:
    with Day(tmp_path, "wait", ahead=0) as day:
        day.note()
        family = _children(day, 2)
        day.launcher.send_signal(signal.SIGTERM)
        assert day.end() == 128 + signal.SIGTERM
        assert gone(*family)
    assert list(day.visits.glob("visit-*")) == []


def test_one_that_got_ready_and_died_is_replaced(tmp_path: Path) -> None:
    with Day(tmp_path, "wait", ahead=0) as day:
        first = day.note()
        (ready,) = _children(day, 2) - {first["pid"]}
        psutil.Process(ready).kill()
        assert gone(ready)
        psutil.Process(first["pid"]).kill()
        second = day.note()
        assert second["pid"] not in (first["pid"], ready)
        assert second["start"]["before"] == "lost"


@pytest.mark.parametrize("way", ["crash", "vanish"])
def test_a_visit_that_breaks_off_is_followed_by_a_fresh_one(tmp_path: Path, way: str) -> None:
    with Day(tmp_path, way, "close") as day:
        day.note()
        start = day.note()["start"]
        assert day.end() == 0
    assert start["before"] == "lost"
    assert start["wiped"]["stuck"] == 0


def test_after_a_crash_the_app_speaks_the_language_of_the_one_it_happened_to(tmp_path: Path) -> None:
    with Day(tmp_path, "arrive-and-crash", "close") as day:
        day.note()
        start = day.note()["start"]
    assert (start["before"], start["language"]) == ("lost", "en")


def test_visits_that_never_arrive_are_given_up_after_five(tmp_path: Path) -> None:
    with Day(tmp_path, "crash") as day:
        for _ in range(5):
            day.note()
        assert day.end() == 1
    assert "lässt sich nicht öffnen" in day.said()
    assert "cannot be opened" in day.said()
    assert (tmp_path / "count").read_text() == "|||||"


def test_crashes_of_visits_that_had_arrived_are_never_given_up(tmp_path: Path) -> None:
    with Day(tmp_path, *["arrive-and-crash"] * 12, "close") as day:
        assert [day.note()["plan"] for _ in range(13)][-1] == "close"
        assert day.end() == 0


def test_a_pause_between_crashes_can_be_ended(tmp_path: Path) -> None:
    with Day(tmp_path, "arrive-and-crash", pace=(5, 3, [0, 3600])) as day:
        note = day.note()
        assert gone(note["pid"])
        day.launcher.send_signal(signal.SIGTERM)
        assert day.end() == 128 + signal.SIGTERM


def test_a_visitor_process_that_hangs_after_its_farewell_is_killed(tmp_path: Path) -> None:
    with Day(tmp_path, "hang", "close", pace=(0.2, 3, [0])) as day:
        first, second = day.note(), day.note()
        assert gone(first["pid"])
        assert second["start"]["before"] == "reset"
        assert day.end() == 0


def test_processes_a_visit_leaves_behind_are_ended(tmp_path: Path) -> None:
    with Day(tmp_path, "leave-a-process", "close") as day:
        day.note()
        left = day.note()["left"]
        start = day.note()["start"]
        assert gone(*left)
        assert day.end() == 0
    assert start["wiped"]["processes"] == 2
    assert start["wiped"]["stuck"] == 0


def test_files_a_visit_leaves_behind_are_removed_and_what_they_point_at_is_not(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.txt").write_text("stays")
    (outside / "kept.txt").chmod(0o444)
    with Day(tmp_path, "leave-files", "close") as day:
        folder = Path(day.note()["start"]["folder"])
        start = day.note()["start"]
        assert day.end() == 0
    assert start["wiped"]["files"] == 5
    assert start["wiped"]["stuck"] == 0
    assert not folder.exists()
    assert (outside / "kept.txt").read_text() == "stays"
    assert (outside / "kept.txt").stat().st_mode & 0o777 == 0o444
    assert _files_with(MARKER, tmp_path) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ending_the_launcher_ends_the_visit_quietly(tmp_path: Path, number: signal.Signals) -> None:
    with Day(tmp_path, "keep-an-engine") as day:
        visitor, engine = day.note()["pid"], day.note()["engine"]
        day.launcher.send_signal(number)
        assert day.end() == 128 + number
        assert gone(visitor, engine)
    assert day.said() == ""
    assert list(day.visits.glob("visit-*")) == []


def test_killing_the_launcher_leaves_nobody_alive_and_the_next_one_clears_up(tmp_path: Path) -> None:
    with Day(tmp_path, "keep-an-engine") as day:
        visitor, engine = day.note()["pid"], day.note()["engine"]
        day.launcher.kill()
        day.end()
        assert gone(visitor, engine)
    assert len(list(day.visits.glob("visit-*"))) == 1
    with Day(tmp_path, "close") as next_day:
        assert next_day.end() == 0
    assert list(day.visits.glob("visit-*")) == []


def test_killing_the_launcher_ends_even_a_visitor_process_in_which_no_thread_can_run(tmp_path: Path) -> None:
    with Day(tmp_path, "seize") as day:
        note = day.note()
        day.launcher.kill()
        assert gone(note["pid"])


def test_the_next_launcher_ends_what_outlived_a_killed_one(tmp_path: Path) -> None:
    with Day(tmp_path, "leave-a-process-and-wait") as day:
        visitor, left = day.note()["pid"], day.note()["left"]
        day.launcher.kill()
        assert gone(visitor)
    assert psutil.pid_exists(left)
    with Day(tmp_path, "close") as next_day:
        assert next_day.end() == 0
    assert gone(left)


def test_a_second_launcher_says_so_and_leaves_the_first_alone(tmp_path: Path) -> None:
    with Day(tmp_path, "wait") as day:
        note = day.note()
        with Day(tmp_path, "close") as second:
            assert second.end() == 0
        assert "schon geöffnet" in second.said()
        assert psutil.pid_exists(note["pid"])
        assert Path(note["start"]["folder"]).is_dir()


def test_where_no_folder_can_be_made_visits_take_place_elsewhere_and_leave_nothing(tmp_path: Path) -> None:
    (tmp_path / "visits").write_text("in the way of a folder")
    with Day(tmp_path, "reset", "close") as day:
        folders = [Path(day.note()["start"]["folder"]) for _ in range(2)]
        assert day.end() == 0
    for folder in folders:
        assert folder.parent.name.startswith("ki-mit-herz-")
        assert not folder.parent.exists()


def test_a_command_that_cannot_be_started_is_told_in_a_sentence(tmp_path: Path) -> None:
    program = f"""
from desktop import launcher
from desktop.store import folders
raise SystemExit(launcher.run(["{tmp_path}/no-such-program"], folders.find()))
"""
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={"KI_MIT_HERZ_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ended.returncode == 1
    assert "kann nicht weiterlaufen" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert list((tmp_path / "visits").glob("visit-*")) == []


def _children(day: Day, count: int) -> set[int]:
    """The processes that the launcher has started, as soon as there are so many."""
    launcher = psutil.Process(day.launcher.pid)
    while len(found := launcher.children()) < count:
        psutil.wait_procs([launcher], timeout=0.02)
    return {child.pid for child in found}


def _files_with(text: str, folder: Path) -> list[Path]:
    return [f for f in folder.rglob("*") if f.is_file() and text.encode() in f.read_bytes()]
