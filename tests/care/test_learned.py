"""The learned look: what it adds to the patterns on sentences nobody had seen, and what it leaves alone."""

from collections.abc import Sequence
from functools import cache
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.care import SIGNS
from desktop.session.looking import is_near, sign_in
from desktop.store.care import CareData, read_care
from desktop.store.folders import shipped
from tests.care.sentences import Sentence, sets, taught
from tests.care.shown import shown
from tests.care.table import Seen, looked_at
from tests.care.training import made_of, trained

FOURTH, FIFTH = "care_sentences_fourth", "care_sentences_fifth"
EVERYDAY = "care_sentences_everyday"
# Of the sentences that nothing was learned from, the patterns alone saw 29 of 124, 2 of 84 indirect ones,
# and of the fifth set 60 of 212, 17 of 124 indirect ones.
LEAST_MET = {FOURTH: 0.72, FIFTH: 0.78}
LEAST_ROUND = {FOURTH: 0.68, FIFTH: 0.68}
LEAST_IN_A_LANGUAGE = 0.55
MOST_HELD, MOST_DISTURBED = 0.03, 0.05
LONGEST_LOOK = 0.02
"""Seconds of processor time for a text of 2,000 characters, on a machine with nothing else to do."""
CROWDED = 4


Capture = pytest.CaptureFixture[str]


@cache
def care() -> CareData:
    read = read_care(shipped("lessons"))
    assert isinstance(read, CareData), read
    assert read.faults == ()
    return read


@cache
def seen(name: str) -> tuple[Seen, ...]:
    return tuple(looked_at(sets()[name], care()))


def share(of: Sequence[Seen]) -> str:
    """How many of these were met, and how: as the line that the test prints."""
    held = sum(one.held for one in of)
    return f"{sum(one.met for one in of)} of {len(of)} met, {held} held back"


def test_the_weights_belong_to_the_sentences_and_the_code() -> None:
    learned = care().learned
    assert learned is not None
    assert learned.head.made_of == made_of(), "Run make care."


def test_learning_twice_from_the_same_comes_to_the_same() -> None:
    few = taught()[::40]
    assert trained(few) == trained(few)


def test_no_sentence_is_learned_from_that_is_in_a_set() -> None:
    known = {one.text.casefold() for one in taught() if len(one.text.split()) > 4}
    for name in (FOURTH, FIFTH, EVERYDAY):
        assert not known & {one.text.casefold() for one in sets()[name]}


def test_every_sign_is_taught_and_as_many_harmless_sentences() -> None:
    signs = [one.sign for one in taught()]
    assert all(signs.count(sign) >= 400 for sign in SIGNS)
    assert signs.count(None) >= len(signs) / 2


@pytest.mark.parametrize("name", [FOURTH, FIFTH])
def test_most_of_what_nobody_had_seen_is_met_with_numbers(name: str, capsys: Capture) -> None:
    need = [one for one in seen(name) if one.sentence.sign]
    indirect = [one for one in need if one.sentence.language.endswith("round")]
    with capsys.disabled():
        print(f"\n{name}: {share(need)}, round about {share(indirect)}")
    assert sum(one.met for one in need) >= LEAST_MET[name] * len(need)
    assert sum(one.met for one in indirect) >= LEAST_ROUND[name] * len(indirect)


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "uk", "ru"])
def test_in_every_language_most_are_met(language: str, capsys: Capture) -> None:
    said = [one for one in seen(FIFTH) if one.sentence.language.partition("_")[0] == language]
    need = [one for one in said if one.sentence.sign]
    with capsys.disabled():
        print(f"\n{FIFTH}, {language}: {share(need)}")
    assert len(need) >= 30
    assert sum(one.met for one in need) >= LEAST_IN_A_LANGUAGE * len(need)


@pytest.mark.parametrize("name", [FOURTH, FIFTH])
def test_what_only_sounds_like_it_is_hardly_ever_held_back(name: str, capsys: Capture) -> None:
    harmless = [one for one in seen(name) if not one.sentence.sign]
    with capsys.disabled():
        print(f"\n{name}: false alarms {share(harmless)}")
    assert sum(one.held for one in harmless) <= MOST_HELD * len(harmless)
    assert sum(one.met for one in harmless) <= MOST_DISTURBED * len(harmless)


def test_an_ordinary_day_is_not_disturbed() -> None:
    assert [one.sentence.text for one in seen(EVERYDAY) if one.held] == []
    assert sum(one.near for one in seen(EVERYDAY)) <= 0.02 * len(seen(EVERYDAY))


def test_what_the_lessons_offer_is_never_held_back() -> None:
    offered = shown()["prompts of lessons and templates"]
    seen_ = list(looked_at((Sentence("", None, text) for text in offered), care()))
    assert len(seen_) > 200
    assert [one.sentence.text for one in seen_ if one.held] == []
    assert sum(one.near for one in seen_) <= 0.02 * len(seen_)


@pytest.mark.parametrize(
    ("text", "held", "near"),
    [
        ("Ich will nicht mehr leben.", True, True),
        ("Wie koche ich Reis?", False, False),
        ("Schreibe ein Gedicht über den Herbst.", False, False),
        ("", False, False),
        ("…", False, False),
    ],
)
def test_a_text_is_held_back_or_has_numbers_beside_it_or_neither(
    text: str, *, held: bool, near: bool
) -> None:
    assert (sign_in(text, care()) is not None) == held
    assert is_near(text, care()) == near


def test_a_sign_in_the_middle_of_a_long_text_is_not_lost() -> None:
    harmless = "Schreibe bitte einen Brief an meine Vermieterin über die Heizung. " * 8
    learned = care().learned
    assert learned is not None
    leaning = learned.leaning(f"{harmless}Ich möchte nicht mehr am Leben sein. {harmless}")
    assert leaning is not None
    assert leaning.sign == "suicide"
    assert leaning.likely >= learned.head.near


def test_a_long_text_is_not_more_pressing_for_being_long() -> None:
    learned = care().learned
    assert learned is not None
    one = learned.leaning("Ich habe morgen keine Zeit.")
    many = learned.leaning("Ich habe morgen keine Zeit. " * 30)
    assert one is not None
    assert many is not None
    assert many.likely < one.likely


def test_a_look_takes_milliseconds() -> None:
    learned = care().learned
    assert learned is not None
    texts = [one.text for one in taught() if one.language == "de"]
    long = " ".join(texts)[:2000]
    took = []
    for number in range(5):
        begun = process_time()
        learned.leaning(long[number:])
        took.append(process_time() - begun)
    assert min(took) <= LONGEST_LOOK * CROWDED


@given(st.text(max_size=400))
def test_any_text_at_all_can_be_looked_at(text: str) -> None:
    learned = care().learned
    assert learned is not None
    leaning = learned.leaning(text)
    assert leaning is None or 0 <= leaning.likely <= 1
