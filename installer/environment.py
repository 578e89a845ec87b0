"""The virtual environment of a checkout: made once, and anew when a lock, the recipe or Python changes."""

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

from installer import engine_wheel
from installer.telling import Failed, run, say

HERE = Path(__file__).parent
ROOT = HERE.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOGS = ROOT / "build" / "logs"
LOCKS = {
    "app": HERE / "requirements.txt",
    "tests": HERE / "requirements-test.txt",
    "installers": HERE / "requirements-installers.txt",
}
SPACE = 1_700_000_000
PIP = (PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input")


def is_ready(part: str) -> bool:
    """Whether a part of the environment, such as ``app`` or ``tests``, is as its lock wants it."""
    stamp = VENV / f"ready-{part}"
    return PYTHON.exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == _wanted(part)


def make(cache: Path) -> None:
    """Make the environment with the app's libraries, the engine and the app itself. Raises Failed."""
    free = shutil.disk_usage(ROOT).free
    if free < SPACE:
        raise Failed(f"The libraries need {SPACE // 10**6} MB in {ROOT}; {free // 10**6} MB are free.")
    say("Libraries: about 310 MB are fetched and unpacked into .venv, usually 1 to 5 minutes")
    venv.create(VENV, clear=True, with_pip=True, symlinks=True)
    install("app")
    wheel = engine_wheel.kept(cache) or engine_wheel.build(cache, PYTHON)
    _pip("Installing the engine", "--no-deps", "--no-index", wheel)
    _pip("Installing the app", "--no-deps", "--no-index", "--no-build-isolation", "--editable", ROOT)
    _note("app")


def add(part: str, what: str) -> None:
    """Add what the tests or the installers need, unless it is there. Raises Failed."""
    if not is_ready(part):
        say(f"{what}, usually 1 minute")
        install(part)
        _note(part)


def install(part: str) -> None:
    """Install a lock into the environment; every file has to have a pinned hash. Raises Failed."""
    _pip("Installing libraries", "--require-hashes", "--only-binary=:all:", "--requirement", LOCKS[part])


def compile_translations() -> None:
    """Compile each translation that is newer than what was compiled from it. Raises Failed."""
    for source in sorted((ROOT / "desktop" / "translations").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime > source.stat().st_mtime:
            continue
        command = (VENV / "bin" / "pyside6-lrelease", "-silent", source, "-qm", compiled)
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode != 0 or not compiled.exists():
            raise Failed(f"{source} can't be compiled:\n{done.stdout}{done.stderr}")


def _pip(what: str, *arguments: str | Path) -> None:
    run(what, (*PIP, *arguments), LOGS / "pip.log", status=r"^\s*((?:Collecting|Downloading|Installing) .*)$")


def _note(part: str) -> None:
    (VENV / f"ready-{part}").write_text(_wanted(part), encoding="utf-8")


def _wanted(part: str) -> str:
    """What the environment is made from: lint settings, say, are no reason to make it anew."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    made_from = LOCKS[part].read_text(encoding="utf-8") + json.dumps(project, sort_keys=True)
    recipe = hashlib.sha256(made_from.encode()).hexdigest()
    return f"{recipe} {engine_wheel.key()} {sys.version} {sys.base_prefix}"
