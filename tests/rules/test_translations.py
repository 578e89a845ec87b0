"""The words of the interface: whole in every language, German as it is written, simple language simple."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET

import pytest
from msgspec import Struct

from desktop.domain.lesson import OPTIONAL, VARIANTS
from desktop.domain.policy import Language
from desktop.domain.preferences import LANGUAGES, RIGHT_TO_LEFT
from desktop.store import folders
from desktop.store.lessons import read_library
from desktop.ui.style import locale_of

ROOT = Path(__file__).resolve().parent.parent.parent
WORDS = ROOT / "desktop" / "translations"
PICTURES = ROOT / "desktop" / "pictures"
SOURCES = sorted((ROOT / "desktop" / "ui").rglob("*.py"))
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
SENTENCE = re.compile(r"(?<=[.!?:…])\s+")
WORDS_AT_MOST = 15
# Beginnings and middles of words that have an umlaut or ß, as somebody without these keys would write them.
WITHOUT_UMLAUTS = re.compile(
    "fuer|ueber|koenn|moecht|moegl|waehl|hoer|schoen|naechst|groess|pruef|uebung|rueck|muess|wuerd|gruen|spaet"
    "|aender|klaer|loes|woert|saetz|fuehr|schaed|persoen|oeffn|naeml|waehr|maenn|jaehr|aehn|haett|laess|faell"
    "|traeg|schluess|stueck|glueck|buero|schuel|kuerz|hoefl|hoech|gross|strass|heiss|weiss|schliess|drauss",
    re.IGNORECASE,
)
# Where a call takes the name of a picture: its position or its keyword.
PICTURED = {"Icon": 0, "Tile": 0, "pixmap": 0, "icon": 0, "dress": 1, "button": "picture"}

# How Qt counts: in Arabic for none, one, two, a few, many and other numbers.
PLURALS = {"de": 2, "de-einfach": 2, "en": 2, "tr": 1, "ar": 6, "uk": 3}
OFFERED = (*VARIANTS, *(language for language in LANGUAGES if language in OPTIONAL))

every_variant = pytest.mark.parametrize("variant", OFFERED)
german = pytest.mark.parametrize("variant", ["de", "de-einfach"])


class Message(Struct, frozen=True):
    """One text of the interface: where it is shown, in English, and its forms in one language."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural


def messages(file: Path) -> list[Message]:
    """All messages of a .ts file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    message.get("numerus") == "yes",
                    tuple(forms),
                    translation.get("type") is None,
                )
            )
    return found


def of(variant: str) -> list[Message]:
    return messages(WORDS / f"{variant}.ts")


@every_variant
def test_every_text_is_translated(variant: str) -> None:
    missing = [m.key for m in of(variant) if not m.finished or not all(m.forms)]
    assert not missing


@every_variant
def test_what_is_counted_has_a_form_for_every_kind_of_number(variant: str) -> None:
    wrong = [m.key for m in of(variant) if len(m.forms) != (PLURALS[variant] if m.plural else 1)]
    assert not wrong


@every_variant
def test_nothing_the_app_says_is_missing_or_left_over(variant: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    program = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-no-obsolete", "-locations", "none", *(["-pluralonly"] if variant == "en" else [])]
    subprocess.run([program, *SOURCES, *options, "-ts", fresh], check=True, capture_output=True)
    assert {m.key for m in messages(fresh)} == {m.key for m in of(variant)}


@every_variant
def test_places_for_figures_and_names_are_those_of_the_source(variant: str) -> None:
    wrong = []
    for message in of(variant):
        wanted = set(PLACEHOLDER.findall(message.source))
        for form in message.forms:
            found = set(PLACEHOLDER.findall(form))
            # Simple language may leave a figure out; nobody may ask for one that is not there.
            if found - wanted or (variant != "de-einfach" and found != wanted):
                wrong.append((message.source, form))
        if message.plural and "%n" not in message.forms[-1]:
            wrong.append((message.source, message.forms[-1]))
        if not message.plural and "%n" in message.forms[0]:
            wrong.append((message.source, message.forms[0]))
    assert not wrong


def test_a_language_that_is_offered_is_one_the_policy_knows() -> None:
    assert set(LANGUAGES) <= set(get_args(Language))
    assert set(RIGHT_TO_LEFT) <= set(get_args(Language))


@pytest.mark.parametrize("variant", OPTIONAL)
def test_figures_are_those_of_the_signs_and_letters_in_the_street(variant: str) -> None:
    strange = [
        form for m in of(variant) for form in m.forms if re.search(r"[\u0660-\u0669\u06f0-\u06f9]", form)
    ]
    assert not strange
    assert locale_of(variant).toString(1234)[0] == "1"


@german
def test_german_has_its_own_quotation_marks(variant: str) -> None:
    wrong = []
    for form in (form for message in of(variant) for form in message.forms):
        opened, closed = form.count("„"), form.count("“")
        if opened != closed or any(mark in form for mark in "\"”'«»"):
            wrong.append(form)
    assert not wrong


@german
def test_german_has_its_umlauts(variant: str) -> None:
    wrong = [form for m in of(variant) for form in m.forms if WITHOUT_UMLAUTS.search(form)]
    assert not wrong


@pytest.mark.parametrize("word", ["Fuer", "zurueck", "grosse", "Woerter", "geloescht"])
def test_words_without_their_umlauts_are_found(word: str) -> None:
    assert WITHOUT_UMLAUTS.search(word)


def test_simple_language_has_short_sentences() -> None:
    sentences = [s for m in of("de-einfach") for form in m.forms for s in SENTENCE.split(form)]
    long = [sentence for sentence in sentences if len(sentence.split()) > WORDS_AT_MOST]
    assert not long


def test_every_picture_that_the_code_names_is_there() -> None:
    named = {name for source in SOURCES for name in pictured(ast.parse(source.read_text(encoding="utf-8")))}
    named |= {f"path-{path.id}" for path in read_library(folders.find().lessons).paths}
    there = {file.stem for file in PICTURES.glob("*.svg")}
    assert len(named) > 20
    assert sorted(named - there) == []


def pictured(tree: ast.Module) -> Iterator[str]:
    """The names of pictures in a module, as far as they stand in the calls themselves."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        place = PICTURED.get(name)
        if isinstance(place, int) and len(call.args) > place:
            yield from _said_in(call.args[place])
        elif isinstance(place, str):
            for keyword in call.keywords:
                if keyword.arg == place:
                    yield from _said_in(keyword.value)


def _said_in(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(name)):
            yield name
        case ast.IfExp(body=one, orelse=other):
            yield from _said_in(one)
            yield from _said_in(other)
