"""The composition root of a visitor process: the only module that knows every room."""

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.domain.lesson import Library
from desktop.domain.place import Ended, Facilitating, Home, LessonPlace, Place
from desktop.domain.preferences import Preferences
from desktop.domain.trouble import CatalogueBroken
from desktop.domain.visit import Ending, Farewell, Start
from desktop.session.engine_link import EngineLink
from desktop.session.facilitator import Facilitator
from desktop.session.faults import report_faults, where
from desktop.session.itself import command
from desktop.session.lifeline import Lifeline
from desktop.session.models import ModelDesk
from desktop.session.searching import Searching, Wanted, places_of
from desktop.session.session import Session
from desktop.session.shelf import Shelf
from desktop.session.tallying import Tallying
from desktop.session.texts import texts_of
from desktop.store import folders as places
from desktop.store.folders import Folders
from desktop.store.kept_library import kept_library
from desktop.store.pack_places import installed
from desktop.store.prompts import read_prompts
from desktop.store.wrong_tries import note_tries
from desktop.ui.fonts import load_fonts
from desktop.ui.forgetting import forget_all, forget_copied, remember_in
from desktop.ui.heard import tell_screen_readers
from desktop.ui.main_window import MainWindow
from desktop.ui.translation import Translation
from desktop.ui.typed import TypedTexts
from desktop.ui.wishes import follow, wished, wishes_now

if TYPE_CHECKING:
    from desktop.domain.lesson import Fault
    from desktop.session.preview import Preview
    from desktop.store.care import CareData
    from desktop.store.models import Models
    from desktop.ui.workbench import Workbench

log = logging.getLogger(__name__)

FAILED = 70
SEARCHING_AHEAD = 12_000
"""Milliseconds until the searching process is got ready: not while the model is loaded."""
DRESSED = "ki-mit-herz-dressed"


def main(*, model: str | None = None, engine: Sequence[str] | None = None) -> int:
    """Run one visit.

    Args:
        model: id in the catalogue; without it the default model.
        engine: command line of the engine process; without it the app's own.

    Returns:
        The exit status of the process: 0 unless the app failed.
    """
    lifeline = Lifeline()
    try:
        report_faults()
        code = _visit(lifeline, model, engine or command("engine"))
    except Exception as error:
        log.critical("the visit cannot go on: %s", where(error))
        code = FAILED
    return lifeline.leave(code)


def _visit(lifeline: Lifeline, model: str | None, engine: Sequence[str]) -> int:
    remember_in(Path(lifeline.start.folder))
    application = dress(QApplication(sys.argv[:1]))
    typed, start, folders = TypedTexts(application), lifeline.start, places.find()
    if start.before is not None:
        # The process before may have been ended before it could.
        forget_copied()
    session = open_session(start, folders, engine, model=model)
    staff, tallying, searching = session.facilitator, Tallying(session), Searching(lifeline.output)
    window = MainWindow(session, Translation(application).speak)

    def end(ending: str) -> None:
        now = session.preferences
        why: Ending = "closed" if ending == "closed" else "reset"
        farewell = Farewell(why, now.language, now.simple, staff.day, staff.tries)
        window.hide()
        try:
            forget_all()
            texts = (*typed.all(), *texts_of(session))
            searcher = searching.begin(Wanted(texts, places_of(start, folders, lifeline.begun)))
            items = tuple(tallying.items()) if staff.rules.statistics else ()
            farewell = replace(farewell, searcher=searcher, items=items)
        finally:
            lifeline.say_farewell(farewell)
            application.quit()

    def arrive() -> None:
        now = session.preferences
        lifeline.arrive(language=now.language, simple=now.simple, day=staff.day, tries=staff.tries)

    session.ended.connect(end)
    session.preferred.connect(arrive)
    staff.changed.connect(arrive)
    staff.changed.connect(lambda: note_tries(staff.tries, folders.state))
    window.appear()
    follow(session)
    for later, deed in ((0, arrive), (0, session.wake_engine), (SEARCHING_AHEAD, searching.get_ready)):
        QTimer.singleShot(later, session, deed)
    return application.exec()


