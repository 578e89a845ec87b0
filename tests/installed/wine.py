"""The packages for Windows under Wine 10, in a clean Debian 13: installed, opened, upgraded, removed."""

import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.store import folders
from desktop.store.models import Models
from installer.release import BUILD, DIST, Release
from installer.windows import folder, msi, setup
from tests.bus.surroundings import Surroundings
from tests.cpu_check import check
from tests.installed.rooms import Kind, Room
from tests.installed.seen import PATIENCE, Seen, wait_for_home

WINE = "/usr/lib/wine/wine64"
TOLD = {"WINEARCH": "win64", "WINEDEBUG": "-all", "WINEPREFIX": "/root/wine"}
KIND = Kind(
    "trixie",
    ("wine", "wine64", "fonts-dejavu-core"),
    (
        "sh",
        "-c",
        f"env {' '.join(f'{n}={v}' for n, v in TOLD.items())} {WINE} wineboot --init; wineserver --wait",
    ),
)
DRIVE = "/root/wine/drive_c"
PROGRAM = f"{DRIVE}/Program Files/KI mit Herz"
DATA = f"{DRIVE}/ProgramData/KI mit Herz"
INSIDE = "C:\\Program Files\\KI mit Herz"
MENU = f"{DRIVE}/ProgramData/Microsoft/Windows/Start Menu/Programs"
ENTRY = "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\KI mit Herz"
TYPES = "HKLM\\Software\\Classes"
PACK = "chatbots"
MODEL = "smollm2-135m"
POLICY = f'language = "de"\nmodel = "{MODEL}"\n'
NEWER_THERE = 5
VERSION = re.compile(r"DisplayVersion\s+REG_SZ\s+(\S+)")
OURS = "*ki*mit*herz*"


def try_out(release: Release, seen: Seen) -> None:
    """Go through the life of both packages.

    Args:
        release: that was built into dist/.
        seen: is told the figures.
    """
    with tempfile.TemporaryDirectory(prefix="bus-") as place, Surroundings(Path(place)) as around:
        for tried in (_try_setup, _try_msi):
            with Room(KIND) as room:
                wine = Wine(room, around.environment["DISPLAY"])
                try:
                    tried(wine, release, seen)
                finally:
                    wine.end()


class Wine:
    """A Windows of a kind, in a room."""

    def __init__(self, room: Room, display: str) -> None:
        self.room = room
        self._display = display

    def command(self, *words: str) -> list[str]:
        """The command line that runs a program for Windows."""
        return self.room.command(WINE, *words, environment={**TOLD, "DISPLAY": self._display})

    def tries(self, *words: str) -> tuple[int, str]:
        """How a program ends, and what it says."""
        return self.room.tries(WINE, *words, environment={**TOLD, "DISPLAY": self._display})

    def run(self, *words: str) -> str:
        """What a program says that has to end well."""
        code, said = self.tries(*words)
        assert code == 0, f"{' '.join(words)} ended with {code}:\n{said}"
        return said

    def end(self) -> None:
        """End everything that runs in it."""
        self.room.tries("wineserver", "--kill", environment=TOLD)
        self.room.tries("/usr/lib/wine/wineserver", "--kill", environment=TOLD)

    def version(self) -> str:
        """The version that Windows lists as installed."""
        found = VERSION.search(self.tries("reg", "query", ENTRY, "/reg:64")[1])
        return found[1] if found else ""

    @contextmanager
    def opened(self, name: str, seen: Seen) -> Iterator[None]:
        """The app in its window."""
        with subprocess.Popen(self.command(f"{INSIDE}\\ki-mit-herz.exe")) as process:
            try:
                with seen.timed(f"Wine, {name}: from start to the home page"):
                    wait_for_home(self._display, f"wine-{name}-home")
                yield
            finally:
                self.end()
                process.wait(60)


def _try_setup(wine: Wine, release: Release, seen: Seen) -> None:
    room, plain = wine.room, DIST / f"ki-mit-herz-{release.version}-setup.exe"
    seen.note(plain.name, f"{plain.stat().st_size / 1e6:.0f} MB")
    before = _ours(room)
    (room.root / "tmp" / "policy.toml").write_text(POLICY)
    older = room.bring(plain)
    with seen.timed("Wine, setup: installed silently"):
        wine.run(older, "/S", "/CONFIG=Z:\\tmp\\policy.toml", "/AUTOSTART")
    assert wine.version() == release.version
    assert room.has(f"{MENU}/KI mit Herz.lnk")
    assert room.has(f"{MENU}/StartUp/KI mit Herz.lnk")
    assert wine.run(f"{INSIDE}\\ki-mit-herz.com", "--version").strip() == release.version
    _hold_the_policy_to_be_read_only(room)
    _see_the_engine_write(wine, seen, "setup")
    _see_the_pack(wine, seen, "setup")
    with wine.opened("setup", seen):
        pass
    newer = Release(f"{release.version}.1", release.epoch)
    made = setup.package(newer, folder.FOLDER, target=BUILD / "newer-setup.exe", quick=True)
    wine.run(room.bring(made), "/S")
    assert wine.version() == newer.version
    assert (room.root / DATA.lstrip("/") / "policy.toml").read_text() == POLICY
    assert room.has(f"{DATA}/models/{_model().name}")
    code, _ = wine.tries(older, "/S")
    assert code == NEWER_THERE, f"An older setup ended with {code}."
    assert wine.version() == newer.version
    wine.run(f"{INSIDE}\\uninstall.exe", "/S")
    _wait_until_gone(room, PROGRAM)
    left = _ours(room) - before
    staff = {DATA, f"{DATA}/policy.toml", f"{DATA}/models"}
    assert left == staff, f"This is left: {sorted(left)}"
    seen.note("Wine, setup: left after removal", "policy.toml and the model, which staff put there")


