"""``models``: fetch, list, verify and take in model files."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import psutil
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from desktop.commands.trying import try_model
from desktop.commands.words import sentence
from desktop.domain.model import Model
from desktop.domain.trouble import MemoryShort, Trouble
from desktop.store import folders
from desktop.store.models import Models

MB = 1_000_000
TENTHS = 10


@click.group()
def models() -> None:
    """Model files on this PC."""


@models.command()
@click.argument("model", default="")
@click.option("--anyway", is_flag=True, help="Even if this PC has too little memory for it.")
def fetch(model: str, *, anyway: bool) -> None:
    """Fetch MODEL (the default one unless said otherwise), or do nothing when it is there."""
    with _told():
        known = _open()
        wanted = known.known(model or known.catalogue.default.id)
        if not anyway:
            _check_memory(known, wanted)
        with _shown(wanted) as progress:
            path = known.fetch(wanted.id, progress.report)
    click.echo(f"{wanted.name} is ready: {path}")


@models.command("list")
def list_models() -> None:
    """List the models of the catalogue, the default one with a star."""
    with _told():
        known = _open()
        here = known.here()
        for model in known.catalogue.models:
            state = "on this PC" if model in here else "can be fetched" if model.packages else "by hand only"
            size = f"{model.bytes // MB:5} MB" if model.bytes else "        "
            note = "" if model.tried else ", not tried by us"
            star = "*" if model.default else " "
            click.echo(f"{star} {model.id:20} {size}  {model.licence:17} {state}{note}")


@models.command()
@click.argument("model", default="")
def verify(model: str) -> None:
    """Hash the file of MODEL, or of every model on this PC, and compare it with the catalogue."""
    with _told():
        known = _open()
        wanted = (known.known(model),) if model else known.here()
        if [one for one in wanted if not _is_right(known, one)]:
            sys.exit(1)


@models.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(file: Path) -> None:
    """Take in a model FILE that was brought here; its hash tells which model it is."""
    with _told():
        model = _open().add(file)
    click.echo(f"{model.name} is ready.")


models.add_command(try_model)


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


def _open() -> Models:
    return Models(folders.find())


def _is_right(known: Models, model: Model) -> bool:
    try:
        click.echo(f"{model.id}: right, {known.verify(model.id)}")
    except Trouble as trouble:
        click.echo(f"{model.id}: {sentence(trouble)}", err=True)
        return False
    return True


def _check_memory(known: Models, model: Model) -> None:
    there = psutil.virtual_memory().total
    if model.memory is not None and model.memory > there:
        smaller = known.smaller(model.id, there)
        raise MemoryShort(model.id, model.memory, there, smaller.id if smaller is not None else "")


@contextmanager
def _shown(model: Model) -> Iterator[Lines | Bar]:
    if not sys.stdout.isatty():
        yield Lines(model.name)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
    )
    with Progress(*columns) as progress:
        yield Bar(model.name, progress)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except Trouble as trouble:
        raise click.ClickException(sentence(trouble)) from trouble
