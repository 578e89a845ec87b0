"""The numbers of lessons in a Lernpass: each has one of its own; a file that cannot be used is told."""

from pathlib import Path

import pytest

from desktop.domain.lesson import Fault
from desktop.store import folders
from desktop.store.lesson_numbers import FILE, read_numbers
from desktop.store.lessons import read_library


def test_every_lesson_of_the_academy_has_a_number() -> None:
    library = read_library(folders.find().lessons)
    assert [lesson.id for lesson in library.lessons if lesson.id not in library.numbers] == []


def test_without_the_file_no_lesson_has_a_number(tmp_path: Path) -> None:
    assert read_numbers(tmp_path) == {}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('"a/one" = 1\n"a/two" = 1\n', "a/one and a/two have the same number 1"),
        ('"a/one" = 0\n', "cannot be used"),
        ('"a/one" = 999\n', "cannot be used"),
        ("\xff = \n", "cannot be used"),
    ],
)
def test_numbers_that_cannot_be_used_are_a_fault_of_the_library(tmp_path: Path, text: str, what: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="latin-1")
    found = read_numbers(tmp_path)
    assert isinstance(found, Fault)
    assert what in found.what
    assert read_library(tmp_path).faults["numbers"] == (found,)
