"""Whether the packages were tried since what makes them has changed: ``python -m installer.tried``."""

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "installer" / "tried.txt"
MADE_BY = ("installer", "pyproject.toml", "tests/installed")
# What tells of the packages and does not make them.
NOT = {
    "installer/tried.txt",
    "installer/sizes.toml",
    "installer/pictures/run.png",
    "installer/pictures/test.png",
}


def digest(root: Path = ROOT) -> str:
    """A hash over everything the packages are made by, and tried by."""
    command = ("git", "-C", str(root), "ls-files", "-z", *MADE_BY)
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    names = sorted(name for name in done.stdout.split("\0") if name and name not in NOT)
    whole = hashlib.sha256()
    for name in names:
        content = (root / name).read_bytes()
        whole.update(f"{name} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def is_tried(record: Path = RECORD, root: Path = ROOT) -> bool:
    """Whether the record, written after a trial that went well, is of what is here now."""
    return record.is_file() and record.read_text(encoding="utf-8").split("\n")[0] == digest(root)


def write(figures: dict[str, str]) -> None:
    """Record that everything here was tried, and what was seen."""
    rows = (f"{name}: {figure}\n" for name, figure in figures.items())
    RECORD.write_text(f"{digest()}\n\n{''.join(rows)}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(0 if is_tried() else 1)
