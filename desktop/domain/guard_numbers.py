"""Numbers that tell who somebody is: accounts, tax, insurance, telephone, mail, dates of birth."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import phonenumbers
from stdnum import iban
from stdnum.de import idnr, stnr

NumberKind = Literal["mail", "iban", "tax", "insurance", "birth", "phone"]
Found = tuple[NumberKind, int, int, bool]

MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[^\W\d_]{2,20}")
IBAN = re.compile(r"\b[A-Za-z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?!\w)")
TAX = re.compile(r"(?<![\w+])\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\w)")
TAX_OFFICE = re.compile(r"(?<!\w)\d{2,3} ?/ ?\d{3,4} ?/ ?\d{4,5}(?!\w)")
TAX_WORD = re.compile(r"(?i)\b(?:steuer|idnr|tin\b|tax|vergi|податков|іпн|رقم ضريبي|الضريبي)")
PENSION = re.compile(r"\b\d{2} ?\d{6} ?[A-Z] ?\d{3}(?!\w)")
HEALTH_CARD = re.compile(r"\b[A-Z] ?\d{3} ?\d{3} ?\d{3}(?!\w)")
INSURANCE_WORD = re.compile(r"(?i)(?:versicher|krankenkasse|insur|sigorta|страх|التأمين|تأمين)")
MONTHS = (
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march"
    "|may|june|july|october|december|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    "|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"
    "|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
)
DATE = re.compile(
    rf"(?i)(?<![\w./])(?:\d{{1,2}}[./-] ?\d{{1,2}}[./-] ?(?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|\d{{1,2}}\.? (?:{MONTHS}),? \d{{4}}|(?:{MONTHS}) \d{{1,2}}, \d{{4}})(?![\w/])"
)
BIRTH_WORD = re.compile(
    r"(?i)(?:\bgeb(?:oren|urt|\.)|\bborn\b|birth|\bdob\b|doğ(?:um|du)|народ|مواليد|ولد|الميلاد|ميلادي)"
)
BIRTH_AFTER = re.compile(r"(?i)[^.!?\n]{0,12}(?:geboren|doğ(?:um|du)|року народження)")
BEFORE = 40
SHORTEST_IBAN = 15
REGIONS = {"tr": "TR", "uk": "UA"}
PENSION_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
CARD_WEIGHTS = (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)


def numbers(text: str, language: str) -> Iterator[Found]:
    """Kind, beginning, end and whether a check digit or rule proves it; what is surest comes first.

    Args:
        text: any.
        language: for telephone numbers without a country code, which are German otherwise.
    """
    yield from (("mail", *found.span(), True) for found in MAIL.finditer(text))
    yield from _accounts(text)
    yield from _insurance(text)
    yield from _tax(text)
    yield from _births(text)
    yield from _phones(text, language)


def _accounts(text: str) -> Iterator[Found]:
    for found in IBAN.finditer(text):
        start, end = found.span()
        while end - start > SHORTEST_IBAN and not iban.is_valid(text[start:end]):
            end -= 1
        shown = text[start:end].rstrip()
        if iban.is_valid(shown):
            yield "iban", start, start + len(shown), True
        elif text[start : start + 2].upper() == "DE" and len(found[0].replace(" ", "")) in range(20, 25):
            # A mistyped one betrays nearly as much.
            yield "iban", *found.span(), False


def _insurance(text: str) -> Iterator[Found]:
    for pattern, weights in ((PENSION, PENSION_WEIGHTS), (HEALTH_CARD, CARD_WEIGHTS)):
        for found in pattern.finditer(text):
            proved = _has_check_digit(found[0], weights)
            if proved or _told(INSURANCE_WORD, text, found.start()):
                yield "insurance", *found.span(), proved


def _has_check_digit(number: str, weights: Sequence[int]) -> bool:
    """Whether the last digit fits: a letter counts as its place in the alphabet."""
    digits = "".join(f"{ord(sign) - 64:02}" if sign.isalpha() else sign for sign in number if sign != " ")
    products = (int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
    return sum(product // 10 + product % 10 for product in products) % 10 == int(digits[-1])


def _tax(text: str) -> Iterator[Found]:
    for found in TAX.finditer(text):
        proved = idnr.is_valid(found[0])
        if proved or _told(TAX_WORD, text, found.start()):
            yield "tax", *found.span(), proved
    for found in TAX_OFFICE.finditer(text):
        if stnr.is_valid(found[0].replace(" ", "")):
            yield "tax", *found.span(), _told(TAX_WORD, text, found.start())


def _births(text: str) -> Iterator[Found]:
    for found in DATE.finditer(text):
        starred = text[: found.start()].rstrip().endswith("*")
        if starred or _told(BIRTH_WORD, text, found.start()) or BIRTH_AFTER.match(text, found.end()):
            yield "birth", *found.span(), False


def _phones(text: str, language: str) -> Iterator[Found]:
    for region in dict.fromkeys((REGIONS.get(language, "DE"), "DE")):
        for match in phonenumbers.PhoneNumberMatcher(text, region):
            yield "phone", match.start, match.end, True


def _told(word: re.Pattern[str], text: str, place: int) -> bool:
    """Whether a word stands shortly before a place, in the same sentence."""
    before = re.split(r"[!?\n]|\.\s(?=[A-ZÄÖÜ])", text[max(0, place - BEFORE) : place])[-1]
    return word.search(before) is not None
