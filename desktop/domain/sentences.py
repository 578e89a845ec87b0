"""Cutting a text into sentences without losing a character."""

import re
from itertools import pairwise

END = re.compile(r"""[.!?…؟]+["“”»«’*_)\]]*(?=\s)|\n+""")
ABBREVIATION = re.compile(
    r"(?:^|[\s(„\"])(?:(?:\w\.)*[^\W\d]|\d{1,2}|bzw|ca|usw|Abs|Art|Mio|Mrd|Nr|Dr|Prof|St|Str|Tel|Mr|Mrs|Ms|vs|etc)\.$"
)
LONGEST_ABBREVIATION = 12


def sentence_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a text begin and end (characters), blanks at their ends left out.

    A dot after one letter, the number of a day or a common abbreviation ends no sentence; one after a year
    does.

    Args:
        text: in any language that ends sentences with . ! ? or a new line.
    """
    cuts = [0, *(match.end() for match in END.finditer(text) if _ends(text, match)), len(text)]
    ranges = []
    for start, end in pairwise(cuts):
        stripped = text[start:end].strip()
        if stripped:
            begin = text.index(stripped[0], start)
            ranges.append((begin, begin + len(stripped)))
    return tuple(ranges)


def _ends(text: str, match: re.Match[str]) -> bool:
    end = match.end()
    return match.group() != "." or not ABBREVIATION.search(text, max(0, end - LONGEST_ABBREVIATION), end)
