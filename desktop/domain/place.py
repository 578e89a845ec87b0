"""Where in the app a visitor is."""

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


class Ended(Struct, frozen=True):
    """The page that says what became of the visit before; lost when that one broke off."""

    wiped: Wiped
    lost: bool = False


Place = Home | PathPlace | LessonPlace | Practice | Ended
