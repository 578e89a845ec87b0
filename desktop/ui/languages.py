"""The languages of the window and of lessons: their own names for themselves, and those the visitor knows."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.domain.bidi import APART, END_OF_ISOLATE
from desktop.domain.preferences import LANGUAGES

translate = QCoreApplication.translate
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "de": "Deutsch",
        "de-einfach": "Deutsch, Einfache Sprache",
        "en": "English",
        "tr": "Türkçe",
        "ar": "العربية",
        "uk": "Українська",
    }
)


def offered() -> Mapping[str, str]:
    """Those that can be chosen, by their codes and in their order."""
    return {code: NAMES[code] for code in LANGUAGES}


def said_here(variant: str) -> str:
    """The name of a lesson's language for somebody who does not speak it, in the language of the window."""
    match variant:
        case "de":
            return translate("Languages", "German")
        case "de-einfach":
            return translate("Languages", "simple German")
        case "en":
            return translate("Languages", "English")
        case _:
            return NAMES[variant]


def listed(names: Iterable[str]) -> str:
    """Names one after the other, in the direction of the window, each read in its own."""
    if QGuiApplication.isRightToLeft():
        return "، ".join(f"{APART}{name}{END_OF_ISOLATE}" for name in names)
    return ", ".join(names)
