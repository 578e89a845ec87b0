"""A look at a text before it is sent; apart from the gate, so that a visit's start does not load all this."""

from desktop.domain.care import Sign
from desktop.domain.concern import Concern, private_details
from desktop.domain.guard import findings
from desktop.domain.guard_secrets import secrets
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
    sign = sign_in(text, care) if care is not None else None
    if sign is not None:
        return Concern(text, sign)
    unfit = care.young.unfit(text) if young and care is not None else None
    if unfit is not None:
        return Concern(text, unfit=unfit)
    details = private_details(findings(text, language, near_people=True), secrets(text))
    order = order_in(text, care.orders) if care is not None else ""
    return Concern(text, None, details, order=order) if details or order else None


def sign_in(text: str, care: CareData) -> Sign | None:
    """What a text is a sign of: by the patterns, or by what was learned where that is sure.

    Args:
        text: as typed.
        care: of the app.
    """
    sign = care.care.sign(text)
    if sign is not None or care.learned is None:
        return sign
    leaning = care.learned.leaning(text)
    if leaning is None or leaning.likely < care.learned.head.sure or care.care.is_quiet(text):
        return None
    return leaning.sign


def is_near(text: str, care: CareData) -> bool:
    """Whether a text that is sent sounds enough like somebody in need to lay the numbers beside the answer.

    In a song or homework only what would otherwise have been held back counts.

    Args:
        text: as typed.
        care: of the app.
    """
    leaning = care.learned.leaning(text) if care.learned is not None else None
    if leaning is None or care.learned is None:
        return False
    head = care.learned.head
    return leaning.likely >= (head.sure if care.care.is_quiet(text) else head.near)
