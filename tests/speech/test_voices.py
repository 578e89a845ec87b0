"""Which voice reads a language."""

import pytest

from desktop.speech.voices import LANGUAGES, Found, best

ESPEAK = [
    Found("English (Caribbean)+Adam", "en", "US", 0),
    Found("English (Caribbean)", "en", "US", 1),
    Found("English (America)", "en", "US", 2),
    Found("English (Scotland)", "en", "GB", 3),
    Found("English (Great Britain)", "en", "GB", 4),
    Found("German+Alex", "de", "DE", 5),
    Found("German", "de", "DE", 6),
    Found("Arabic", "ar", "EG", 7),
]


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "English (Great Britain)"), ("de", "German"), ("ar", "Arabic")],
)
def test_a_plain_voice_is_better_than_a_dialect_or_a_playful_one(language: str, name: str) -> None:
    found = best(ESPEAK, language)
    assert found is not None
    assert found.name == name


def test_a_natural_voice_is_better_than_one_of_the_right_country() -> None:
    voices = [Found("Hedda", "de", "DE", 0), Found("Microsoft Jonas Online (Natural)", "de", "AT", 1)]
    found = best(voices, "de")
    assert found is voices[1]


def test_of_equal_voices_the_first_is_taken() -> None:
    voices = [Found("Hedda", "de", "DE", 0), Found("Stefan", "de", "DE", 1)]
    assert best(voices, "de") is voices[0]


def test_without_a_voice_there_is_none() -> None:
    assert best(ESPEAK, "uk") is None
    assert set(LANGUAGES) == {"de", "en", "tr", "ar", "uk"}
