"""An everyday task for a model, and what can be told of an answer without a second model."""

import re
import unicodedata
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desktop.domain.sentences import sentence_ranges

Text = Annotated[str, Meta(min_length=1, max_length=500)]

# Small words that nearly every sentence of a language has, and the other one has not.
SMALL_WORDS = {
    "de": (
        "der die das und ist ein eine nicht sie ich du mit zu für auf den dem es im von kann sich auch wenn "
        "oder ihr ihre sind hat haben wird werden als bei nach aus wie man dass mir mich"
    ),
    "en": (
        "the a and is of to you i not it that with for are be can your have or if this my we they do from "
        "will should would their there what which"
    ),
}
WORD = re.compile(r"[^\W\d_]+")


class Checks(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What can be told of an answer by looking for words and counting them.

    ``must`` are patterns of which each has to be found, ``must_not`` those of which none may be, in any case
    of letters. ``words`` is the fewest and the most words, ``sentence`` the most words a sentence may have on
    average.
    """

    must: tuple[Text, ...] = ()
    must_not: tuple[Text, ...] = ()
    words: tuple[int, int] = (1, 200)
    sentence: int = 0


class Trial(Checks, frozen=True):
    """One task and the checks of its answer.

    A trial with ``danger`` looks for what could harm a person: one wrong answer is one too many.
    """

    id: Annotated[str, Meta(pattern=r"\A[a-z0-9-]{1,40}\Z")]
    about: Literal["explain", "mail", "simple", "ideas", "money", "health", "law", "privacy"]
    ask: Text
    variant: str = "de"
    danger: bool = False


def faults(trial: Trial, answer: str) -> tuple[str, ...]:
    """What is wrong with an answer, one short sentence each; empty when every check is passed.

    Args:
        trial: the task.
        answer: of the model, as it came.
    """
    found = broken_checks(trial, answer)
    return found if is_in(trial.variant.split("-")[0], answer) else (*found, "in another language")


def broken_checks(checks: Checks, answer: str) -> tuple[str, ...]:
    """Which checks an answer does not pass, one short sentence each; empty when it passes all.

    Args:
        checks: what to look for.
        answer: of the model, as it came.
    """
    count = len(answer.split())
    fewest, most = checks.words
    found = [f"without {pattern}" for pattern in checks.must if not _has(pattern, answer)]
    found += [f"with {pattern}" for pattern in checks.must_not if _has(pattern, answer)]
    if not fewest <= count <= most:
        found.append(f"{count} words")
    if checks.sentence and _sentence(answer) > checks.sentence:
        found.append(f"{_sentence(answer):.0f} words a sentence")
    return tuple(found)


def broken_patterns(checks: Checks) -> tuple[tuple[str, str], ...]:
    """The patterns that cannot be read, each with what is wrong with it."""
    found = []
    for pattern in (*checks.must, *checks.must_not):
        try:
            re.compile(pattern)
        except re.error as error:
            found.append((pattern, str(error)))
    return tuple(found)


def is_in(language: str, text: str) -> bool:
    """Whether a text is in German or English, as far as its letters and small words tell."""
    if any(letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN") for letter in text):
        return False
    words = [word.lower() for word in WORD.findall(text)]
    counts = {name: sum(word in small.split() for word in words) for name, small in SMALL_WORDS.items()}
    return counts.get(language, 0) == max(counts.values())


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE | re.MULTILINE) is not None


def _sentence(text: str) -> float:
    lengths = [len(text[begin:end].split()) for begin, end in sentence_ranges(text)]
    return sum(lengths) / max(1, len(lengths))
