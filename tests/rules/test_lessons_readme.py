"""The guide for authors: its examples work, and it leaves out no kind and no field."""

import re
import tomllib
from pathlib import Path

import msgspec
import pytest

from desktop.domain.course import AFTER, BEFORE, CourseShape, Part, misfits
from desktop.domain.lesson import VARIANTS
from desktop.domain.template import TemplateShape
from desktop.store import word_limits
from desktop.store.folders import shipped
from desktop.store.glossary import TEXT, read_glossary
from desktop.store.guides import SECTION
from desktop.store.shapes import KINDS, PathShape, read_path_shape, read_shape
from desktop.store.templates import read_templates
from desktop.store.word_limits import word_faults
from desktop.store.words import read_words

README = (shipped("lessons") / "README.md").read_text(encoding="utf-8")
HEAD = "minutes = 5\ncompetences = []\n"
TITLE = "# Titel\n\nVersprechen.\n\n"


def chapter(kind: str) -> str:
    """What the guide says about a kind of step."""
    found = re.search(rf"^### {kind}\n(.*?)(?=^### [a-z_]+\n|\Z)", README, re.MULTILINE | re.DOTALL)
    assert found, kind
    return found[1]


def fenced(text: str, language: str) -> str:
    """The example in a language."""
    found = re.search(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert found, language
    return found[1]


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_a_kind_has_no_faults(kind: str) -> None:
    shape = read_shape("lesson.toml", HEAD + fenced(chapter(kind), "toml"))
    words = read_words("de.md", TITLE + fenced(chapter(kind), "markdown"))
    assert not shape.faults
    assert [step.__struct_config__.tag for step in shape.steps.values()] == [kind]
    assert not words.faults
    assert not list(word_faults("de.md", words, shape.ids, shape.steps))


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_is_told(kind: str) -> None:
    told = set(re.findall(r"^\| `([a-z]+)` \|", chapter(kind), re.MULTILINE))
    assert told == set(KINDS[kind].__struct_fields__) - {"id", "picture", "shows"}


def test_the_guide_has_no_kind_that_does_not_exist() -> None:
    told = README[README.index("## Kinds of step") :]
    assert re.findall(r"^### ([a-z_]+)$", told, re.MULTILINE) == list(KINDS)


def test_the_limits_are_those_of_the_check() -> None:
    told = dict(re.findall(r"^\| ([a-z ]+) \| (\d+)(?: characters)? \|$", README, re.MULTILINE))
    limits = word_limits
    assert {name: int(number) for name, number in told.items()} == {
        "title of a lesson or step": limits.TITLE,
        "promise": limits.PROMISE,
        "text of a step": limits.BODY,
        "entry": limits.ITEM,
        "reply": limits.REPLY,
        "part": limits.PART,
        "message or letter of a step": limits.LETTER,
    }


def test_the_example_of_a_path_has_no_faults() -> None:
    found = re.search(r"```text\n(order = .*?)```", README, re.DOTALL)
    assert found
    assert isinstance(read_path_shape("path.toml", found[1]), PathShape)


def test_the_example_of_a_course_has_no_faults() -> None:
    found = re.search(r"## A course\n.*?```toml\n(.*?)```", README, re.DOTALL)
    assert found
    shape = msgspec.convert(tomllib.loads(found[1]), CourseShape)
    assert not list(misfits(shape, {"check/is-it-true": 10}))


def test_the_sections_of_a_guide_are_told_in_order() -> None:
    told = README[README.index("## A course") : README.index("## A lesson")]
    before = ", ".join(f"`{name}`" for name in BEFORE)
    after = ", ".join(f"`{name}`" for name in AFTER)
    assert f"{before}, one for each part with its id, {after}." in told
    assert f"{SECTION} characters" in told
    fields = set(re.findall(r"^\| `([a-z]+)` \|", told, re.MULTILINE))
    assert fields == {*CourseShape.__struct_fields__, *Part.__struct_fields__} - {"parts"}


def test_the_example_of_the_glossary_has_no_faults(tmp_path: Path) -> None:
    told = _section("Words explained")
    see, words = re.findall(r"```text\n(.*?)```", told, re.DOTALL)
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary" / "glossary.toml").write_text(see, encoding="utf-8")
    for variant in VARIANTS:
        (tmp_path / "glossary" / f"{variant}.md").write_text(words, encoding="utf-8")
    read, faults = read_glossary(tmp_path)
    assert not faults
    assert [term.id for term in read["de"]] == ["token", "language-model"]
    assert f"at most {TEXT} characters" in told


def test_the_example_of_a_template_has_no_faults_and_every_field_is_told(tmp_path: Path) -> None:
    told = _section("Practice templates")
    place = tmp_path / "templates" / "cancel"
    place.mkdir(parents=True)
    (place / "icon.svg").write_text("<svg/>", encoding="utf-8")
    (place / "template.toml").write_text(fenced(told, "toml"), encoding="utf-8")
    for variant in VARIANTS:
        (place / f"{variant}.md").write_text(fenced(told, "markdown"), encoding="utf-8")
    (template,), faults = read_templates(tmp_path)
    assert not faults
    assert template.shape.questions == ("who", "what")
    assert set(re.findall(r"^\| `([a-z]+)` \|", told, re.MULTILINE)) == set(TemplateShape.__struct_fields__)


def _section(title: str) -> str:
    """What the guide says below a heading."""
    found = re.search(rf"^## {title}\n(.*?)(?=^## [^{{\n]*$)", README, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]
