"""Which private data in a text are worth a second look before it is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.concern import Concern, private_details
from desktop.domain.guard import findings
from desktop.domain.guard_secrets import secrets


def kinds(text: str) -> tuple[str, ...]:
    return Concern(text, None, private_details(findings(text, "de", near_people=True), secrets(text))).kinds


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Meine IBAN ist DE89 3704 0044 0532 0130 00.", ("iban",)),
        ("Mein Passwort ist Sommer2024!", ("secret",)),
        ("PIN: 4711", ("secret",)),
        ("my password is hunter22", ("secret",)),
        ("Schreib an erika@example.org", ("mail",)),
        ("Ruf mich an: 0201 4711223", ("phone",)),
        ("Was ist eine IBAN?", ()),
        ("Ich habe mein Passwort vergessen.", ()),
        ("Mein Passwort ist wichtig.", ()),
        ("Schreibe eine Karte an Fatma.", ()),
        ("Was hilft gegen Kopfschmerzen?", ()),
    ],
)
def test_what_is_worth_a_word(text: str, wanted: tuple[str, ...]) -> None:
    assert kinds(text) == wanted


# Written to look for what is missed: 13 of these 20 were, before they were seen.
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mein Sohn Kevin hat ADHS, schreib der Schule.", {"name", "health"}),
        ("Meine Kreditkarte hat die Nummer 4111 1111 1111 1111, gültig bis 09/28.", {"card"}),
        ("Geheimzahl für die Girokarte: 4711, merk sie dir bitte", {"secret"}),
        ("Mein WLAN-Schlüssel lautet Blume1973!", {"secret"}),
        ("Meine Kollegin Sabine Krüger ist depressiv und seit März krankgeschrieben.", {"name", "health"}),
        ("Ich wohne in der Rüttenscheider Straße 45, 45131 Essen.", {"address"}),
        ("Bin am 3. Mai 1961 geboren, wie alt werde ich?", {"birth"}),
        ("die tan war 483920 hab ich dem anrufer gesagt", {"secret"}),
        ("My neighbour Mr Wilson has dementia and lives alone.", {"name", "health"}),
        ("card number 5500 0000 0000 0004 cvv 123, is that safe?", {"card", "secret"}),
        ("passcode for my phone is 889900", {"secret"}),
        ("My daughter Emily is pregnant, write to her boss.", {"name", "health"}),
        ("Kartımın şifresi 1907, unutmayayım", {"secret"}),
        ("Komşum Ayşe Hanım kanser oldu, geçmiş olsun mesajı yaz", {"name", "health"}),
        ("TC kimlik numaram 10000000146", {"paper"}),
        ("كلمة السر حقي هي ahmad1990", {"secret"}),
        ("جاري السيد محمود عنده سكري، اكتب له", {"name", "health"}),
        ("Мій пароль від пошти kvitka77", {"secret"}),
        ("Пані Олена Коваль має діабет, напиши лист", {"name", "health"}),
        ("Наш учитель не знает, что мой сын Дима болен, эпилепсия", {"name", "health"}),
    ],
)
def test_private_details_are_found_however_they_are_told(text: str, wanted: set[str]) -> None:
    assert set(kinds(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Was bedeutet CVV auf der Kreditkarte?",
        "Mein Sohn Kevin wird morgen acht.",
        "Meine Kollegin Sabine hat Geburtstag.",
        "Die Bestellnummer ist 4829 1038.",
        "Wie merke ich mir meine Geheimzahl?",
        "Was ist ADHS?",
        "Wie ändere ich mein WLAN-Passwort?",
        "Das Passwort muss mindestens 12 Zeichen haben.",
        "Die TAN kommt per SMS.",
        "My daughter Emily likes pizza",
        "Weil mein Bruder Krebs hat, suche ich eine Gruppe.",
        "Мой сын Дима любит футбол",
        "1234 5678 9012 3456 ist das eine Kartennummer?",
        "Wie beantrage ich einen Reisepass?",
    ],
)
def test_what_tells_nothing_private_passes(text: str) -> None:
    assert kinds(text) == ()


def test_a_named_person_and_an_illness_together_are_worth_a_word() -> None:
    assert set(kinds("Frau Fatma Yıldız hat Diabetes.")) == {"name", "health"}


def test_blacking_out_leaves_nothing_private_and_everything_else() -> None:
    text = "Hallo, meine IBAN ist DE89 3704 0044 0532 0130 00, danke!"
    concern = Concern(text, None, private_details(findings(text, "de", near_people=True), secrets(text)))
    black = concern.blacked_out
    assert "DE89" not in black
    assert black.startswith("Hallo, meine IBAN ist █")
    assert black.endswith(", danke!")
    assert kinds(black) == ()


@given(st.text(max_size=300))
def test_blacking_out_any_text_keeps_what_is_not_private(text: str) -> None:
    details = private_details(findings(text, "de", near_people=True), secrets(text))
    black = Concern(text, None, details).blacked_out
    assert len(black) <= len(text)
    if not details:
        assert black == text
