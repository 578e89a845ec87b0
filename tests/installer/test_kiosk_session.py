"""The kiosk session of Linux: starts the app again when it breaks off, and ends when staff closes it."""

import configparser
import os
import subprocess
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "installer" / "linux"


def run(folder: Path, *codes: int) -> tuple[int, int]:
    """Exit code of the session, and how often it started an app that ends with these codes in turn."""
    app = folder / "app"
    cases = "".join(f"{number}) exit {code};;" for number, code in enumerate(codes, start=1))
    app.write_text(f"#!/bin/sh\necho x >> {folder}/starts\ncase $(wc -l < {folder}/starts) in {cases} esac\n")
    app.chmod(0o755)
    environment = {"PATH": os.environ["PATH"], "KIOSK_APP": str(app), "KIOSK_PAUSE": "0"}
    ended = subprocess.run([LINUX / "kiosk-session"], env=environment, timeout=30, check=False)
    return ended.returncode, (folder / "starts").read_text().count("x")


@pytest.mark.parametrize(
    ("codes", "ends"),
    [((0,), (0, 1)), ((1, 139, 0), (0, 3)), ((1,) * 9, (1, 5))],
    ids=["closed by staff", "broken off twice", "cannot be opened"],
)
def test_the_session_goes_on_until_staff_closes_the_app(
    tmp_path: Path, codes: tuple[int, ...], ends: tuple[int, int]
) -> None:
    assert run(tmp_path, *codes) == ends


def test_the_login_screen_is_told_of_the_session() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / "ki-mit-herz-kiosk.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["exec"] == "/usr/lib/ki-mit-herz/kiosk-session"
    assert entry["Desktop Entry"]["type"] == "Application"
