"""Which model a place in the app asks for."""

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace, Place, Practice
from desktop.domain.preferences import Preferences


def asked_language(place: Place, library: Library, preferences: Preferences) -> str | None:
    """The language that the smallest model for this place has to know.

    Empty where the model of this PC is wanted, None where no model is needed, so that any may stay.

    Args:
        place: where the visitor is.
        library: of lessons.
        preferences: of the visitor.
    """
    match place:
        case LessonPlace(lesson=wanted) if (lesson := library.lesson(wanted)) is not None:
            if lesson.shape.model == "smallest":
                return lesson.shown_in(*preferences.speech).partition("-")[0]
            return ""
        case Practice():
            return ""
        case _:
            return None
