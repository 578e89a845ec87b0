"""What opens an account or proves who somebody is: passwords, PINs, the numbers of cards and papers."""

import re
from collections.abc import Iterator

from stdnum import luhn

from desktop.domain.concern import Detail

GAP = r"(?:\W{1,2}[^\W\d]+){0,5}?"
SECRET_WORD = (
    r"(?:\w*passwor[td]|\w*kennwort|pin|tan|pin-?(?:code|nummer|kod\w*)|geheimzahl|geheimcode|passcode"
    r"|(?:sicherheits|zugangs|türs?|tür|freischalt)-?code|(?:wlan|wifi|netzwerk)-?schlüssel|cvv|cvc"
    r"|security code|şifre\w*|parola\w*|пароль|п[іи]н(?:-?код\w*)?|секретний код|كلمة (?:السر|المرور)"
    r"|الرقم السري|رمز الدخول)"
)
TELLS = r"(?:ist|lautet|heißt|war|is|was|reads|هي|هو|это|це|=|:|—)"
TOLD = r"(?P<told>(?=\S*\d)[^\s,;]{4,})"
SECRETS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{SECRET_WORD}(?:{GAP}\s*{TELLS})?[\s:=„“\"']{{1,4}}{TOLD}",
        # Without a verb only what nobody takes for a year or an amount.
        rf"\b{SECRET_WORD}{GAP}\s(?P<told>(?=[^\s,;]*\d)(?=[^\s,;]*[^\W\d])[^\s,;]{{6,}})",
        r"\b(?:cvv|cvc)\W{1,3}(?P<told>\d{3,4})\b",
    )
)
PAPER = re.compile(
    r"\b(?:(?:personal)?ausweis(?:nummer|-?nr\.?)?|(?:reise)?pass(?:nummer|-?nr\.?)|aufenthaltstitel"
    r"|passport (?:number|no\.?)|id (?:card )?(?:number|no\.?)|(?:tc )?kimlik (?:no|numara\w*)|pasaport no"
    r"|номер паспорт\w*|серія паспорт\w*|паспорт\w*|رقم (?:الهوية|الجواز|جواز السفر|الإقامة))"
    rf"{GAP}[\s:=№]{{1,4}}(?P<told>(?=(?:\S*\d){{3}})[^\W_]{{6,}})",
    re.IGNORECASE,
)
CARD = re.compile(r"(?<![\w.,+-])[2-6](?:[ -]?\d){12,18}(?![\w-])")


def secrets(text: str) -> Iterator[Detail]:
    """Passwords and PINs that are told in a text, numbers of cards and of papers.

    Args:
        text: as typed, in any language.
    """
    for found in CARD.finditer(text):
        if luhn.is_valid(re.sub(r"\D", "", found[0])):
            yield Detail("card", *found.span())
    yield from (Detail("paper", *found.span("told")) for found in PAPER.finditer(text))
    for pattern in SECRETS:
        yield from (Detail("secret", *found.span("told")) for found in pattern.finditer(text))
