"""Words explained: where they stand in a text, in which forms, and how they are searched for."""

import pytest

from desktop.domain.glossary import Term, Vocabulary

VOCABULARY = Vocabulary(
    (
        Term("token", "Token", "Ein Stück Text.", "Und.", ("Tokens",)),
        Term("data", "Daten", "Angaben.", "Der Kassenzettel."),
        Term("personal-data", "personenbezogene Daten", "Angaben über Sie.", "Ihr Name."),
        Term("uber", "Übersetzung", "Aus einer Sprache in eine andere.", "Die Speisekarte.", ("offline",)),
    )
)


def found(text: str, *without: str) -> list[tuple[str, str]]:
    """What is explained in a text: the words as they stand there, and their ids."""
    return [(text[spot.start : spot.end], spot.term) for spot in VOCABULARY.spots(text, without)]


def test_a_word_is_found_in_each_of_its_forms() -> None:
    assert found("Viele Tokens.") == [("Tokens", "token")]
    assert found("Ein Token, bitte!") == [("Token", "token")]


def test_only_the_first_place_of_a_word_counts() -> None:
    assert found("Token, Tokens, Token") == [("Token", "token")]


def test_of_two_forms_the_longer_one_is_meant() -> None:
    assert found("Das sind personenbezogene Daten und andere Daten.") == [
        ("personenbezogene Daten", "personal-data"),
        ("Daten", "data"),
    ]
    assert found("personenbezogene, Daten") == [("Daten", "data")]


def test_at_the_beginning_of_a_sentence_a_word_has_a_capital_letter() -> None:
    assert found("Personenbezogene Daten? Offline.") == [
        ("Personenbezogene Daten", "personal-data"),
        ("Offline", "uber"),
    ]


@pytest.mark.parametrize("text", ["Tokenizer", "Kundendaten", "Token-Zahl", "token", "", "   "])
def test_a_part_of_a_word_or_another_word_is_not_found(text: str) -> None:
    assert found(text) == []


def test_words_marked_before_are_passed_over() -> None:
    assert found("Token und Daten", "token") == [("Daten", "data")]


def test_a_search_finds_titles_and_forms_first_and_sorts_umlauts_beside_their_vowels() -> None:
    assert [term.id for term in VOCABULARY.matching("")] == ["data", "personal-data", "token", "uber"]
    assert [term.id for term in VOCABULARY.matching(" DATEN ")] == ["data", "personal-data"]
    assert [term.id for term in VOCABULARY.matching("offl")] == ["uber"]
    assert [term.id for term in VOCABULARY.matching("kassenzettel")] == ["data"]
    assert VOCABULARY.matching("gibt es nicht") == ()


def test_a_very_long_text_is_read_through_once() -> None:
    assert found("personenbezogene " * 20_000 + "Daten") == [("personenbezogene Daten", "personal-data")]
