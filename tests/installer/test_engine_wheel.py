"""The engine wheel: kept under a name that tells what it was made from, and looked into before it is kept."""

import re
import zipfile
from pathlib import Path

import pytest

from installer import engine_wheel


def wheel(folder: Path, *names: str) -> Path:
    """A wheel with these files in it."""
    file = folder / "x-1-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return file


def test_a_wheel_made_for_one_processor_is_told_from_a_portable_one(tmp_path: Path) -> None:
    native = wheel(tmp_path, "llama_cpp/lib/libggml-cpu.so", "llama_cpp/lib/libllama.so")
    assert engine_wheel.variants(native) == 0
    portable = wheel(
        tmp_path, "llama_cpp/lib/libggml-cpu-haswell.so", "llama_cpp/lib/libggml-cpu-sandybridge.so"
    )
    assert engine_wheel.variants(portable) == 2


def test_other_flags_make_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = engine_wheel.key()
    monkeypatch.setattr(engine_wheel, "CMAKE_ARGS", (*engine_wheel.CMAKE_ARGS, "-DGGML_AVX512=OFF"))
    assert engine_wheel.key() != before


def test_a_kept_wheel_is_found_and_one_of_another_recipe_is_not(tmp_path: Path) -> None:
    assert engine_wheel.kept(tmp_path) is None
    elsewhere = tmp_path / "engine" / "0.3.34-other"
    elsewhere.mkdir(parents=True)
    wheel(elsewhere)
    assert engine_wheel.kept(tmp_path) is None
    here = tmp_path / "engine" / engine_wheel.key()
    here.mkdir()
    assert engine_wheel.kept(tmp_path) is None
    made = wheel(here)
    assert engine_wheel.kept(tmp_path) == made


def test_the_pin_has_a_hash_and_is_the_one_the_app_asks_for() -> None:
    pin = engine_wheel.PIN.read_text(encoding="utf-8")
    project = (engine_wheel.PIN.parent.parent / "pyproject.toml").read_text(encoding="utf-8")
    version = re.search(r"^(llama-cpp-python==[0-9.]+) \\\n +--hash=sha256:[0-9a-f]{64}$", pin, re.MULTILINE)
    assert version is not None
    assert f'"{version[1]}"' in project
