"""The words of a language: Qt's own dialogs, what is counted, numbers and dates."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QApplication

from desktop.ui.style import locale_of
from desktop.ui.texts import together
from desktop.ui.translation import Translation

COUNTED = {
    "de": {1: "1 Lektion", 2: "2 Lektionen"},
    "en": {1: "1 lesson", 2: "2 lessons"},
    "tr": {1: "1 ders", 2: "2 ders"},
    "ar": {1: "درس واحد", 2: "درسان", 3: "3 دروس", 11: "11 درسًا", 100: "100 درس"},
    "uk": {1: "1 урок", 2: "2 уроки", 5: "5 уроків", 11: "11 уроків", 21: "21 урок", 104: "104 уроки"},
}
CANCEL = {"de": "Abbrechen", "tr": "İptal", "ar": "ألغِ", "uk": "Скасувати"}


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translation]:
    translation = Translation(qapp)
    yield translation
    translation.speak("none")


@pytest.mark.parametrize("language", COUNTED)
def test_what_is_counted_has_the_form_of_its_number(speaking: Translation, language: str) -> None:
    speaking.speak(language)
    for number, told in COUNTED[language].items():
        assert QCoreApplication.translate("HomePage", "%n lesson(s)", "", number) == told


@pytest.mark.parametrize("language", CANCEL)
def test_dialogs_of_qt_speak_the_language_too(speaking: Translation, language: str) -> None:
    speaking.speak(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == CANCEL[language]


def test_numbers_and_dates_are_written_as_in_the_language(speaking: Translation) -> None:
    ukrainian = locale_of("uk")
    speaking.speak("uk")
    assert ukrainian.toString(12.5) == "12,5"
    pattern = QCoreApplication.translate("CertificatePage", "d MMMM yyyy")
    assert ukrainian.toString(QDate(2026, 11, 27), pattern).startswith("27 листопада 2026 ")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Schnupperstunde · 60 Minuten", "60\u00a0Minuten"),
        ("10 Minuten · 8 Schritte", "10\u00a0Minuten · 8\u00a0Schritte"),
        ("etwa 5 % davon", "5\u00a0%"),
        ("Він вимагає 20 000 євро.", "20\u00a0000"),
    ],
)
def test_a_number_stays_with_its_noun(qapp: QApplication, text: str, kept: str) -> None:
    assert kept in together(text)


def test_a_number_in_a_sentence_may_end_a_line(qapp: QApplication) -> None:
    sentence = "12 Menschen im Raum haben 3 Fragen."
    assert together(sentence) == sentence
