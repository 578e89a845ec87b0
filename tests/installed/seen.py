"""What the trial saw: figures to be told at the end, and pictures of the screen."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.release import BUILD
from installer.telling import say

PICTURES = BUILD / "pictures"
FIGURES = BUILD / "figures.json"
# The colour of the button that matters most on every page, and how much of the home page it fills.
RED = (173, 18, 48)
FILLED = 3000
PATIENCE = 180.0


class Seen:
    """Figures by their name."""

    def __init__(self) -> None:
        self.figures: dict[str, str] = {}

    def note(self, name: str, figure: str) -> None:
        """Keep a figure, and tell it at once."""
        self.figures[name] = figure
        say(f"      {name}: {figure}")

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Note the seconds that something takes."""
        begun = time.monotonic()
        yield
        self.note(name, f"{time.monotonic() - begun:.0f} s")


def keep(part: str, figures: dict[str, str], state: str) -> dict[str, dict[str, str]]:
    """Write down what one part of the trial saw, beside the others of the same state; all of them.

    Args:
        part: its name.
        figures: seen in it.
        state: digest of what the packages are made by.
    """
    before = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    parts = before.get(state, {}) | {part: figures}
    FIGURES.parent.mkdir(parents=True, exist_ok=True)
    told = json.dumps({state: parts}, indent=1, ensure_ascii=False)
    FIGURES.write_text(f"{told}\n", encoding="utf-8")
    return dict(parts)


def wait_for_home(display: str, name: str) -> Path:
    """Wait until the home page is on the screen; a picture of it.

    Args:
        display: of X.
        name: of the picture.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        picture = take_picture(display, name)
        if reds(picture) >= FILLED:
            return picture
    raise AssertionError(f"The home page is not there after {PATIENCE:.0f} s; see {PICTURES / name}.png")


def take_picture(display: str, name: str) -> Path:
    """A picture of the whole screen."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"{name}.png"
    subprocess.run(("import", "-display", display, "-window", "root", str(picture)), check=True)
    return picture


def reds(picture: Path) -> int:
    """How many pixels of a picture have the colour of the primary button."""
    done = subprocess.run(
        ("convert", str(picture), "-depth", "8", "rgb:-"), check=True, stdout=subprocess.PIPE
    )
    return done.stdout.count(bytes(RED))
