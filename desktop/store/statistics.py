"""Counts of visits in a small database: per day how often what, without texts, names or times of day."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from desktop.domain.tally import Counted, Item, Line

FILE = "statistics.db"
ASIDE = "statistics-damaged"
WAIT = 5.0
SCHEMA = """
CREATE TABLE IF NOT EXISTS counts (
  day INTEGER NOT NULL, kind TEXT NOT NULL, lesson INTEGER NOT NULL, place INTEGER NOT NULL,
  value INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (day, kind, lesson, place, value)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS wipes (day INTEGER NOT NULL, ok INTEGER NOT NULL, seconds INTEGER NOT NULL);
"""
COUNT = """
INSERT INTO counts VALUES (?, ?, ?, ?, ?, 1)
ON CONFLICT (day, kind, lesson, place, value) DO UPDATE SET count = count + 1
"""


class Statistics:
    """The counts of this PC. Days are stored as numbers: the file holds nothing that anybody types."""

    def __init__(self, folder: Path) -> None:
        """Open nothing yet.

        Args:
            folder: in which the database lies.
        """
        self._folder = folder
        self.file = folder / FILE

    @property
    def set_aside(self) -> tuple[Path, ...]:
        """Databases that could not be read any more and were put beside."""
        return tuple(sorted(self._folder.glob(f"{ASIDE}-*")))

    def add(self, counted: Counted, day: date) -> None:
        """Count one visit; a damaged database is put beside and a new one begun.

        Args:
            counted: of the visit.
            day: on which it ended.

        Raises:
            OSError: nothing can be written there.
            sqlite3.Error: the database cannot be used, though it is not damaged.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            self._add(counted, day.toordinal())
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            self._put_aside()
            self._add(counted, day.toordinal())

    def months(self) -> tuple[Line, ...]:
        """All counts by month, such as ``2026-11``; none where nothing was counted or can be read."""
        if not self.file.exists():
            return ()
        sums: dict[tuple[str, Item], int] = {}
        with suppress(sqlite3.Error), self._opened() as database:
            for day, kind, lesson, place, value, count in database.execute("SELECT * FROM counts"):
                key = (f"{date.fromordinal(day):%Y-%m}", Item(kind, lesson, place, value))
                sums[key] = sums.get(key, 0) + count
        return tuple(Line(period, item, count) for (period, item), count in sums.items())

    def forget(self) -> None:
        """Delete all counts, and the databases that were put beside."""
        for file in (self.file, *self.set_aside):
            file.unlink(missing_ok=True)

    def _add(self, counted: Counted, day: int) -> None:
        with self._opened() as database, database.conn:
            for item in counted.items:
                database.execute(COUNT, [day, item.kind, item.lesson, item.place, item.value])
            for item in counted.items:
                if item.kind == "wiped":
                    wiped = [day, item.value, round(counted.seconds)]
                    database.execute("INSERT INTO wipes VALUES (?, ?, ?)", wiped)

    @contextmanager
    def _opened(self) -> Iterator[Database]:
        connection = sqlite3.connect(self.file, timeout=WAIT)
        try:
            database = Database(connection, execute_plugins=False)
            database.execute("PRAGMA secure_delete = ON")
            database.executescript(SCHEMA)
            yield database
        finally:
            connection.close()

    def _put_aside(self) -> None:
        number = 1 + len(self.set_aside)
        self.file.replace(self._folder / f"{ASIDE}-{number}.db")
