"""Visits on the real llama.cpp with the small real model."""

from desktop.domain.lesson import Library
from desktop.domain.place import LessonPlace
from desktop.domain.preferences import Preferences
from desktop.session.engine_link import EngineLink
from desktop.session.itself import command
from desktop.session.session import Session
from desktop.store import folders
from desktop.store.models import Models
from tests.journeys.visit import CONTEXT, SYSTEMS, Visit

SMALL = "smollm2-135m"


def really_opens(library: Library) -> Visit:
    """A visit in the first lesson, in English, because the small model knows no other language."""
    session = Session(
        library,
        EngineLink(command("engine")),
        lambda: Models(folders.find()).find(SMALL),
        SYSTEMS,
        context=CONTEXT,
        preferences=Preferences("en"),
        place=LessonPlace(library.lessons[0].id, 0),
    )
    return Visit(session)
