"""A lesson that is being written: read anew whenever something in its folder is saved."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.domain.lesson import ALL_VARIANTS, Fault, Lesson, Library, Words
from desktop.domain.lesson import Path as LessonPath
from desktop.domain.place import LessonPlace
from desktop.session.session import Session
from desktop.store.lessons import read_lesson

PAUSE_MS = 120
"""A save is often several changes in a row: the old file goes, the new one comes."""
PICTURES = "pictures"


class Preview(QObject):
    """Keeps a visit on the newest whole state of one lesson, at the step where it is.

    ``read`` comes after each reading; ``faults`` holds everything that is wrong with what is there now.
    """

    read = Signal()

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__(session)
        self.folder = folder.absolute()
        self.faults: tuple[Fault, ...] = ()
        self._session = session
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.look)
        # Editors put a new file in place of the old one, which is then watched no more: so are the folders.
        self._watcher.fileChanged.connect(self._pause.start)
        self._watcher.directoryChanged.connect(self._pause.start)

    def look(self) -> None:
        """Read the lesson and show it, or what is wrong with it."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        fresh = [path for path in self._paths() if path not in watched]
        if fresh:
            self._watcher.addPaths(fresh)
        match read_lesson(self.folder):
            case Lesson() as lesson:
                self.faults = ()
                self._show(lesson)
            case faults:
                self.faults = faults
        self.read.emit()

    def _paths(self) -> Iterator[str]:
        for folder in (self.folder.parent, self.folder, self.folder / PICTURES):
            if folder.is_dir():
                yield str(folder)
        for folder in (self.folder, self.folder / PICTURES):
            if folder.is_dir():
                yield from (str(file) for file in folder.iterdir() if file.is_file())

    def _show(self, lesson: Lesson) -> None:
        session, title = self._session, self.folder.parent.name
        words = {variant: Words(title, "") for variant in ALL_VARIANTS}
        session.whole_library = session.library = Library((LessonPath(lesson.path, 1, (lesson,), words),))
        place = session.place
        if isinstance(place, LessonPlace) and place.lesson == lesson.id:
            place = LessonPlace(lesson.id, min(place.step, len(lesson.steps)))
        session.go(place)
