"""Damaged inputs by the thousand: lessons, packs, policies, catalogues, model heads, passes, wire lines.

Each kind is read in a process of its own, which may not write anywhere but in its folder, start nothing, open
no socket, and take no longer than a few seconds for one. It is run as ``python -m tests.faults.mutations KIND
COUNT SEED FOLDER``.
"""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType, MappingProxyType

import msgspec

from desktop.domain.learning_pass import LearningPass, Misread, read_code
from desktop.domain.lesson import Lesson
from desktop.domain.policy import Settled
from desktop.domain.trouble import CatalogueBroken
from desktop.engine.gguf import BrokenFile, read_header
from desktop.engine.protocol import read_reply, read_request
from desktop.store import catalogue, folders
from desktop.store.courses import read_courses
from desktop.store.lessons import read_lesson
from desktop.store.policy import read_policy
from desktop.store.templates import read_templates
from tests.engine.test_parts import model
from tests.faults.row import Row, Trial, counted
from tests.store.library import LESSON, Library

HANGS = 20
"""Seconds for one input after which it counts as hung; it takes milliseconds."""
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
CHANGES = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.symlink",
    "os.link",
    "os.truncate",
    "shutil.rmtree",
)
FORBIDDEN = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "socket.__new__", "socket.connect")
POLICY = b"""room = "Lernraum 1"
idle_minutes = 10
contact_name = "Sozialdienst"
contact_phone = "0201 0000000"
removable_only = true
locked = ["language"]
lessons = ["arrive/first-conversation"]
"""
SCRAPS = (
    b"\0",
    b"\xff\xfe",
    b"\n",
    b"[[",
    b"]]",
    b"{#",
    b"}",
    b'"',
    b"'''",
    b"= ",
    b"1e999",
    b"-1",
    b"<!--",
    b"{",
)


MEMORY = Path("/dev/shm")
"""Where there is such a folder, the inputs lie there: on a disk ten thousand of them take an hour."""


class Broken(Exception):
    """Something that was read is neither whole nor named broken."""


def _lesson(folder: Path, chance: random.Random) -> None:
    library = Library(folder / "lessons")
    _spoil(chance.choice(sorted((library.folder / LESSON).glob("*.*"))), chance)
    read = read_lesson(library.folder / LESSON)
    if not isinstance(read, Lesson) and not (read and all(fault.what and fault.remedy for fault in read)):
        raise Broken


def _pack(folder: Path, chance: random.Random) -> None:
    place, kind = chance.choice(PACKS)
    root = folder / "lessons"
    copied = root / place
    copied.parent.mkdir(parents=True)
    _copy(folders.find().lessons / place, copied)
    _spoil(chance.choice(sorted(file for file in copied.rglob("*") if file.is_file())), chance)
    _, faults = kind(root)
    if not all(fault.what and fault.remedy for several in faults.values() for fault in several):
        raise Broken


def _policy(folder: Path, chance: random.Random) -> None:
    file = folder / "policy.toml"
    file.write_bytes(mutated(POLICY, chance))
    if not isinstance(read_policy(file), Settled):
        raise Broken


def _catalogue(folder: Path, chance: random.Random) -> None:
    file = folder / "catalogue.toml"
    file.write_bytes(mutated(folders.find().catalogue.read_bytes(), chance))
    try:
        catalogue.read(file)
    except CatalogueBroken as trouble:
        if not trouble.faults:
            raise Broken from trouble


def _head(folder: Path, chance: random.Random) -> None:
    file = folder / "any.gguf"
    file.write_bytes(mutated(model(), chance))
    try:
        read_header(file).memory_per_token()
    except BrokenFile:
        return


def _pass(_folder: Path, chance: random.Random) -> None:
    typed = mutated(b"7K3M 9PQ2 XY4Z", chance).decode("utf-8", "replace")
    if not isinstance(read_code(typed), LearningPass | Misread):
        raise Broken


