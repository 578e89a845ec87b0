"""The command line: what it answers, and how little it imports for that."""

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.day import PATIENCE

ALLOWS_CORES = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (4711, resource.getrlimit(resource.RLIMIT_CORE)[1]))
os.execv(sys.argv[1], sys.argv[1:])
"""
HEAVY = {"PySide6", "shiboken6", "llama_cpp", "numpy", "psutil", "sqlite_utils", "rich"}


def _run(*words: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *words],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def _imported(ran: "subprocess.CompletedProcess[str]") -> set[str]:
    """The packages that were imported by a process that told its import times."""
    lines = [line for line in ran.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().split(".")[0] for line in lines}


def test_help_names_the_commands_of_staff_and_hides_the_processes_of_the_app() -> None:
    ran = _run("-m", "desktop", "--help")
    assert ran.returncode == 0
    for word in ("--language", "--model", "lessons", "models"):
        assert word in ran.stdout
    assert "visitor" not in ran.stdout
    assert "engine" not in ran.stdout


def test_without_a_display_one_sentence_says_what_to_do_instead(tmp_path: Path) -> None:
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "KI_MIT_HERZ_HOME": str(tmp_path)}
    ran = _run("-m", "desktop", **none)
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1
    assert "make tour" in ran.stderr
    assert list(tmp_path.rglob("visit-*")) == []


@pytest.mark.parametrize(
    "words", [["--language", "xx"], ["nonsense"], ["visitor", "--nonsense"], ["engine", "x"]]
)
def test_words_it_does_not_know_are_refused_with_its_usage(words: list[str]) -> None:
    ran = _run("-m", "desktop", *words)
    assert ran.returncode == 2
    assert "Usage: ki-mit-herz" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("words", [["--version"], ["models", "list"], ["--help"]])
def test_answers_without_a_window_import_neither_qt_nor_a_model(words: list[str]) -> None:
    ran = _run("-X", "importtime", "-m", "desktop", *words)
    assert ran.returncode == 0
    assert "click" in _imported(ran)
    assert not {"PySide6", "shiboken6", "llama_cpp", "numpy"} & _imported(ran)


def test_the_version_is_told_before_anything_heavy_is_imported() -> None:
    assert not HEAVY & _imported(_run("-X", "importtime", "-m", "desktop", "--version"))


def test_the_engine_never_imports_qt_or_the_command_line(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text("{}")
    ran = _run("-X", "importtime", "-m", "desktop", "engine", "--script", str(script))
    assert '"is":"hello"' in ran.stdout
    assert "msgspec" in _imported(ran)
    assert not {"PySide6", "click", "llama_cpp"} & _imported(ran)


@pytest.mark.parametrize("part", ["visitor", "engine", "search"])
def test_a_part_that_hears_what_somebody_writes_leaves_no_core_file_whoever_started_it(part: str) -> None:
    start = [sys.executable, "-c", ALLOWS_CORES, sys.executable, "-m", "desktop", part]
    with subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        watched = psutil.Process(process.pid)
        while watched.rlimit(psutil.RLIMIT_CORE)[0] != 1:
            psutil.wait_procs([watched], timeout=0.01)
        process.kill()
