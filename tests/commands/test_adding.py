"""A model file that was brought here: what it is, what is wrong with it, and its trial run."""

import sys
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from desktop.commands.adding import add, look_at
from desktop.domain.errand import Stage
from desktop.domain.trouble import (
    KindUnsupported,
    MemoryShort,
    ModelBroken,
    ModelCut,
    ModelTooLarge,
    ModelUntried,
    NoModelFile,
    StickGone,
    TrialFailed,
    Trouble,
)
from desktop.engine.script import Answer, Fault, Refusal, Script
from desktop.session.health import processor
from desktop.store import folders
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.speeds import Speeds
from tests.conftest import Scripted
from tests.store.shelf import model_file, tale, write_catalogue

TOY = model_file()
SMALL = "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture
def places(tmp_path: Path) -> Folders:
    """Folders of this test, with a catalogue that knows a tale."""
    mine = folders.find({folders.HOME_VARIABLE: str(tmp_path / "own")})
    mine = replace(mine, catalogue=tmp_path / "catalogue.toml")
    write_catalogue(mine, tale())
    return mine


def brought(tmp_path: Path, content: bytes, name: str = "toy.gguf") -> Path:
    """A file on a stick."""
    file = tmp_path / name
    file.write_bytes(content)
    return file


def added(places: Folders, file: Path, engine: tuple[str, ...] | None = None) -> tuple[str, list[Stage]]:
    """Take in a file; its id, and the stages it went through."""
    stages: list[Stage] = []
    models = Models(places)
    command = list(engine) if engine is not None else None
    return add(models, places, file, lambda _d, _t: None, stages.append, engine=command), stages


def test_a_header_tells_what_a_file_is(tmp_path: Path) -> None:
    facts = look_at(brought(tmp_path, TOY))
    assert (facts.name, facts.architecture, facts.quantisation) == ("Toy", "toy", "Q4_K_M")
    assert (facts.template, facts.window, facts.bytes) == (True, 2048, len(TOY))
    assert (facts.licence, facts.languages, facts.parameters) == ("mit", ("de", "en"), 0.0)


def test_what_a_file_says_about_itself_is_shortened_and_made_printable(tmp_path: Path) -> None:
    facts = look_at(brought(tmp_path, model_file("A\x1b[31m\n\u202e" + "very " * 100)))
    assert facts.name.startswith("A[31m")
    assert facts.name.isprintable()
    assert len(facts.name) <= 120


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", NoModelFile),
        (b"%PDF-1.7 a letter that was called model.gguf", NoModelFile),
        (b"GGUF" + bytes(60), NoModelFile),
        (TOY[:-1], ModelCut),
        (TOY[: len(TOY) // 2], ModelCut),
        (TOY[:40], ModelCut),
        (b"GGUF\x03\0\0\0" + b"\xff" * 16 + TOY[24:], ModelBroken),
        (TOY.replace(b"general.file_type\x04\0\0\0", b"general.file_type\x63\0\0\0"), ModelBroken),
    ],
)
def test_each_kind_of_wrong_file_is_named(tmp_path: Path, content: bytes, trouble: type[Trouble]) -> None:
    with pytest.raises(trouble) as found:
        look_at(brought(tmp_path, content))
    assert vars(found.value)["name"] == "toy.gguf"


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(StickGone):
        look_at(tmp_path / "gone.gguf")


def test_a_model_that_never_fits_is_named_before_it_is_copied(tmp_path: Path) -> None:
    with pytest.raises(ModelTooLarge) as trouble:
        look_at(brought(tmp_path, TOY), memory=1_300_000_000)
    assert trouble.value.needed > 0
    assert trouble.value.there == 1_300_000_000


def test_an_unknown_model_is_used_after_it_has_answered(
    places: Folders, tmp_path: Path, scripted: Scripted
) -> None:
    name, stages = added(places, brought(tmp_path, TOY), scripted(Script((Answer("Es war einmal."),) * 2)))
    models = Models(places)
    assert stages == ["bringing", "hashing", "trying"]
    assert models.find(name).read_bytes() == TOY
    assert Speeds(places.state, processor()).of(models.known(name).sha256) > 0


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        (Script(refuse=Refusal("memory_short", {"needed": 2, "free": 1})), MemoryShort),
        (Script((Answer(""), Answer(""))), TrialFailed),
        (Script((Answer("Es war", fault=Fault("abort", starts=0)),)), TrialFailed),
    ],
)
def test_an_unknown_model_that_does_not_answer_is_kept_but_not_used(
    places: Folders, tmp_path: Path, scripted: Scripted, script: Script, trouble: type[Trouble]
) -> None:
    # The look at the file goes well, and then the trial run does not.
    good, bad = scripted(Script()), scripted(script)
    with pytest.raises(trouble):
        added(places, brought(tmp_path, TOY), switching(tmp_path, good, bad))
    (own,) = Models(places).own()
    with pytest.raises(ModelUntried):
        Models(places).find(own.id)
    assert added(places, brought(tmp_path, TOY), scripted(Script()))[0] == own.id
    assert Models(places).find(own.id).is_file()


def switching(tmp_path: Path, first: tuple[str, ...], then: tuple[str, ...]) -> tuple[str, ...]:
    """The command line of an engine that is one at its first start and another one later."""
    mark = tmp_path / "started"
    program = (
        "import os, sys, pathlib\n"
        f"mark = pathlib.Path({str(mark)!r})\n"
        f"command = {list(then)!r} if mark.exists() else {list(first)!r}\n"
        "mark.touch()\n"
        "os.execv(command[0], command)\n"
    )
    return (sys.executable, "-c", program)


@pytest.mark.model
def test_the_real_llama_cpp_names_a_kind_of_model_it_cannot_run(places: Folders, tmp_path: Path) -> None:
    with pytest.raises(KindUnsupported) as trouble:
        added(places, brought(tmp_path, TOY))
    assert (trouble.value.name, trouble.value.architecture) == ("toy.gguf", "toy")
    assert not places.models.exists()


@pytest.mark.model
def test_a_file_of_a_known_kind_without_its_parts_is_broken(places: Folders, tmp_path: Path) -> None:
    with pytest.raises(ModelBroken):
        added(places, brought(tmp_path, model_file(architecture="llama")))


@pytest.mark.model
def test_a_real_model_that_nobody_knows_passes_its_trial_run(
    places: Folders, tmp_path: Path, home: Path
) -> None:
    # With one byte more at its end it is as good as before, and another file.
    name, _ = added(places, brought(tmp_path, (home / "models" / SMALL).read_bytes() + b"\0", "mine.gguf"))
    model = Models(places).known(name)
    assert Models(places).find(name).stat().st_size == model.bytes
    assert Speeds(places.state, processor()).of(model.sha256) > 1
    own = Models(places).own()[0]
    assert (own.facts.architecture, own.facts.quantisation, own.facts.template) == ("llama", "Q4_1", True)
    assert 0.1 < own.facts.parameters < 0.2


def test_the_record_can_be_read_by_people(places: Folders, tmp_path: Path, scripted: Scripted) -> None:
    name, _ = added(places, brought(tmp_path, TOY), scripted(Script()))
    record = places.models / f"{name}.json"
    assert msgspec.json.decode(record.read_bytes())["sha256"] == Models(places).known(name).sha256
    assert "\n" in record.read_text(encoding="utf-8")
