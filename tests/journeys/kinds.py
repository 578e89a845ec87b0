"""The demonstration lessons, one for each kind of step: not shipped, only tried."""

from pathlib import Path

from desktop.domain.lesson import Lesson, Library, Words
from desktop.domain.lesson import Path as LessonPath
from desktop.store.lessons import read_lesson

FOLDER = Path(__file__).resolve().parent.parent / "lessons" / "kinds"
DEMONSTRATED = tuple(sorted(file.parent.name for file in FOLDER.glob("*/lesson.toml")))


def demonstration(kind: str) -> Library:
    """A library whose only lesson shows one kind of step.

    Args:
        kind: name of its folder.
    """
    lesson = read_lesson(FOLDER / kind)
    assert isinstance(lesson, Lesson), lesson
    words = {variant: Words("Alle Arten", "Zum Ausprobieren.") for variant in ("de", "de-einfach", "en")}
    return Library((LessonPath("kinds", 1, (lesson,), words),))
