"""How a long command shows how far it is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from desktop.domain.errand import Errand

MB = 1_000_000
TENTHS = 10


class Lines:
    """Progress where nobody looks at a terminal: one plain line for every tenth."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._tenths: int | None = None

    def report(self, done: int, total: int) -> None:
        """Say how far it is, in bytes."""
        tenths = done * TENTHS // total
        if tenths != self._tenths:
            self._tenths = tenths
            click.echo(f"{self._name}: {tenths * TENTHS:3} %, {done // MB} of {total // MB} MB")


class Bar:
    """Progress on a terminal: a bar with bytes and the time left."""

    def __init__(self, name: str, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task(name, start=False, visible=False, total=None)

    def report(self, done: int, total: int) -> None:
        """Move the bar, in bytes."""
        self._progress.start_task(self._task)
        self._progress.update(self._task, completed=done, total=total, visible=True)


class Shown:
    """Shows an errand; every stage has its own progress."""

    def __init__(self, reporter: "Lines | Bar") -> None:
        self._reporter = reporter

    def show(self, errand: Errand) -> None:
        """Show how it stands."""
        if errand.total:
            self._reporter.report(errand.done, errand.total)


@contextmanager
def shown(name: str) -> Iterator[Shown]:
    """A place for the progress of something of this name."""
    if not sys.stdout.isatty():
        yield Shown(Lines(name))
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
    )
    with Progress(*columns) as progress:
        yield Shown(Bar(name, progress))