def _wire(_folder: Path, chance: random.Random) -> None:
    read = chance.choice((read_request, read_reply))
    line = chance.choice(LINES)
    try:
        read(mutated(line, chance))
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return


LINES = (
    b'{"do":"chat","id":3,"messages":[{"role":"user","text":"Hallo"}],"limit":40,"seed":1}',
    b'{"do":"open","id":1,"path":"any.gguf","context":4096}',
    b'{"is":"opened","id":1,"model":"any","context":4096,"threads":2}',
    b'{"is":"piece","id":3,"text":"Guten","probability":0.4}',
)
PACKS = (
    ("courses", lambda root: read_courses(root, {"arrive/first-conversation": 8})),
    ("templates", read_templates),
)
KINDS: Mapping[str, Callable[[Path, random.Random], None]] = MappingProxyType(
    {
        "lessons": _lesson,
        "packs": _pack,
        "policies": _policy,
        "catalogues": _catalogue,
        "model heads": _head,
        "learning passes": _pass,
        "wire lines": _wire,
    }
)


def mutations(kind: str, count: int, seed: int) -> Row:
    """Read so many damaged inputs of one kind.

    Args:
        kind: one of ``KINDS``.
        count: how many.
        seed: of the damage.
    """
    goal = "read, or a trouble by name; no traceback, no hang, no write outside the app's folders"
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as home:
        command = [sys.executable, "-m", __name__, kind, str(count), str(seed), home]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = json.loads(done.stdout) if done.stdout else {"met": 0}
    trials = [Trial(met=True)] * told["met"]
    if done.returncode:
        trials.append(Trial(met=False, wrong=f"number {told['met'] + 1}: {done.stderr[-300:]}"))
    return counted(f"damaged {kind}", goal, trials)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Data of which parts are cut out, doubled, turned, or replaced by scraps and noise."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((0, 1, 2, 8, 80)))
        part = data[start:end]
        more = (b"", part * 2, chance.choice(SCRAPS), chance.randbytes(4), part[::-1])
        data = data[:start] + chance.choice(more) + data[end:]
    return data


def _spoil(file: Path, chance: random.Random) -> None:
    file.write_bytes(mutated(file.read_bytes(), chance))


def _copy(source: Path, target: Path) -> None:
    for file in source.rglob("*"):
        if file.is_file():
            copied = target / file.relative_to(source)
            copied.parent.mkdir(parents=True, exist_ok=True)
            copied.write_bytes(file.read_bytes())


def _stay_inside(folder: Path) -> None:
    """End this process as soon as anything is written outside a folder, started, or connected."""
    home = str(folder)

    def look(event: str, given: tuple[object, ...]) -> None:
        writes = event == "open" and isinstance(given[2], int) and given[2] & WRITES
        elsewhere = (
            bool(given) and isinstance(given[0], str | os.PathLike) and not str(given[0]).startswith(home)
        )
        if event.startswith(FORBIDDEN) or ((writes or event in CHANGES) and elsewhere):
            print(f"{event} {given[:1]}", file=sys.stderr)
            os._exit(3)

    sys.addaudithook(look)


def _hung(_number: int, _frame: FrameType | None) -> None:
    print("an input hung", file=sys.stderr)
    os._exit(4)


def main(kind: str, count: str, seed: str, home: str) -> int:
    """Be the process that reads; prints how often it went well."""
    chance = random.Random(int(seed))
    signal.signal(signal.SIGALRM, _hung)
    KINDS[kind](_fresh(Path(home), 0), chance)
    _stay_inside(Path(home))
    met = 0
    try:
        for number in range(1, int(count) + 1):
            signal.alarm(HANGS)
            KINDS[kind](_fresh(Path(home), number), chance)
            met += 1
    finally:
        print(json.dumps({"met": met}))
    return 0


def _fresh(home: Path, number: int) -> Path:
    """An empty folder; the one before is emptied and gone."""
    before = home / str(number - 1)
    for path in sorted(before.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
    if before.is_dir():
        before.rmdir()
    folder = home / str(number)
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
