"""Changing a list of rules: ticking, writing, moving; each gives a new list."""

from msgspec.structs import replace

from desktop.domain.sorting_notes import Rule

Rules = tuple[Rule, ...]

LONGEST = 300


def changed(rules: Rules, number: int, *, text: str | None = None, ticked: bool | None = None) -> Rules:
    """One rule with other words, or ticked or not.

    Args:
        rules: so far.
        number: of the rule, from 0.
        text: its words, or None to leave them.
        ticked: whether it is agreed on, or None to leave it.
    """
    rule = rules[number]
    rule = replace(rule, text=rule.text if text is None else text)
    rule = replace(rule, ticked=rule.ticked if ticked is None else ticked)
    return (*rules[:number], rule, *rules[number + 1 :])


def moved(rules: Rules, number: int, by: int) -> Rules:
    """One rule moved up (-1) or down (1); at the ends nothing changes."""
    to = number + by
    if not 0 <= to < len(rules):
        return rules
    others = [rule for place, rule in enumerate(rules) if place != number]
    others.insert(to, rules[number])
    return tuple(others)


def tidied(rules: Rules) -> Rules:
    """Without own rules that have no words left."""
    return tuple(rule for rule in rules if rule.suggestion or rule.text.strip())


def fits(text: str) -> bool:
    """Whether a text can be a rule: not empty, not longer than 300 characters."""
    return 0 < len(" ".join(text.split())) <= LONGEST
