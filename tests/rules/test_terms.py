"""The words that come up again and again are called the same everywhere, in every language that has terms."""

import re
import tomllib
from collections.abc import Iterator, Mapping

import msgspec
import pytest
from msgspec import Struct

from desktop.domain.lesson import OPTIONAL
from desktop.domain.preferences import LANGUAGES
from desktop.store import folders
from tests.rules.test_translations import PLACEHOLDER, of

OFFERED = [language for language in OPTIONAL if language in LANGUAGES]
BIG_TURKISH = str.maketrans("İI", "iı")
FEWEST = 40


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """A word of the English interface as a pattern, and how its translations begin."""

    source: str
    tr: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()
    uk: tuple[str, ...] = ()

    def beginnings(self, language: str) -> tuple[str, ...]:
        """How the word begins in a language, in small letters."""
        return {"tr": self.tr, "ar": self.ar, "uk": self.uk}[language]


@pytest.fixture(scope="module")
def terms() -> Mapping[str, Term]:
    table = tomllib.loads((folders.find().lessons / "terms.toml").read_text(encoding="utf-8"))
    return msgspec.convert(table, dict[str, Term])


@pytest.mark.parametrize("language", OFFERED)
def test_every_term_has_its_word(language: str, terms: Mapping[str, Term]) -> None:
    assert len(terms) >= FEWEST
    assert [name for name, term in terms.items() if not term.beginnings(language)] == []


@pytest.mark.parametrize("language", OFFERED)
def test_the_interface_uses_its_terms(language: str, terms: Mapping[str, Term]) -> None:
    used, other = set(), []
    for name, source, form in _met(language, terms):
        if any(word in small(form, language) for word in terms[name].beginnings(language)):
            used.add(name)
        else:
            other.append((name, source, form))
    assert not other
    assert used == set(terms)


def small(text: str, language: str) -> str:
    """A text in small letters, as its language has them."""
    return (text.translate(BIG_TURKISH) if language == "tr" else text).lower()


def _met(language: str, terms: Mapping[str, Term]) -> Iterator[tuple[str, str, str]]:
    for message in of(language):
        for name, term in terms.items():
            if re.search(term.source, PLACEHOLDER.sub("", message.source), re.IGNORECASE):
                for form in message.forms:
                    yield name, message.source, form


@pytest.mark.parametrize("variant", ["de", "de-einfach"])
def test_in_german_a_prompt_is_called_the_same_everywhere(variant: str) -> None:
    told = [m for m in of(variant) if re.search(r"\bprompts?\b", PLACEHOLDER.sub("", m.source))]
    assert len(told) >= FEWEST // 8
    assert [form for m in told for form in m.forms if "Anfrage" not in form] == []
