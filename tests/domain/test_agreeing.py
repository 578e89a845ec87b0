"""Rules are ticked, written and moved; at the ends of the list nothing goes wrong."""

from desktop.domain.agreeing import changed, fits, moved, tidied
from desktop.domain.sorting_notes import Rule

RULES = (Rule("data"), Rule("check"), Rule(text="Wir lachen.", ticked=True))


def test_a_rule_is_ticked_or_written_and_the_others_stay() -> None:
    assert changed(RULES, 1, ticked=True) == (RULES[0], Rule("check", ticked=True), RULES[2])
    assert changed(RULES, 2, text="Neu") == (*RULES[:2], Rule(text="Neu", ticked=True))


def test_a_rule_moves_by_one_and_not_beyond_the_ends() -> None:
    assert moved(RULES, 2, -1) == (RULES[0], RULES[2], RULES[1])
    assert moved(RULES, 0, -1) == moved(RULES, 2, 1) == RULES


def test_own_rules_without_words_vanish_and_suggestions_stay() -> None:
    assert tidied((*RULES, Rule(text="  "), Rule("tell", text=""))) == (*RULES, Rule("tell"))


def test_a_rule_has_words_but_not_too_many() -> None:
    assert [fits(text) for text in ("", "  \n", "A", "🙂", "x" * 300, "x" * 5000)] == [
        False,
        False,
        True,
        True,
        True,
        False,
    ]
