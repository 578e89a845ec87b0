"""``python -m tests.tour``: walks one visit with the real model and writes build/tour/."""

import argparse
import os
import platform
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.app import dress, open_session
from desktop.domain.preferences import LANGUAGES, SCALES
from desktop.domain.visit import Start
from desktop.session.itself import command
from desktop.session.session import Session
from desktop.store import folders
from tests.journeys.visit import Visit
from tests.tour.album import Album
from tests.tour.walk import PATIENCE_MS, Walk

LESSONS = ("arrive/first-conversation", "look-inside/next-word", "check/is-it-true")


def tour(
    folder: Path,
    *,
    model: str | None,
    script: Path | None,
    lessons: tuple[str, ...],
    brief: bool = False,
    language: str = "de",
    scale: int = 100,
) -> int:
    """Walk one visit and take its pictures.

    Args:
        folder: for the pictures; what an earlier tour left there goes.
        model: id of the model; None for the default one.
        script: of a scripted engine instead of the real one.
        lessons: to go through step by step; of other kinds of step the first one is shown.
        brief: whether other kinds of step are left out.
        language: of the window.
        scale: text size in percent; large text is shown where room is shortest.

    Returns:
        How many pictures were taken.
    """
    application = QApplication.instance()
    dress(application if isinstance(application, QApplication) else QApplication([]))
    engine = command("engine", "--script", str(script)) if script else command("engine")
    session = open_session(Start(folder=""), folders.find(), engine, model=model)
    begun = time.monotonic()
    visit = Visit(session)
    visit.me.patience_ms = PATIENCE_MS
    visit.me.until(lambda: session.engine.opened is not None, "the model is not loaded")
    album = Album(folder)
    loaded = round(time.monotonic() - begun, 2)
    chosen = tuple(lesson for lesson in session.library.lessons if lesson.id in lessons)
    Walk(visit, album, language, scale).whole(chosen, brief=brief)
    taken = round(time.monotonic() - begun, 1)
    album.write({**facts(session), "seconds_to_load": loaded, "seconds": taken})
    visit.close()
    return len(album.pictures)


def facts(session: Session) -> dict[str, Any]:
    """The machine and the model of a tour."""
    opened = session.engine.opened
    return {
        "machine": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "model": opened.model if opened else "",
        "processor_code": opened.variant if opened else "",
    }


def main() -> None:
    """Read the command line and go."""
    words = argparse.ArgumentParser(prog="python -m tests.tour")
    words.add_argument("--model", metavar="ID")
    words.add_argument("--script", type=Path, metavar="FILE", help="a scripted engine instead of the model")
    words.add_argument("--folder", type=Path, default=Path("build/tour"))
    words.add_argument("--language", choices=LANGUAGES, default="de", help="of the window")
    words.add_argument("--scale", type=int, choices=SCALES, default=100, help="of the text, in percent")
    chosen = words.parse_args()
    print("Walking one visit; with the default model on two cores this takes about six minutes.", flush=True)
    count = tour(
        chosen.folder,
        model=chosen.model,
        script=chosen.script,
        lessons=LESSONS,
        language=chosen.language,
        scale=chosen.scale,
    )
    print(f"{count} pictures: open {chosen.folder / 'index.html'}")


if __name__ == "__main__":
    main()
