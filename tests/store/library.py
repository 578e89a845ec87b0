"""A small library without a fault, of which each test gets its own copy to break."""

import shutil
from pathlib import Path

from desktop.domain.lesson import Fault, Lesson
from desktop.store.lessons import read_lesson

WHOLE = Path(__file__).resolve().parent.parent / "lessons" / "whole"
PATH = "look-inside"
LESSON = f"{PATH}/every-kind"


class Library:
    """A copy of the whole library in a folder of the test.

    Args:
        folder: does not exist yet.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(WHOLE, folder)

    def file(self, name: str) -> Path:
        """A file of the lesson."""
        return self.folder / LESSON / name

    def replace(self, name: str, old: str, new: str) -> None:
        """Change one place in a file of the lesson."""
        text = self.file(name).read_text(encoding="utf-8")
        assert old in text, f"{name} does not hold {old!r}"
        self.file(name).write_text(text.replace(old, new, 1), encoding="utf-8")

    def add_lesson(self, name: str) -> None:
        """Put a copy of the lesson beside it and name it in path.toml."""
        shutil.copytree(self.folder / LESSON, self.folder / PATH / name)
        path = self.folder / PATH / "path.toml"
        path.write_text(path.read_text(encoding="utf-8").replace("]", f', "{name}"]'), encoding="utf-8")

    def lesson(self) -> Lesson:
        """The lesson, which must be whole."""
        read = read_lesson(self.folder / LESSON)
        assert isinstance(read, Lesson), read
        return read

    def faults(self) -> tuple[Fault, ...]:
        """The faults of the lesson, which must be broken."""
        read = read_lesson(self.folder / LESSON)
        assert isinstance(read, tuple), "the lesson is whole"
        return read

    def fault(self) -> Fault:
        """The only fault of the lesson."""
        faults = self.faults()
        assert len(faults) == 1, faults
        return faults[0]
