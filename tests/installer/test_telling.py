"""Long stages: logged, told, and ended with all they started."""

import sys
from pathlib import Path

import psutil
import pytest

from installer import telling
from installer.telling import Failed, run


def test_a_stage_that_fails_shows_the_end_of_its_log(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "print('one'); print('two'); raise SystemExit(3)")
    with pytest.raises(Failed) as failure:
        run("Counting", command, tmp_path / "log", status="^(.*)$")
    assert "one\ntwo\n" in str(failure.value)
    assert str(tmp_path / "log") in str(failure.value)


def test_a_stage_says_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(telling, "EVERY_S", 0.05)
    program = "import time; print('[7/9] of it', flush=True); time.sleep(0.5)"
    run("Counting", (sys.executable, "-c", program), tmp_path / "log", status=r"^(\[\d/\d\])")
    assert "[7/9]" in capsys.readouterr().out


def test_an_interrupted_stage_ends_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    log = tmp_path / "log"
    pids: list[int] = []

    def interrupt(_text: str) -> str:
        if found := log.read_text().split():
            pids.append(int(found[0]))
            raise KeyboardInterrupt
        return ""

    monkeypatch.setattr(telling, "EVERY_S", 0.05)
    monkeypatch.setattr(telling, "say", interrupt)
    with pytest.raises(KeyboardInterrupt):
        run("Waiting", (sys.executable, "-c", program), log, status="^(.*)$")
    gone, alive = psutil.wait_procs([psutil.Process(pid) for pid in pids if psutil.pid_exists(pid)], 5)
    assert not alive, gone
