"""The glossary is read from its files; every fault is told with its line and a remedy."""

from pathlib import Path

import pytest

from desktop.domain.lesson import VARIANTS
from desktop.store.glossary import read_glossary
from desktop.store.lessons import read_library
from tests.store.library import Library

WORDS = """# Wörter

Kurz erklärt.

## Token {#token}

Ein Stück **Text**.

- Aus „und“ wird eines. {#example}
- Tokens, Tokens {#forms}

## Daten {#data}

Angaben.

- Der Kassenzettel. {#example}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of lessons with a whole glossary."""
    glossary = tmp_path / "glossary"
    glossary.mkdir()
    (glossary / "glossary.toml").write_text('[see]\ntoken = ["data"]\ndata = []\n', encoding="utf-8")
    for variant in VARIANTS:
        (glossary / f"{variant}.md").write_text(WORDS, encoding="utf-8")
    return tmp_path


def told(folder: Path) -> list[tuple[str, int, str]]:
    """The faults of a glossary; each has a remedy."""
    faults = read_glossary(folder)[1]
    assert all(fault.remedy for fault in faults)
    return [(fault.file, fault.line, fault.what) for fault in faults]


def rewrite(file: Path, old: str, new: str) -> None:
    """Change a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_words_are_read_with_example_forms_and_what_to_see_also(folder: Path) -> None:
    words, faults = read_glossary(folder)
    assert not faults
    token, data = words["de"]
    assert (token.title, token.text, token.example) == (
        "Token",
        "Ein Stück **Text**.",
        "Aus „und“ wird eines.",
    )
    assert (token.forms, token.see) == (("Tokens", "Tokens"), ("data",))
    assert (data.id, data.forms, data.see) == ("data", (), ())


def test_only_the_language_that_is_wanted_is_read(folder: Path) -> None:
    (folder / "glossary" / "en.md").unlink()
    assert [*read_glossary(folder, ("de",))[0]] == ["de"]


def test_a_folder_without_a_glossary_has_no_fault(tmp_path: Path) -> None:
    assert read_glossary(tmp_path) == ({}, ())


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        (
            "- Der Kassenzettel. {#example}\n",
            "",
            12,
            "The list entry `example` of the word `data` is missing.",
        ),
        ("{#data}", "{#date}", 1, "The words of the word `data` are missing."),
        ("Angaben.", "", 12, "The word `data` has no text."),
        ("Angaben.", "Wort " * 80, 14, "The explanation of `data` has 399 characters"),
        ("Tokens, Tokens", "Daten", 12, "The form “Daten” belongs to `token` and to `data`."),
        ("Angaben.", "[Link](x)", 14, "A link is not possible here"),
        ("{#forms}", "{#form}", 10, "The word has no list entry `form`."),
    ],
)
def test_a_fault_in_the_words_is_told(folder: Path, old: str, new: str, line: int, what: str) -> None:
    rewrite(folder / "glossary" / "de.md", old, new)
    found = told(folder)
    assert any(
        (file, at) == ("glossary/de.md", line) and said.startswith(what) for file, at, said in found
    ), found
    assert "de" not in read_glossary(folder)[0]
    assert "en" in read_glossary(folder)[0]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ('["data"]', '["date"]', 2, "There is no other word `date` to see also."),
        ('["data"]', '["token"]', 2, "There is no other word `token` to see also."),
        ("[see]", "[sea]", 1, "There is no field `sea` here."),
        ("data = []", "data = 3", 1, "`see`"),
        ("[see]", "[see", 1, "This line cannot be read as TOML"),
    ],
)
def test_a_fault_in_the_list_of_words_is_told(folder: Path, old: str, new: str, line: int, what: str) -> None:
    rewrite(folder / "glossary" / "glossary.toml", old, new)
    found = told(folder)
    assert any(at == line and said.startswith(what) for _, at, said in found), found


def test_a_broken_glossary_breaks_no_lesson(tmp_path: Path) -> None:
    library = Library(tmp_path / "lessons")
    (library.folder / "glossary").mkdir()
    (library.folder / "glossary" / "glossary.toml").write_text("nonsense", encoding="utf-8")
    assert read_glossary(library.folder)[1]
    read = read_library(library.folder)
    assert len(read.lessons) == 1
    assert not read.faults
