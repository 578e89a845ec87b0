"""Words that tell who somebody is: names, addresses, illnesses; guessed by what stands around them."""

import re
from collections.abc import Iterator
from typing import Literal

from desktop.domain.health_words import HEALTH_WORDS

WordKind = Literal["name", "address", "health"]
Found = tuple[WordKind, int, int, bool]

BIG = "[A-ZÄÖÜÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢİĪĶŁŃŇŐŘŚŞŠŤŪŮŰŹŻŽА-ЯЄІЇҐ]"
LETTERS = r"[^\W\d_]{0,25}"
WORD = rf"(?:{BIG}{LETTERS}(?:['’]{LETTERS})?(?:-{BIG}{LETTERS})?)"
FULL_NAME = rf"(?:Dr\. |Prof\. ){{0,2}}{WORD}(?: (?:(?:von|van|de|bin|al|el|der|zu) )?{WORD}){{0,2}}"
ARABIC = r"[\u0621-\u064a]{1,25}"
ME = r"\b(?:[Ii]'m|[Ii] am|[Ii]ch bin)"
TITLES = (
    r"\b(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Miss|Bay|Bayan|Sayın|[Пп]ан[еіа]?"
    r"|[Nn]achbar(?:in)?|[Vv]ermieter(?:in)?)"
)
TELLING = (
    r"\b(?:[Nn]ame ist|[Ii]ch heiße|[Nn]ame is|[Nn]ame:|[Aa]dım(?: ve soyadım)?:?|[Ii]smim|[Мм]ене звати"
    r"|[Мм]оє ім['’]я)"
)
GREETING = r"(?i:grüßen?|gruß|regards|sincerely|yours|saygılarımla|selamlar|повагою|تحياتي)"
NAMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:{TITLES}|{TELLING}) (?P<name>{FULL_NAME})",
        # „I am German“ is no name, „I am Mary Miller“ is one.
        rf"{ME} (?P<name>{WORD} {WORD})",
        rf"(?:اسمي|السيدة|السيد|الدكتورة|الدكتور) (?P<name>{ARABIC}(?: {ARABIC})?)",
        rf"{GREETING}[,،]?[ \t]{{0,9}}\n{{1,3}}[ \t]{{0,9}}(?P<name>{FULL_NAME})[ \t]{{0,9}}(?=\n|\Z)",
        rf"\b(?P<name>{WORD}(?: {WORD})?) (?:Bey|Hanım)\b",
    )
)
NEAR = (
    (
        r"\b(?:[MmDdSs]ein(?:e[mnrs]?)?|[Uu]nser(?:e[mnrs]?)?|[Ii]hr(?:e[mnrs]?)?) "
        r"(?:Sohn|Tochter|Kind|Mann|Frau|Bruder|Schwester|Vater|Mutter|Freund(?:in)?|Kolleg(?:e|en|in)"
        r"|Enkel(?:in|kind)?|Onkel|Tante|Oma|Opa|Cousine?|Schüler(?:in)?|Chef(?:in)?|Mitbewohner(?:in)?"
        r"|Partner(?:in)?)"
    ),
    (
        r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:son|daughter|child|husband|wife|brother|sister|father|mother"
        r"|friend|colleague|neighbou?r|uncle|aunt|boss|partner|cousin|flatmate)"
    ),
    r"\b(?:[Oo]ğlum|[Kk]ızım|[Kk]ocam|[Ee]şim|[Kk]ardeşim|[Aa]rkadaşım|[Kk]omşum|[Aa]ğabeyim|[Aa]blam)",
    (
        r"\b(?i:мій|моя|мою|мого|моєї|моєму|моїй|мой|моего|моей|моему) (?:с[иы]н\w?|дон[ьюі]\w*|доч[ькіеи]\w*"
        r"|чоловік\w*|муж\w?|дружин\w|жен\w|брат\w?|сестр\w|друг\w?|подруг\w|коле[гз]\w|сус[іе]д\w*"
        r"|сосед\w*)"
    ),
)
RELATIVES = tuple(re.compile(rf"{near} (?P<name>{FULL_NAME})") for near in NEAR)
NO_NAME = re.compile(
    r"(?:Doktor|Arzt|Ärztin|Lehrer(?:in)?|Nachbar(?:in)?|Mutter|Vater|Rentner(?:in)?|Präsident(?:in)?"
    r"|Bundeskanzler(?:in)?|Minister(?:in)?|Professor(?:in)?|Sir|Madam)\b"
)

