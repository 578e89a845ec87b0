"""The Debian package in a clean Debian 12: installed, used, upgraded, not downgraded, removed."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.store import folders
from desktop.store.lessons import read_library
from installer.linux import deb, freeze
from installer.release import BUILD, DIST, Release
from tests.bus.bus import Bus
from tests.bus.reader import Reader
from tests.bus.surroundings import Surroundings
from tests.installed.rooms import QUIET, Kind, Room
from tests.installed.seen import PATIENCE, Seen, take_picture, wait_for_home
from tests.journeys.doing import do, said

CLEAN = Kind("bookworm")
MODEL = "smollm2-135m"
POLICY = f'language = "de"\nmodel = "{MODEL}"\nstatistics = true\n'
PLACE = "/etc/ki-mit-herz/policy.toml"
LESSON = "arrive/first-conversation"
HOME = {"XDG_STATE_HOME": "/home/state", "XDG_CACHE_HOME": "/home/cache", "XDG_CONFIG_HOME": "/home/config"}
OURS = "*ki-mit-herz*"
SHARED = "/var/lib/ki-mit-herz"
PACKS, PACK = f"{SHARED}/packs", "chatbots"
PACK_TYPE = "application/x-ki-mit-herz-lernpaket"
NOTES = "/var/lib/dpkg/info/ki-mit-herz."


def try_out(release: Release, seen: Seen) -> None:
    """Go through a package's life.

    Args:
        release: that was built into dist/.
        seen: is told the figures.
    """
    plain = DIST / f"ki-mit-herz_{release.version}_amd64.deb"
    whole = DIST / f"ki-mit-herz-mit-modell_{release.version}_amd64.deb"
    newer = Release(f"{release.version}.1", release.epoch)
    later = deb.package(newer, freeze.FOLDER, target=BUILD / f"ki-mit-herz_{newer.version}_amd64.deb")
    for path in (plain, whole):
        seen.note(path.name, f"{path.stat().st_size / 1e6:.0f} MB")
    with Room(CLEAN) as room:
        before = _ours(room)
        with seen.timed("Debian: installed by apt, with all it needs"):
            room.install(room.bring(plain))
        assert room.run("ki-mit-herz", "--version").strip() == release.version
        assert "BAD  model" in room.run("ki-mit-herz", "doctor", environment=HOME, check=False)
        _begin_without_a_model(room, seen)
        room.run("dpkg", "-i", room.bring(whole))
        (room.root / PLACE.lstrip("/")).write_text(POLICY)
        assert "ok   engine" in room.run("ki-mit-herz", "doctor", environment=HOME, check=False)
        _finish_a_lesson(room, seen)
        _open_a_pack(room, seen)
        _upgrade(room, newer, later, plain)
        _remove(room, before)
        seen.note("Debian: left after removal", "policy.toml and the lesson pack, which staff put there")


def _remove(room: Room, before: set[str]) -> None:
    """What staff put there stays; until it is purged, dpkg keeps a note of its own."""
    staff = {"/etc/ki-mit-herz", PLACE, SHARED, PACKS}
    room.run("apt-get", "remove", "-q", "-y", "ki-mit-herz", environment=QUIET)
    left = {path for path in _ours(room) - before if not path.startswith((f"{PACKS}/", NOTES))}
    assert left == staff, f"This is left: {sorted(left)}"
    room.run("apt-get", "purge", "-q", "-y", "ki-mit-herz", environment=QUIET)
    left = {path for path in _ours(room) - before if not path.startswith(f"{PACKS}/")}
    assert left == staff, f"This is left: {sorted(left)}"
    shutil.rmtree(room.root / SHARED.lstrip("/"))


def _upgrade(room: Room, newer: Release, later: Path, older: Path) -> None:
    """A newer package keeps policy, model and statistics; an older one is refused with a sentence."""
    counted = _counted(room)
    room.install(room.bring(later))
    assert room.run("ki-mit-herz", "--version").strip() == newer.version.rpartition(".")[0]
    assert _version(room) == newer.version
    assert (room.root / PLACE.lstrip("/")).read_text() == POLICY
    assert "ok   model" in room.run("ki-mit-herz", "doctor", environment=HOME, check=False)
    assert room.run("find", "/home/state", "-name", "*.db") == counted
    assert PACK in room.run("ki-mit-herz", "lessons", "packs", environment=HOME)
    code, told = room.tries("dpkg", "-i", room.bring(older))
    assert code != 0
    assert "schon installiert und neuer" in told, told
    assert _version(room) == newer.version
    assert "ok   model" in room.run("ki-mit-herz", "doctor", environment=HOME, check=False)


def _counted(room: Room) -> str:
    """Where the counts are; the process that writes them goes on when the app has ended."""
    end = time.monotonic() + PATIENCE
    while not (found := room.run("find", "/home/state", "-name", "*.db")).strip():
        assert time.monotonic() < end, "Nothing was counted."
    return found


def _finish_a_lesson(room: Room, seen: Seen) -> None:
    """Open the app in a window, finish a lesson with the real model by keyboard, end the session."""
    library = read_library(folders.find().lessons)
    lesson = library.lesson(LESSON)
    assert lesson is not None
    path = library.path(lesson.path)
    assert path is not None
    words = lesson.spoken("de")
    with _opened(room, seen) as (me, display):
        me.opens(path.spoken("de").title)
        me.opens(words.title)
        for step in lesson.steps:
            do(me, step, words.steps[step.id])
            if step is lesson.steps[1]:
                take_picture(display, "debian-lesson")
            me.presses(said("LessonPage", "Next"))
        me.until(lambda: ("1", said("LessonPage", "Lesson completed")) in me.headings(), "there is no end")
        take_picture(display, "debian-completed")
    seen.note("Debian: lesson finished with the real small model", words.title)


def _begin_without_a_model(room: Room, seen: Seen) -> None:
    """The first start: the home page says that there is no model, and leads staff to where it is set up."""
    with _opened(room, seen) as (me, display):
        take_picture(display, "debian-no-model")
        me.presses(said("Frame", "For the staff: set up a model"))
        me.sees(said("ModelLead", "There is no AI model on this PC yet."))
        take_picture(display, "debian-set-up")
    seen.note("Debian: first start without a model", "leads staff to the page of models")


def _open_a_pack(room: Room, seen: Seen) -> None:
    """A lesson pack is known by its name, opened with the app, and added after a question."""
    file = room.bring(next((DIST / "USB" / "lektionen").glob("*.lernpaket")), "/root")
    # What a desktop brings, and asks when somebody presses a file twice.
    room.install("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
    known = room.run("gio", "info", "--attributes=standard::content-type", file)
    assert f"standard::content-type: {PACK_TYPE}" in known, known
    opens = room.run("gio", "mime", PACK_TYPE)
    assert "ki-mit-herz-lernpaket.desktop" in opens, opens
    with _opened(room, seen, "open", file) as (me, display):
        me.sees(
            said("PacksPage", "Add only packs from people you know. What is in them is shown to visitors.")
        )
        take_picture(display, "debian-pack")
        me.presses(said("PacksPage", "Add"))
        added = said("PacksPage", "“{name}” was added. Its lessons come with the next session.")
        me.sees(added.partition("{name}")[2])
    assert PACK in room.run("ki-mit-herz", "lessons", "packs", environment=HOME)
    assert room.has(f"{PACKS}/{PACK}/paket.toml")
    seen.note("Debian: a lesson pack", "opened as by a double click, added after a question")


@contextmanager
def _opened(room: Room, seen: Seen, *command: str) -> Iterator[tuple[Reader, str]]:
    """The installed app on a screen, and somebody with a screen reader in front of it.

    Args:
        room: the system it is installed in.
        seen: is told the seconds until the home page is there.
        command: in place of the home page.
    """
    with tempfile.TemporaryDirectory(prefix="bus-") as folder, Surroundings(Path(folder)) as around:
        # The sockets of both buses are there.
        inside = room.root / "tmp"
        subprocess.run(("mount", "--bind", tempfile.gettempdir(), str(inside)), check=True)
        told = {name: around.environment[name] for name in ENVIRONMENT}
        display = told["DISPLAY"]
        process = subprocess.Popen(room.command("ki-mit-herz", *command, environment={**told, **HOME}))
        try:
            if not command:
                with seen.timed("Debian: from start to the home page"):
                    wait_for_home(display, "debian-home")
            bus = Bus(around.address)
            yield Reader(bus), display
            bus.close()
        finally:
            process.terminate()
            process.wait(60)
            subprocess.run(("umount", "--lazy", str(inside)), check=True)


ENVIRONMENT = ("DISPLAY", "XDG_RUNTIME_DIR", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "DBUS_SESSION_BUS_ADDRESS")


def _version(room: Room) -> str:
    return room.run("dpkg-query", "-W", "-f", "${Version}", "ki-mit-herz").strip()


def _ours(room: Room) -> set[str]:
    """Everything in the system that bears the app's name, but for what its user has and what apt notes."""
    skipped = ("/proc", "/sys", "/dev", "/tmp", "/var/log", "/home")
    not_these = [word for place in skipped for word in ("-path", place, "-prune", "-o")]
    return set(room.run("find", "/", *not_these, "-ipath", OURS, "-print", check=False).split("\n")) - {""}
