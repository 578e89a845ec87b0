"""The languages of the window, each with its own name for itself."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.preferences import LANGUAGES

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