def _try_msi(wine: Wine, release: Release, seen: Seen) -> None:
    room, package = wine.room, DIST / f"ki-mit-herz-{release.version}.msi"
    seen.note(package.name, f"{package.stat().st_size / 1e6:.0f} MB")
    before = _ours(room)
    older = _windows_path(room.bring(package))
    with seen.timed("Wine, MSI: installed silently"):
        wine.run("msiexec", "/i", older, "/qn")
    assert wine.run(f"{INSIDE}\\ki-mit-herz.com", "--version").strip() == release.version
    # Wine takes the menu of the account for that of all.
    assert room.run("find", DRIVE, "-name", "KI mit Herz.lnk").strip()
    _see_the_engine_write(wine, seen, "MSI")
    _see_the_pack(wine, seen, "MSI")
    (room.root / DATA.lstrip("/") / "policy.toml").write_text(POLICY)
    with wine.opened("msi", seen):
        pass
    major, minor, patch = release.version.split(".")
    newer = Release(f"{major}.{minor}.{int(patch) + 1}", release.epoch)
    made = msi.package(newer, folder.FOLDER, target=BUILD / "newer.msi")
    later = _windows_path(room.bring(made))
    wine.run("msiexec", "/i", later, "/qn")
    assert room.has(f"{PROGRAM}/ki-mit-herz.exe")
    assert (room.root / DATA.lstrip("/") / "policy.toml").read_text() == POLICY
    code, _ = wine.tries("msiexec", "/i", older, "/qn")
    assert code != 0, "An older MSI took the place of a newer one."
    wine.run("msiexec", "/x", later, "/qn")
    left = {path for path in _ours(room) - before if "/windows/Installer/" not in path}
    assert left <= {DATA, f"{DATA}/policy.toml", f"{DATA}/models"}, f"This is left: {sorted(left)}"
    seen.note("Wine, MSI: left after removal", "policy.toml and the model, which staff put there")


def _see_the_engine_write(wine: Wine, seen: Seen, name: str) -> None:
    """The engine writes a few words with the official libraries."""
    place = wine.room.bring(_model(), f"{DATA}/models")
    path = "C:" + place.removeprefix(DRIVE).replace("/", "\\")
    found = check("Wine", path, wine.command(f"{INSIDE}\\ki-mit-herz.com", "engine"))
    assert not found.fault, found.fault
    seen.note(f"Wine, {name}: engine", f"code for {found.variant}, {found.tokens} tokens: {found.text}")


def _see_the_pack(wine: Wine, seen: Seen, name: str) -> None:
    """A lesson pack is known by its name, and can be added, listed and removed."""
    command = wine.run(
        "reg", "query", f"{TYPES}\\KI-mit-Herz.Lernpaket\\shell\\open\\command", "/ve", "/reg:64"
    )
    assert f'"{INSIDE}\\ki-mit-herz.exe" open "%1"' in command, command
    assert "KI-mit-Herz.Lernpaket" in wine.run("reg", "query", f"{TYPES}\\.lernpaket", "/ve", "/reg:64")
    file = wine.room.bring(next((DIST / "USB" / "lektionen").glob("*.lernpaket")))
    program = f"{INSIDE}\\ki-mit-herz.com"
    wine.run(program, "lessons", "add", _windows_path(file))
    assert wine.room.has(f"{DATA}/packs/{PACK}/paket.toml")
    assert PACK in wine.run(program, "lessons", "packs")
    wine.run(program, "lessons", "remove", "--yes", PACK)
    assert not wine.room.has(f"{DATA}/packs/{PACK}")
    seen.note(f"Wine, {name}: a lesson pack", "its type is known to the system; added and removed")


def _hold_the_policy_to_be_read_only(room: Room) -> None:
    """Wine shows rights as those of Unix, those of administrators as the group's: nobody else may write."""
    for place in (DATA, f"{DATA}/policy.toml", f"{DATA}/models", f"{DATA}/packs"):
        mode = (room.root / place.lstrip("/")).stat().st_mode
        assert not mode & 0o002, f"{place} may be written by others: {mode:o}"


def _wait_until_gone(room: Room, place: str) -> None:
    """The program that removes goes on from a copy of itself after it has ended."""
    end = time.monotonic() + PATIENCE
    while room.has(place):
        assert time.monotonic() < end, f"{place} is still there."
        room.run("sync")


def _model() -> Path:
    return Models(folders.find()).find(MODEL)


def _windows_path(place: str) -> str:
    return "Z:" + place.replace("/", "\\")


def _ours(room: Room) -> set[str]:
    """Everything on the drive that bears the app's name, but for what its user has."""
    found = room.run("find", DRIVE, "-path", f"{DRIVE}/users", "-prune", "-o", "-iname", OURS, "-print")
    inside = room.run("find", DATA, check=False) if room.has(DATA) else ""
    named = {path for path in (found + inside).split("\n") if path}
    return {path for path in named if not path.endswith(".gguf")}
