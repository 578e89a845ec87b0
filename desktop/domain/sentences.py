"""Cutting a text into sentences without losing a character."""

import re
from itertools import pairwise

END = re.compile(r"""[.!?…:]+["“”»)\]]*(?=\s)|\n+""")
ABBREVIATION = re.compile(r"(?:^|[\s(])(?:\w|\d+|bzw|ca|usw|Nr|Dr|Prof|St|Str|Mr|Mrs|Ms|vs|etc)\.$")


def sentence_ranges(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a text begin and end (characters), blanks at their ends left out.

    A dot after one letter, a number or a common abbreviation ends no sentence.

    Args:
        text: in any language that ends sentences with . ! ? or a new line.
    """
    cuts = [0]
    for match in END.finditer(text):
        ending = match.group()
        if ending == ":" or (ending == "." and ABBREVIATION.search(text[: match.end()])):
            continue
        cuts.append(match.end())
    cuts.append(len(text))
    ranges = []
    for start, end in pairwise(cuts):
        part = text[start:end]
        stripped = part.strip()
        if stripped:
            begin = start + part.index(stripped[0])
            ranges.append((begin, begin + len(stripped)))
    return tuple(ranges)
