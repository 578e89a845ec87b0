"""What is said of the voices of a PC: by asking what really speaks there."""

import sys
from pathlib import Path

import psutil
import pytest

from desktop.session.health import heard, of_the_voices
from desktop.speech.protocol import Ready, Unable
from tests.speech.sounds import swallow


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in swallow(tmp_path / "account").items():
        monkeypatch.setenv(name, value)
    return tmp_path


def test_every_language_with_a_voice_is_named_and_nothing_runs_on(account: Path) -> None:
    said = heard()
    assert isinstance(said, Ready)
    finding = of_the_voices(said)
    assert finding.found == "voices for de, en, tr, ar, uk (speechd)"
    assert finding.figures == {"there": 1, "voices": "de en tr ar uk", "missing": ""}
    children = psutil.Process().children(recursive=True)
    assert not [one for one in children if "speech" in one.name() and one.status() != psutil.STATUS_ZOMBIE]


def test_languages_without_a_voice_are_named_too() -> None:
    finding = of_the_voices(heard(("speech", "--engine", "mock")))
    assert finding.found == "voices for en, none for de, tr, ar, uk (mock)"
    assert finding.figures["missing"] == "de tr ar uk"


def test_without_the_program_it_says_what_brings_it(account: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(account))
    said = heard()
    assert said == Unable("program")
    finding = of_the_voices(said)
    assert "speech-dispatcher-espeak-ng" in finding.found
    assert (finding.ok, finding.figures) == (True, {"there": 0})


def test_what_does_not_answer_counts_as_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.session.health.command", lambda *_: [sys.executable, "-c", "input()"])
    assert heard(seconds=0.5) == Unable("failed")
