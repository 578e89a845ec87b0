"""A look at a text before it is sent; apart from the gate, so that a visit's start does not load all this."""

from desktop.domain.concern import Concern, private_details
from desktop.domain.guard import findings
from desktop.domain.orders import order_in
from desktop.store.care import CareData


def concern(text: str, care: CareData | None, language: str, *, young: bool) -> Concern | None:
    """What speaks for a second look at a text: a person in need first, then what it holds.

    Args:
        text: as typed.
        care: of the app, if it could be read.
        language: such as ``de``, for telephone numbers.
        young: whether young people are expected here.
    """
    sign = care.care.sign(text) if care is not None else None
    if sign is not None:
        return Concern(text, sign)
    unfit = care.young.unfit(text) if young and care is not None else None
    if unfit is not None:
        return Concern(text, unfit=unfit)
    details = private_details(text, findings(text, language))
    order = order_in(text, care.orders) if care is not None else ""
    return Concern(text, None, details, order=order) if details or order else None