CITY = rf"{BIG}{LETTERS}(?:[ -](?:am|an der|im|ob der|{BIG}{LETTERS})){{0,3}}"
POSTCODE = rf"(?:,? ?\n?(?:D-)?\d{{5}} {CITY})"
ENDING = (
    r"(?:[Ss]tr(?:aße|asse|\.)|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Uu]fer|[Dd]amm|[Cc]haussee|[Hh]of"
    r"|[Mm]arkt)"
)
STREET = (
    rf"(?:(?:{BIG}{LETTERS}[-. ]){{0,2}}{BIG}[^\W\d_]{{0,25}}?{ENDING}|(?:{BIG}{LETTERS}[-. ]){{1,2}}{ENDING}"
    rf"|(?:Am|An der|An den|Im|In der|Auf der|Auf dem|Unter den|Zum|Zur) (?!Weg\b){BIG}{LETTERS})"
)
NUMBER = r"\d{1,3}(?: ?[a-z])?(?!\w)(?![:.,]\d)(?! ?[%€])(?! (?:Uhr|Euro|Prozent|Minuten|Jahre|Meter))"
TURKISH_STREET = r"(?:Caddesi|Cad\.|Sokağı|Sokak|Sok\.|Mahallesi|Mah\.|Bulvarı)"
UKRAINIAN_STREET = r"(?:вул\.|вулиц[яіею]|просп\.|проспект[іу]?|пров\.|бульвар[іу]?)"
ADDRESSES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?!Der |Die |Das |Dem |Den |Ein |Auf dem Weg){STREET} {NUMBER}{POSTCODE}?",
        rf"(?:(?<=\bnach )|(?<=\bin )|(?<=\baus )|(?<=\bPLZ )|(?<=\n)|(?<=\A))\d{{5}} {CITY}",
        rf"\b\d{{1,4}}[a-z]? (?:{WORD} ){{1,2}}(?:Street|Road|Avenue|Lane|Drive|Square|Gardens|St\.|Rd\.)",
        rf"(?:{WORD} ){{1,3}}{TURKISH_STREET},? ?(?:No:? ?)?\d{{1,4}}",
        rf"\b{UKRAINIAN_STREET} {WORD}(?: {WORD})?,? ?(?:буд\. ?|будинок )?\d{{1,4}}(?:,? кв\. ?\d+)?",
        rf"شارع {ARABIC}(?: {ARABIC})?،? ?(?:رقم )?\d{{1,4}}",
    )
)
HEALTH = re.compile(
    "|".join(rf"\b(?:ال|بال|وال)?(?:{words})\w{{0,25}}" for words in HEALTH_WORDS), re.IGNORECASE
)


def descriptions(text: str) -> Iterator[Found]:
    """Kind, beginning, end and False, since none of these can be proved.

    Args:
        text: any.
    """
    for pattern in ADDRESSES:
        yield from (("address", *found.span(), False) for found in pattern.finditer(text))
    for pattern in NAMES:
        for found in pattern.finditer(text):
            if not NO_NAME.match(found["name"]):
                yield "name", *found.span("name"), False
    yield from (("health", *found.span(), False) for found in HEALTH.finditer(text))


def relatives(text: str) -> Iterator[Found]:
    """The names of people to whom somebody stands near, such as behind "my son"; kind and place as above.

    Args:
        text: any.
    """
    for found in (found for pattern in RELATIVES for found in pattern.finditer(text)):
        if not NO_NAME.match(found["name"]) and not HEALTH.match(found["name"]):
            yield "name", *found.span("name"), False
