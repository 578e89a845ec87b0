"""Where in the app a visitor is."""

from typing import Literal

from msgspec import Struct

from desktop.domain.visit import Wiped


class Home(Struct, frozen=True):
    """The home page."""


class PathPlace(Struct, frozen=True):
    """The page of one learning path."""

    path: str


class LessonPlace(Struct, frozen=True):
    """One step of a lesson, counted from 0; after the last step comes the end of the lesson."""

    lesson: str
    step: int = 0


class Practice(Struct, frozen=True):
    """Free practice."""


class WordList(Struct, frozen=True):
    """All words explained; the way back leads to the step of a lesson where one was opened."""

    back: LessonPlace | None = None


class KeyList(Struct, frozen=True):
    """The list of all keys; from there one goes back."""

    back: "Place" = Home()


class Calling(Struct, frozen=True):
    """Whom one can call in need; from there one goes back."""

    back: "Place" = Home()


class Ended(Struct, frozen=True):
    """The page that says what became of the visit before; lost when that one broke off."""

    wiped: Wiped
    lost: bool = False


class Paused(Struct, frozen=True):
    """Staff has paused the visit; it goes on where it was."""

    back: "Place" = Home()


class PassPlace(Struct, frozen=True):
    """The Lernpass of this visit; from there one goes back."""

    back: "Place" = Home()


class PassEntry(Struct, frozen=True):
    """Where the code of a Lernpass is entered."""


class TakeHome(Struct, frozen=True):
    """The sheet to take home from one lesson."""

    lesson: str


class Certificate(Struct, frozen=True):
    """The certificate of participation for the lessons of this visit; from there one goes back."""

    back: "Place" = Home()


class CardPlace(Struct, frozen=True):
    """The card of the model that answers; from there one goes back."""

    back: "Place" = Home()


Topic = Literal[
    "area",
    "reset",
    "resume",
    "lessons",
    "day",
    "health",
    "policy",
    "statistics",
    "guides",
    "guide",
    "models",
    "licence",
    "packs",
]


class Facilitating(Struct, frozen=True):
    """The facilitator area, for those who are let in: what is wanted there, and where the visit goes on.

    ``of`` says which of several is meant, such as the course of a guide, or the file of a pack to be added.
    """

    topic: Topic = "area"
    back: "Place" = Home()
    of: str = ""


Visiting = (
    Home
    | PathPlace
    | LessonPlace
    | Practice
    | WordList
    | KeyList
    | Calling
    | Ended
    | PassPlace
    | PassEntry
    | TakeHome
    | Certificate
    | CardPlace
)
Place = Visiting | Paused | Facilitating
