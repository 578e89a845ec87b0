"""The ways to the pages of the facilitator area, in the order in which they stand."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop.domain.place import Topic

translate = QCoreApplication.translate


class Card(Struct, frozen=True):
    """The way to one page: its topic, its picture, what it is called and what one finds there."""

    topic: Topic
    picture: str
    title: str
    text: str


def cards() -> tuple[Card, ...]:
    """All ways, in the language of the window."""
    return (*_for_the_group(), *_for_the_pc())


def _for_the_group() -> tuple[Card, ...]:
    return (
        Card(
            "lessons",
            "book",
            translate("Facilitator", "Course and lessons"),
            translate("Facilitator", "Choose what the group does today, and what it can open."),
        ),
        Card(
            "day",
            "clock",
            translate("Facilitator", "Language and time"),
            translate("Facilitator", "Language of the home page, and how long a visit may last."),
        ),
        Card(
            "guides",
            "list",
            translate("Facilitator", "Guides for courses"),
            translate(
                "Facilitator", "Lead a group: aim, plan minute by minute, questions, to read or to print."
            ),
        ),
    )


def _for_the_pc() -> tuple[Card, ...]:
    return (
        Card(
            "statistics",
            "bars",
            translate("Facilitator", "Statistics"),
            translate("Facilitator", "How many visits, which lessons, what people say they learnt."),
        ),
        Card(
            "health",
            "screen",
            translate("Facilitator", "This PC"),
            translate("Facilitator", "Memory, AI model and lessons: is everything well?"),
        ),
        Card(
            "models",
            "chat",
            translate("Facilitator", "AI models"),
            translate("Facilitator", "Choose, fetch, add from a stick, check: the model that answers here."),
        ),
        Card(
            "packs",
            "book",
            translate("Facilitator", "Lesson packs"),
            translate("Facilitator", "Add further lessons from a stick, or remove them again."),
        ),
        Card(
            "policy",
            "lock",
            translate("Facilitator", "Settings"),
            translate("Facilitator", "What is settled for this PC, and what is locked."),
        ),
    )
