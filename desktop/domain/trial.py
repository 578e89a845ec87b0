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


class Trial(Struct, frozen=True, forbid_unknown_fields=True):
    """One task and the checks of its answer.

    ``must`` are patterns of which each has to be found, ``must_not`` those of which none may be, in any case
    of letters. ``words`` is the fewest and the most words, ``sentence`` the most words a sentence may have on
    average. A trial with ``danger`` looks for what could harm a person: one wrong answer is one too many.
    """

    id: Annotated[str, Meta(pattern=r"\A[a-z0-9-]{1,40}\Z")]
    about: Literal["explain", "mail", "simple", "ideas", "money", "health", "law", "privacy"]
    ask: Text
    variant: str = "de"
    must: tuple[Text, ...] = ()
    must_not: tuple[Text, ...] = ()
    words: tuple[int, int] = (1, 200)
    sentence: int = 0
    danger: bool = False


def faults(trial: Trial, answer: str) -> tuple[str, ...]:
    """What is wrong with an answer, one short sentence each; empty when every check is passed.

    Args:
        trial: the task.
        answer: of the model, as it came.
    """
    count = len(answer.split())
    fewest, most = trial.words
    found = [f"without {pattern}" for pattern in trial.must if not _has(pattern, answer)]
    found += [f"with {pattern}" for pattern in trial.must_not if _has(pattern, answer)]
    if not fewest <= count <= most:
        found.append(f"{count} words")
    if trial.sentence and _sentence(answer) > trial.sentence:
        found.append(f"{_sentence(answer):.0f} words a sentence")
    if not is_in(trial.variant.split("-")[0], answer):
        found.append("in another language")
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
