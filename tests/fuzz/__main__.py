"""Coverage-guided fuzzing: ``python -m tests.fuzz [SECONDS] [TARGET …]``, SECONDS for each target."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS

BUILD = Path(__file__).resolve().parent.parent.parent / "build" / "fuzz"
SECONDS = 60
HANG_SECONDS = 10
LONGEST = 40_000
PROGRESS = re.compile(r"#(\d+)\s.*?cov: (\d+)")


def main() -> int:
    """Run every target in a process of its own; the exit code is 0 when none failed."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    names = [word for word in sys.argv[1:] if not word.isdigit()] or list(TARGETS)
    seconds = numbers[0] if numbers else SECONDS
    print(f"{'reader':16}{'inputs':>10}{'covered':>10}   result", flush=True)
    return max([fuzz(name, seconds) for name in names])


def fuzz(name: str, seconds: int) -> int:
    """Fuzz one target and print a line about it.

    Args:
        name: of the target.
        seconds: how long.

    Returns:
        0 if nothing was found.
    """
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        for number, data in enumerate(seeds(name)):
            (Path(corpus) / str(number)).write_bytes(data)
        limits = (f"-max_total_time={seconds}", f"-timeout={HANG_SECONDS}", f"-max_len={LONGEST}")
        where = f"-artifact_prefix={BUILD / name}-"
        command = (sys.executable, "-m", "tests.fuzz.guided", name, corpus, *limits, where, "-verbosity=1")
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    (BUILD / f"{name}.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    counts = PROGRESS.findall(done.stderr)
    tried, covered = counts[-1] if counts else ("0", "0")
    went = "nothing found" if done.returncode == 0 and counts else f"FOUND: see build/fuzz/{name}.log"
    print(f"{name:16}{tried:>10}{covered:>10}   {went}", flush=True)
    return 0 if done.returncode == 0 and counts else 1


if __name__ == "__main__":
    sys.exit(main())
