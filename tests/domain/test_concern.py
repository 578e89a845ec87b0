"""Which private data in a text are worth a second look before it is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.concern import Concern, private_details
from desktop.domain.guard import findings


def kinds(text: str) -> tuple[str, ...]:
    return Concern(text, None, private_details(text, findings(text, "de"))).kinds


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


def test_a_named_person_and_an_illness_together_are_worth_a_word() -> None:
    assert set(kinds("Frau Fatma Yıldız hat Diabetes.")) == {"name", "health"}


def test_blacking_out_leaves_nothing_private_and_everything_else() -> None:
    text = "Hallo, meine IBAN ist DE89 3704 0044 0532 0130 00, danke!"
    concern = Concern(text, None, private_details(text, findings(text, "de")))
    black = concern.blacked_out
    assert "DE89" not in black
    assert black.startswith("Hallo, meine IBAN ist █")
    assert black.endswith(", danke!")
    assert kinds(black) == ()


@given(st.text(max_size=300))
def test_blacking_out_any_text_keeps_what_is_not_private(text: str) -> None:
    details = private_details(text, findings(text, "de"))
    black = Concern(text, None, details).blacked_out
    assert len(black) <= len(text)
    if not details:
        assert black == text