def preview(folder: Path, *, scripted: bool = False) -> int:
    """Show one lesson while it is being written, until the window is closed.

    Args:
        folder: of the lesson.
        scripted: whether a scripted engine answers instead of the model.

    Returns:
        The exit status of the process.
    """
    application = dress(QApplication(sys.argv[:1]))
    folders, place = places.find(), folder.absolute()
    engine = command("engine", "--script") if scripted else command("engine")
    recordings = command("engine", "--recorded", str(place.parent.parent))
    session = Session(
        Library(()),
        EngineLink(engine, smaller=_smaller(folders, None), recordings=recordings),
        (lambda: place) if scripted else _finder(folders, None),
        _prompts(folders.catalogue.with_name("prompts.toml")),
        preferences=Preferences(),
        place=LessonPlace(f"{place.parent.name}/{place.name}", 0),
    )
    # Visitors never come here: their window does not wait for it.
    lesson: Preview = resolve_name("desktop.session.preview:Preview")(session, place)
    window: Workbench = resolve_name("desktop.ui.workbench:Workbench")(
        session, lesson, Translation(application).speak
    )
    session.ended.connect(application.quit)
    lesson.look()
    window.showMaximized()
    QTimer.singleShot(0, session, session.wake_engine)
    return application.exec()


def dress(application: QApplication) -> QApplication:
    """Give the application its name, style and fonts; once is enough."""
    if application.property(DRESSED) is not None:
        return application
    application.setProperty(DRESSED, "yes")
    application.setApplicationName("ki-mit-herz")
    application.setApplicationDisplayName("KI mit Herz")
    application.setDesktopFileName("ki-mit-herz")
    application.setStyle("Fusion")
    tell_screen_readers(application)
    load_fonts()
    return application


def open_session(
    start: Start, folders: Folders, engine: Sequence[str], *, model: str | None = None
) -> Session:
    """The visit behind the window, with its engine not yet started.

    Args:
        start: what the launcher said.
        folders: where lessons and models lie.
        engine: command line of the engine process.
        model: id in the catalogue; without it that of the policy, or the default model.
    """
    staff = Facilitator(start.settled, start.day, start.tries)
    model = model or staff.rules.model or None
    packs = installed(folders.pack_places)
    return Session(
        kept_library(folders.lessons, folders.cache, packs),
        EngineLink(
            engine,
            smaller=_smaller(folders, model),
            recordings=command("engine", "--recorded", *map(str, (folders.lessons, *packs))),
        ),
        _finder(folders, model),
        _prompts(folders.catalogue.with_name("prompts.toml")),
        preferences=wished(
            Preferences(start.language, start.simple, staff.rules.text_size),
            wishes_now(),
            staff.rules.colours,
        ),
        place=_first_place(start),
        facilitator=staff,
        read_care=lambda: _care(folders.lessons),
        shelf=Shelf(folders.lessons),
        models=ModelDesk(folders),
    )


def _models(folders: Folders) -> "Models":
    # Loaded when a model is looked for, in the background: the home page does not wait for it.
    found: type[Models] = resolve_name("desktop.store.models:Models")
    return found(folders)


def _finder(folders: Folders, model: str | None) -> Callable[[], Path]:
    def find() -> Path:
        models = _models(folders)
        return models.find(model or models.in_use().id)

    return find


def _smaller(folders: Folders, model: str | None) -> Callable[[int], str]:
    def name(free: int) -> str:
        models = _models(folders)
        found = models.smaller(model or models.in_use().id, free)
        return found.name if found is not None else ""

    return name


def _care(lessons: Path) -> "CareData | None":
    care: CareData | tuple[Fault, ...] = resolve_name("desktop.store.care:read_care")(lessons)
    read = care if isinstance(care, tuple) else care.faults
    if isinstance(care, tuple):
        log.error("no care of the app's own: %s:%d", read[0].file, read[0].line)
        return None
    if read:
        log.error("care by patterns alone: %s:%d", read[0].file, read[0].line)
    return care


def _prompts(file: Path) -> dict[str, str]:
    try:
        return read_prompts(file)
    except CatalogueBroken as trouble:
        log.error("no system prompts: %s", trouble.path.name)
        return {}


def _first_place(start: Start) -> Place:
    if start.offered:
        return Facilitating("packs", of=start.offered)
    return Home() if start.wiped is None else Ended(start.wiped, lost=start.before == "lost")
