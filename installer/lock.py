"""Writes the locks anew: ``python -m installer.lock``."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
HEADER = "# Written by `make lock` from pyproject.toml: {what}. Do not edit.\n"
OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--upgrade",
    "--quiet",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
)


def main() -> None:
    """Choose the newest versions pyproject.toml allows; for every Python and system at once.

    Raises ``CalledProcessError`` when no set of versions fits.
    """
    run = HERE / "requirements.txt"
    # The engine has a pin of its own in engine.txt, since it is built with flags.
    write(run, "the app", "pyproject.toml", "--group=setup", "--no-emit-package=llama-cpp-python")
    test = HERE / "requirements-test.txt"
    write(test, "what the tests need besides", "--group=dev", f"--constraint={run}")
    kept = (f"--constraint={run}", f"--constraint={test}")
    write(
        HERE / "requirements-installers.txt", "what the installers need besides", "--group=installers", *kept
    )


def write(lock: Path, what: str, *sources: str) -> None:
    """Resolve the sources into one file with hashes and without any index address."""
    command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, *sources]
    found = subprocess.run(command, check=True, cwd=HERE.parent, stdout=subprocess.PIPE, text=True)
    lock.write_text(HEADER.format(what=what) + found.stdout, encoding="utf-8")


if __name__ == "__main__":
    main()
