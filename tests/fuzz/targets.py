"""What reads bytes that others wrote: each function gets a value or a named trouble out of them."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir

from desktop.domain.conversation import clean
from desktop.domain.learning_pass import LearningPass, code_of, read_code
from desktop.domain.trouble import PackFaulty, PackTaken, PackUnusable, Trouble
from desktop.domain.unread import UNREAD
from desktop.domain.visit import read_start, read_word
from desktop.engine.gguf import BrokenFile, read_header
from desktop.engine.protocol import read_reply, read_request
from desktop.store import catalogue
from desktop.store.care import read_care
from desktop.store.courses import read_courses
from desktop.store.folders import HOME_VARIABLE, find
from desktop.store.glossary import read_glossary
from desktop.store.packs import Packs
from desktop.store.policy import read_policy
from desktop.store.recordings import RECORDED, recordings_of
from desktop.store.shapes import read_path_shape, read_shape
from desktop.store.templates import read_templates
from desktop.store.word_limits import word_faults
from desktop.store.words import read_words

CUT = b"\n%%%%\n"
"""Stands between two files in one input."""
MEMORY = Path("/dev/shm")
SHAPES = (
    "courses/one.toml",
    "glossary/glossary.toml",
    "templates/one/template.toml",
    f"templates/one/{RECORDED}",
    "care/signs.toml",
    "care/topics.toml",
    "care/before.toml",
)
WORDS = (
    "courses/one/de.md",
    "courses/one/guide.de.md",
    "glossary/de.md",
    "templates/one/de.md",
    "care/de.md",
)


def lesson(data: bytes) -> None:
    """lesson.toml, then its words."""
    toml, _, words = data.partition(CUT)
    reading = read_shape("lesson.toml", _text(toml))
    assert (reading.shape is None) == bool(reading.faults)
    read_path_shape("path.toml", _text(toml))
    draft = read_words("de.md", _text(words))
    faults = (*reading.faults, *draft.faults, *word_faults("de.md", draft, reading.ids, reading.steps))
    assert all(fault.what and fault.remedy for fault in faults)


def pack(data: bytes) -> None:
    """The other files a pack of lessons brings: courses, glossary, templates, recordings, care."""
    first, _, second = data.partition(CUT)
    root = _folder("pack")
    for name in SHAPES:
        _write(root / name, first)
    for name in WORDS:
        _write(root / name, second)
    read_courses(root, {"one/one": 8})
    read_glossary(root)
    read_templates(root)
    recordings_of(root, "templates/one")
    read_care(root)


def lernpaket(data: bytes) -> None:
    """The one file of a lesson pack: it is whole, or named, and nothing gets out of its folder."""
    root = _folder("lernpaket")
    places = find({HOME_VARIABLE: str(root / "home")})
    file = _write(root / "one.lernpaket", data)
    before = {path for path in root.rglob("*") if places.packs not in (path, *path.parents)}
    with suppress(PackUnusable, PackFaulty, PackTaken):
        Packs(places).look(file)
    there = set(root.rglob("*"))
    assert {path for path in there if places.packs not in (path, *path.parents)} - before <= {
        places.packs.parent
    }
    assert not any(places.packs in path.parents for path in there)


def policy(data: bytes) -> None:
    """policy.toml: what cannot be used is told, the rest holds."""
    settled = read_policy(_write(_folder("policy") / "policy.toml", data))
    assert all(fault.what and fault.remedy for fault in settled.faults)


def models(data: bytes) -> None:
    """catalogue.toml."""
    try:
        catalogue.read(_write(_folder("models") / "catalogue.toml", data))
    except Trouble:
        return


def header(data: bytes) -> None:
    """The header of a model file."""
    try:
        found = read_header(_write(_folder("header") / "model.gguf", data))
    except BrokenFile:
        return
    assert found.memory_per_token() >= 0


def wire(data: bytes) -> None:
    """A line between window and engine, either way."""
    for read in (read_request, read_reply):
        try:
            read(data)
        except UNREAD:
            continue


def visit(data: bytes) -> None:
    """A line between launcher and visitor process, either way."""
    read_word(data)
    try:
        read_start(data)
    except UNREAD:
        return


def learning_pass(data: bytes) -> None:
    """The code of a Lernpass, as typed."""
    found = read_code(_text(data))
    if isinstance(found, LearningPass):
        assert read_code(code_of(found)) == found


def typed(data: bytes) -> None:
    """Whatever a person types or pastes."""
    text = clean(_text(data))
    assert clean(text) == text
    text.encode("utf-8")


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "lesson": lesson,
    "pack": pack,
    "lernpaket": lernpaket,
    "policy": policy,
    "models": models,
    "header": header,
    "wire": wire,
    "visit": visit,
    "learning-pass": learning_pass,
    "typed": typed,
}


def _text(data: bytes) -> str:
    # Readers of files have already turned every line end into one sign.
    return data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _folder(name: str) -> Path:
    """A folder in memory where there is one: thousands of small files are written."""
    place = (MEMORY if MEMORY.is_dir() else Path(gettempdir())) / "ki-mit-herz-fuzz" / name
    place.mkdir(parents=True, exist_ok=True)
    return place


def _write(file: Path, data: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file
