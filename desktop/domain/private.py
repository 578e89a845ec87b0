"""The kinds of private data; apart from the recogniser, so that reading a lesson does not load it."""

from typing import Literal

Kind = Literal["name", "address", "phone", "mail", "iban", "tax", "insurance", "birth", "health"]

KINDS: tuple[Kind, ...] = (
    "name",
    "address",
    "phone",
    "mail",
    "iban",
    "tax",
    "insurance",
    "birth",
    "health",
)
