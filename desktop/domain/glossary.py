"""Words explained: each with an example, its forms and what to see also; and where they occur in a text."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


class Term(Struct, frozen=True):
    """One word in one language: what it means (Markdown), where one meets it, in which forms it occurs."""

    id: str
    title: str
    text: str
    example: str
    forms: tuple[str, ...] = ()
    see: tuple[str, ...] = ()


class Spot(Struct, frozen=True):
    """A place in a text at which a word stands that is explained; the end is excluded."""

    start: int
    end: int
    term: str


class Vocabulary:
    """The explained words of one language."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self.terms: Mapping[str, Term] = {term.id: term for term in terms}
        self._forms: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for term in self.terms.values():
            for form in (term.title, *term.forms):
                self._learn(tuple(WORD.findall(form)), term.id)
        for known in self._forms.values():
            # Of two forms that begin alike, the longer one says more.
            known.sort(key=lambda entry: -len(entry[0]))

    def spots(self, text: str, without: Container[str] = ()) -> Iterator[Spot]:
        """The first place of each explained word in a text, in order.

        Every word of the text is looked up once, so that twice the text takes twice the time.

        Args:
            text: plain.
            without: ids of words to pass over.
        """
        found = list(WORD.finditer(text))
        seen: set[str] = set()
        after = 0
        for number, first in enumerate(found):
            if number < after:
                continue
            for form, term in self._forms.get(first[0], ()):
                there = found[number : number + len(form)]
                if tuple(match[0] for match in there) == form and _together(text, there):
                    after = number + len(form)
                    if term not in seen and term not in without:
                        seen.add(term)
                        yield Spot(first.start(), there[-1].end(), term)
                    break

    def matching(self, wanted: str) -> tuple[Term, ...]:
        """The words that a search finds: in title or forms first, then those that say it in their text.

        Args:
            wanted: as typed; nothing typed finds all.
        """
        sought = wanted.casefold().strip()
        named = [term for term in self.terms.values() if _named(term, sought)]
        told = [term for term in self.terms.values() if term not in named and sought in _said(term)]
        return (*sorted(named, key=_place), *sorted(told, key=_place))

    def _learn(self, form: tuple[str, ...], term: str) -> None:
        if not form:
            return
        # At the beginning of a sentence every word has a capital letter.
        for spelt in dict.fromkeys((form, (form[0][:1].upper() + form[0][1:], *form[1:]))):
            self._forms.setdefault(spelt[0], []).append((spelt, term))


def alphabetical(text: str) -> str:
    """What a word is sorted by: umlauts beside their vowels, capital letters beside small ones."""
    return text.casefold().translate(str.maketrans("äöü", "aou"))


def _place(term: Term) -> str:
    return alphabetical(term.title)


def _named(term: Term, sought: str) -> bool:
    return any(sought in form.casefold() for form in (term.title, *term.forms))


def _said(term: Term) -> str:
    return f"{term.text} {term.example}".casefold()


def _together(text: str, words: list[re.Match[str]]) -> bool:
    """Whether only spaces stand between the words."""
    return all(text[one.end() : other.start()].isspace() for one, other in pairwise(words))
