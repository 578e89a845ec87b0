"""``models``: what the commands say and do, on the models of this test."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.commands.doctor import doctor
from desktop.commands.models import models
from desktop.session.health import processor
from desktop.store import folders
from desktop.store.models import Models
from desktop.store.speeds import Speeds
from tests.store.shelf import model_file

SMALL = "smollm2-135m"
DEFAULT = "qwen2.5-coder-1.5b"


@pytest.fixture(autouse=True)
def only_the_small_one(home: Path) -> None:
    """Whatever else lies on this PC."""
    for file in (home / "models").glob("*.gguf"):
        if not file.name.startswith("SmolLM2"):
            file.unlink()


def run(*words: str, answer: str = "") -> Result:
    """Run a command and answer its question."""
    return CliRunner().invoke(models, list(words), input=answer)


def test_the_list_tells_all_that_staff_wants_to_know(home: Path) -> None:
    (home / "policy.toml").touch()
    said = run("list").output
    assert f"* {SMALL}" in said
    assert "0.1 GB  on this PC" in said
    assert "licence Apache-2.0, `models licence qwen2.5-coder-1.5b` shows it; languages: de, en" in said
    assert "    tried by us; needs 2.0 GB of memory: " in said
    assert "NOT tried by us; needs about 3.9 GB of memory: " in said
    assert "licence LicenseRef-Gemma, to be read at its maker's" in said
    assert f"* {SMALL} is in use." in said
    assert "How fast this PC is was not measured yet" in said


def test_the_list_tells_speeds_that_were_measured_and_works_out_the_others() -> None:
    known = Models(folders.find()).known(DEFAULT)
    Speeds(folders.find().state, processor()).note(known.sha256, 18.0, known.size)
    said = run("list").output
    assert "answers faster than one reads (18.0 tokens a second, measured here)" in said
    assert "answers about as fast as one reads (7.4 tokens a second, worked out)" in said
    assert "not measured yet" not in said


def test_a_policy_that_fixes_the_model_stands_above_every_choice(home: Path) -> None:
    (home / "policy.toml").write_text(f'model = "{DEFAULT}"\n', encoding="utf-8")
    assert f"* {DEFAULT} is in use: the policy of this PC fixes it." in run("list").output
    refused = run("use", SMALL)
    assert refused.exit_code == 1
    assert f"The policy of this PC fixes the model {DEFAULT}" in refused.output


def test_a_model_is_chosen_and_another_one_that_is_not_here_is_not() -> None:
    assert "is used from the next visit on" in run("use", SMALL).output
    assert Models(folders.find()).in_use().id == SMALL
    missing = run("use", DEFAULT)
    assert missing.exit_code == 1
    assert f"No file of {DEFAULT} lies on this PC." in missing.output


def test_removing_asks_first(home: Path) -> None:
    file = home / "models" / Models(folders.find()).known(SMALL).file
    kept = run("remove", SMALL, answer="n\n")
    assert "Remove SmolLM2 135M Instruct from this PC? It is in use." in kept.output
    assert file.exists()
    assert run("remove", SMALL, answer="y\n").exit_code == 0
    assert not file.exists()


def test_a_licence_can_be_read() -> None:
    assert "Version 2.0, January 2004" in run("licence", SMALL).output
    own = run("licence", "gemma-3-1b-it").output
    assert own.startswith("LicenseRef-Gemma. Its terms: https://")


def test_a_file_is_verified() -> None:
    assert f"{SMALL}: right" in run("verify").output


def test_fetching_what_is_here_does_nothing() -> None:
    assert "is ready" in run("fetch", SMALL).output


def test_a_wrong_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "holiday.gguf"
    file.write_bytes(b"\x89PNG")
    refused = run("add", str(file))
    assert refused.exit_code == 1
    assert "holiday.gguf is no model file, whatever it is called." in refused.output
    file.write_bytes(model_file()[:-1])
    assert "is cut off" in run("add", str(file)).output


@pytest.mark.model
def test_an_unknown_model_is_taken_in_tried_and_used(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.gguf"
    file.write_bytes((home / "models" / Models(folders.find()).known(SMALL).file).read_bytes() + b"\0")
    added = run("add", str(file))
    assert added.exit_code == 0, added.output
    assert "mine.gguf is unknown to us. It has passed its trial run as own-mine-" in added.output
    assert "tokens a second" in added.output
    name = Models(folders.find()).own()[0].id
    assert run("use", name).exit_code == 0
    assert f"* {name}" in run("list").output
    assert "tokens a second" in run("measure", name).output


@pytest.mark.model
def test_the_doctor_measures_and_recommends() -> None:
    said = CliRunner().invoke(doctor).output
    assert f"model        {SMALL}" in said
    assert "tokens a second, answers " in said
    assert f"we recommend {DEFAULT} for this PC" in said
    known = Models(folders.find()).known(SMALL)
    assert Speeds(folders.find().state, processor()).of(known.sha256) > 0
