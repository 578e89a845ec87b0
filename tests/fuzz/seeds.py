"""What the fuzzers begin with: files of the app itself, and what once went wrong."""

from collections.abc import Iterator
from pathlib import Path

from desktop.domain.learning_pass import LearningPass, code_of
from desktop.domain.preferences import Preferences
from desktop.domain.visit import Farewell, Searched, Start
from desktop.domain.visit import line as visit_line
from desktop.engine.protocol import Answered, Chat, Message, Open, Piece, line
from desktop.store.folders import shipped
from desktop.store.pack_files import packed
from tests.engine.test_parts import model
from tests.fuzz.targets import CUT
from tests.store.packs import contents, manifest

FOUND = Path(__file__).with_name("found")
"""One folder for each target, one file for each input that a fault was found with."""
LESSONS = ("arrive/first-conversation", "look-inside/next-word", "fair-safe/protect-my-data")
PACKS = (
    ("courses/taster.toml", "courses/taster/de.md"),
    ("courses/taster.toml", "courses/taster/guide.de.md"),
    ("glossary/glossary.toml", "glossary/de.md"),
    ("templates/mail/template.toml", "templates/mail/de.md"),
    ("templates/mail/recorded.json", "care/de.md"),
    ("care/signs.toml", "care/de.md"),
    ("care/before.toml", "care/en.md"),
)
POLICY = b"""room = "Lernraum 1"
language = "tr"
lessons = ["arrive/this-pc"]
pin = ""
idle_minutes = 5
kiosk = true
contact_phone = "0201 0000000"
"""
TYPED = ("Was ist das?", "\u202eabc\u200d\x00\r\n", "\U0001f600 e\u0301 \u0627\u0644", "█" * 20)
LAST = 6_000


def seeds(target: str) -> tuple[bytes, ...]:
    """Inputs to begin with, the ones that once went wrong among them.

    Args:
        target: its name.
    """
    found = sorted((FOUND / target).glob("*")) if (FOUND / target).is_dir() else []
    return (*_whole(target), *(file.read_bytes() for file in found))


def _whole(target: str) -> Iterator[bytes]:
    lessons = shipped("lessons")
    match target:
        case "lesson":
            yield from (
                _pair(lessons / place / "lesson.toml", lessons / place / "de.md") for place in LESSONS
            )
        case "pack":
            yield from (_pair(lessons / shape, lessons / words) for shape, words in PACKS)
        case "lernpaket":
            yield packed(contents())
            yield packed({"paket.toml": manifest()})
        case "policy":
            yield POLICY
        case "models":
            text = (shipped("models") / "catalogue.toml").read_bytes()
            yield text[text.rindex(b"[[model]]", 0, -LAST) :]
        case "header":
            yield from (model(), model(kind=2), model(tensor=256))
        case "wire":
            chat = Chat(1, (Message("system", "Antworte."), Message("user", "Was ist das?")))
            yield line(Open(1, "any.gguf"))
            yield line(chat)
            yield line(Piece(1, "Wort", 0.5))
            yield line(Answered(1, "finished"))
        case "visit":
            yield visit_line(Start("x"))
            yield visit_line(Farewell("reset", "de"))
            yield visit_line(Searched(3, 2, 0.1))
        case "learning-pass":
            learnt = LearningPass(frozenset({1, 2, 7, 24}), Preferences(language="ar", scale=200))
            yield code_of(learnt).encode()
            yield code_of(LearningPass()).lower().encode()
        case _:
            yield from (text.encode() for text in TYPED)


def _pair(shape: Path, words: Path) -> bytes:
    return shape.read_bytes() + CUT + words.read_bytes()
