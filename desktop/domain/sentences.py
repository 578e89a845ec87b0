"""Cutting a text into sentences without losing a character."""

import re
from itertools import pairwise

END = re.compile(r"""[.!?…؟]+["“”»«’*_)\]]*(?=\s)|\n+""")
KNOWN = r"bzw|ca|usw|etc|vs|Abs|Art|Nr|Mio|Mrd|Tel|Dr|Prof|Mr|Mrs|Ms|St|\w*[Ss]tr"
ABBREVIATION = re.compile(rf"(?:^|[\s(„\"])(?:(?:\w\.)*[^\W\d]|\d{{1,2}}|{KNOWN})\.$")
LONGEST_ABBREVIATION = 24
NEXT = re.compile(r"\S")


def sentence_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a text begin and end (characters), blanks at their ends left out.

    A dot before a small letter, or after one letter, the number of a day or a common abbreviation, ends no
    sentence; one after a year does.

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
    if match.group() != ".":
        return True
    following = NEXT.search(text, end)
    if following is not None and following.group().islower():
        return False
    return not ABBREVIATION.search(text, max(0, end - LONGEST_ABBREVIATION), end)
