"""Which of the voices on a PC reads a language best."""

from collections.abc import Iterable

from msgspec import Struct

LANGUAGES = ("de", "en", "tr", "ar", "uk")
COUNTRIES = {"de": "DE", "en": "GB", "tr": "TR", "ar": "EG", "uk": "UA"}
"""Where most of those learnt their language who use the app, or its usual form."""
BETTER = ("natural", "neural")
PLAIN = ("great britain", "america", "(uk)", "united kingdom")
"""In the names of English voices: those without a dialect."""
WORSE = ("+", "caribbean", "lancaster", "scotland", "west midlands", "shorthand")
"""Playful variants of a voice, and dialects."""


class Found(Struct, frozen=True):
    """A voice that is there; ``place`` among those that were listed."""

    name: str
    language: str
    country: str
    place: int = 0


def best(voices: Iterable[Found], language: str) -> Found | None:
    """The best voice for a language, or none.

    Args:
        voices: that are there.
        language: code such as ``de``.
    """
    fitting = (voice for voice in voices if voice.language == language)
    return max(fitting, key=lambda voice: (_worth(voice), -voice.place), default=None)


def _worth(voice: Found) -> int:
    name = voice.name.lower()
    better = 4 * any(word in name for word in BETTER) + any(word in name for word in PLAIN)
    at_home = 2 * (voice.country == COUNTRIES.get(voice.language, ""))
    return better + at_home - 8 * any(word in name for word in WORSE)
