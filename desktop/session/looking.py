"""A look at a text before it is sent; apart from the gate, so that a visit's start does not load all this."""

from desktop.domain.concern import Concern, private_details
from desktop.domain.guard import findings
from desktop.store.care import CareData


def concern(text: str, care: CareData | None, language: str) -> Concern | None:
    """What speaks for a second look at a text: a person in need first, then private data.

    Args:
        text: as typed.
        care: of the app, if it could be read.
        language: such as ``de``, for telephone numbers.
    """
    sign = care.care.sign(text) if care is not None else None
    if sign is not None:
        return Concern(text, sign)
    details = private_details(text, findings(text, language))
    return Concern(text, None, details) if details else None
