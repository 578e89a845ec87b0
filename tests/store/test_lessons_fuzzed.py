"""Whatever stands in a lesson's files: it is read or its faults are told, and nothing else happens."""

from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.lesson import VARIANTS, Lesson
from desktop.store.lessons import read_lesson, read_library
from desktop.store.shapes import read_path_shape, read_shape
from desktop.store.word_limits import word_faults
from desktop.store.words import read_words
from tests.store.library import LESSON, PATH, WHOLE, Library

TOML = (WHOLE / LESSON / "lesson.toml").read_text(encoding="utf-8")
WORDS = (WHOLE / LESSON / "de.md").read_text(encoding="utf-8")
STEPS = read_shape("lesson.toml", TOML)
SCRAPS = st.sampled_from(
    [
        *(
            "# ",
            "## ",
            "### ",
            "- ",
            "1. ",
            "{#",
            "}",
            "{#task}",
            "[",
            "](",
            "![",
            "<",
            "<!--",
            "```",
            "> ",
            "    ",
        ),
        *(
            "[[step]]",
            "[step]",
            "=",
            '"',
            "'''",
            "{",
            "step.",
            "kind",
            "id",
            "true",
            "nan",
            "1e999",
            "1979-05-27",
        ),
        *("\n", "\n\n", "\r", "\t", "\0", "\ufeff", "\u2028", "*", "_", "\\", "&amp;", "é", "\U0001f600"),
    ]
)
# The reader of files has already turned every line end into one sign.
LINE_ENDS = str.maketrans("\r", "\n")
NOISE = st.lists(st.one_of(SCRAPS, st.text(max_size=8)), max_size=12).map("".join)
FILES = ("lesson.toml", "pictures/bars.svg", *(f"{variant}.md" for variant in VARIANTS))


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """A text of which parts are cut out, doubled or replaced by noise."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 80)))
        middle = draw(st.one_of(NOISE, st.just(text[start:end] * 2)))
        text = text[:start] + middle + text[end:]
    return text


@settings(deadline=None)
@given(st.one_of(mutated(TOML), NOISE))
def test_any_toml_is_read_or_told(text: str) -> None:
    reading = read_shape("lesson.toml", text)
    assert (reading.shape is None) == bool(reading.faults)
    lines = text.count("\n") + 1
    assert all(1 <= fault.line <= lines and fault.what and fault.remedy for fault in reading.faults)
    assert read_path_shape("path.toml", text)


@settings(deadline=None)
@given(st.one_of(mutated(WORDS), NOISE))
def test_any_markdown_is_read_or_told(text: str) -> None:
    text = text.translate(LINE_ENDS)
    draft = read_words("de.md", text)
    faults = (*draft.faults, *word_faults("de.md", draft, STEPS.ids, STEPS.steps))
    lines = text.count("\n") + 1
    assert all(1 <= fault.line <= lines and fault.what and fault.remedy for fault in faults)


@settings(deadline=None)
@given(st.sampled_from(FILES), st.binary(max_size=400))
def test_any_bytes_in_any_file_give_a_lesson_or_its_faults(name: str, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        library = Library(Path(folder) / "lessons")
        library.file(name).write_bytes(data)
        _read_all(library)


@settings(deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_a_mutated_lesson_is_read_or_told(name: str, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        library = Library(Path(folder) / "lessons")
        text = data.draw(mutated(library.file(name).read_text(encoding="utf-8")))
        library.file(name).write_bytes(text.encode())
        _read_all(library)


def _read_all(library: Library) -> None:
    read = read_lesson(library.folder / LESSON)
    shelf = read_library(library.folder)
    if isinstance(read, Lesson):
        assert shelf.lesson(LESSON) == read
        assert all(set(words.steps) == {step.id for step in read.steps} for words in read.words.values())
    else:
        assert read
        assert shelf.faults[LESSON] == read
        assert PATH in shelf.faults
        assert msgspec.json.encode(shelf.faults)
