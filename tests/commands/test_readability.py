"""``lessons readability``: a line for each lesson and variant, and the exit status."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.commands.lessons import lessons
from tests.store.library import LESSON, Library

HARD = "Verwaltungsangelegenheiten beeinträchtigen Mitwirkungsobliegenheiten. " * 10


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "lessons")


def readability(library: Library) -> Result:
    return CliRunner().invoke(lessons, ["readability", str(library.folder)])


def test_a_lesson_has_a_line_for_each_variant_and_german_ones_their_flesch(library: Library) -> None:
    result = readability(library)
    assert result.exit_code == 0
    assert [line.split()[:4] for line in result.output.splitlines()] == [
        ["ok", LESSON, "de", "Flesch"],
        ["ok", LESSON, "de-einfach", "Flesch"],
        ["ok", LESSON, "en", "words"],
    ]


def test_a_lesson_that_reads_hard_is_told(library: Library) -> None:
    library.replace("de.md", "Ein Sprachmodell ist ein **Programm**. ", HARD)
    result = readability(library)
    assert result.exit_code == 1
    assert [line.split()[0] for line in result.output.splitlines()] == ["hard", "ok", "ok"]


def test_a_long_sentence_is_too_long_in_simple_language_only(library: Library) -> None:
    long = f"{'Er ist da und ' * 5}sie."
    for name in ("de.md", "de-einfach.md"):
        library.replace(name, "## ", f"{long}\n\n## ")
    result = readability(library)
    assert result.exit_code == 1
    assert [line.split()[0] for line in result.output.splitlines()] == ["ok", "hard", "ok"]
