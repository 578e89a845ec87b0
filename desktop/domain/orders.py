"""Orders to an AI that stand in a text: people hide them in letters, mails and pages for others to paste."""

from desktop.domain.patterns import Patterns
from desktop.domain.sentences import sentence_ranges

LONGEST = 160
"""Characters of an order that are shown."""


def order_in(text: str, orders: Patterns) -> str:
    """The first sentence of a text that gives an AI an order, shortened; empty when there is none.

    Args:
        text: as typed or pasted.
        orders: how such orders are written.
    """
    if not orders.found(text):
        return ""
    sentences = (text[start:end] for start, end in sentence_ranges(text))
    found = next((sentence for sentence in sentences if orders.found(sentence)), text.strip())
    return found if len(found) <= LONGEST else found[: LONGEST - 1].rstrip() + "…"
