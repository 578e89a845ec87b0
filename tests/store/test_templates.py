"""Practice templates are read from their folders; a broken one is left out and its faults are told."""

from pathlib import Path

import pytest

from desktop.domain.lesson import VARIANTS
from desktop.store.templates import read_templates

SHAPE = 'order = 2\nquestions = ["who", "what"]\nneeded = "what"\nlong = ["what"]\n'
WORDS = """# Eine Mail

Die KI schreibt einen Entwurf.

## Wer liest sie? {#who}

- meine Schule {#example}

## Worum geht es? {#what}

Ohne Namen.

- Fieber {#example}

## Die Anfrage {#prompt}

Schreibe an {who}.
Es geht um: {what}

### Warum so? {#why}

Die KI weiß jetzt, wer liest.
"""


def add(folder: Path, name: str = "mail") -> Path:
    """A whole template."""
    place = folder / "templates" / name
    place.mkdir(parents=True)
    (place / "template.toml").write_text(SHAPE, encoding="utf-8")
    (place / "icon.svg").write_text("<svg/>", encoding="utf-8")
    for variant in VARIANTS:
        (place / f"{variant}.md").write_text(WORDS, encoding="utf-8")
    return place


def rewrite(file: Path, old: str, new: str) -> None:
    """Change a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_template_has_its_questions_and_its_prompt(tmp_path: Path) -> None:
    add(tmp_path)
    (template,), faults = read_templates(tmp_path)
    assert not faults
    assert (template.id, template.shape.questions, template.shape.needed) == ("mail", ("who", "what"), "what")
    spoken = template.spoken("de-einfach")
    assert spoken.title == "Eine Mail"
    assert spoken.steps["what"].items["example"].text == "Fieber"
    assert spoken.steps["prompt"].body == "Schreibe an {who}.\nEs geht um: {what}"
    assert spoken.steps["prompt"].parts["why"] == "Die KI weiß jetzt, wer liest."


def test_templates_stand_in_their_order(tmp_path: Path) -> None:
    add(tmp_path, "b")
    rewrite(add(tmp_path, "c") / "template.toml", "order = 2", "order = 1")
    add(tmp_path, "a")
    assert [template.id for template in read_templates(tmp_path)[0]] == ["c", "a", "b"]


def test_a_folder_without_templates_has_no_fault(tmp_path: Path) -> None:
    assert read_templates(tmp_path) == ((), {})


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "what"),
    [
        ("template.toml", 'needed = "what"', 'needed = "how"', 3, "There is no question `how`."),
        ("template.toml", '["what"]', '["how"]', 4, "There is no question `how`."),
        ("template.toml", '["who", "what"]', '["what", "what"]', 2, "Two questions have the same id"),
        ("template.toml", "order = 2", "order = 0", 1, "`order` needs"),
        ("template.toml", "long", "longer", 4, "There is no field `longer` here."),
        ("de.md", "Schreibe an {who}.", "Schreibe.", 17, "The reply to `who` has no place in the prompt."),
        ("de.md", "{who}.", "{who} {how}.", 17, "There is no question `how`."),
        ("de.md", "Schreibe an", "**Schreibe** an", 17, "The model reads the prompt as it stands"),
        (
            "de.md",
            "- Fieber {#example}\n",
            "",
            9,
            "The list entry `example` of the question `what` is missing.",
        ),
        ("de.md", "### Warum so? {#why}", "", 15, "The part `why` of the question `prompt` is missing."),
    ],
)
def test_a_fault_is_told_and_the_others_stay(
    tmp_path: Path, file: str, old: str, new: str, line: int, what: str
) -> None:
    rewrite(add(tmp_path) / file, old, new)
    add(tmp_path, "call")
    templates, faults = read_templates(tmp_path)
    assert [template.id for template in templates] == ["call"]
    found = [(fault.file, fault.line, fault.what) for fault in faults["templates/mail"]]
    assert any(
        (name, at) == (f"templates/mail/{file}", line) and said.startswith(what) for name, at, said in found
    ), found
    assert all(fault.remedy for fault in faults["templates/mail"])


@pytest.mark.parametrize("file", ["icon.svg", "en.md", "template.toml"])
def test_a_missing_file_is_told(tmp_path: Path, file: str) -> None:
    (add(tmp_path) / file).unlink()
    (fault, *_rest) = read_templates(tmp_path)[1]["templates/mail"]
    assert (fault.file, fault.what) == (f"templates/mail/{file}", "This file is missing.")
