"""``lessons pack``, ``add``, ``packs``, ``remove``: further lessons, each pack in one file."""

from pathlib import Path

import click

from desktop.commands.words import told
from desktop.domain.pack import ENDING, Pack
from desktop.store import folders
from desktop.store.packs import Packs, make


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def pack(folder: Path, file: Path) -> None:
    """Put the lessons in FOLDER into the one FILE of a lesson pack, after checking them."""
    if file.suffix != ENDING:
        raise click.ClickException(f"The name of a lesson pack ends with {ENDING}.")
    with told():
        made = make(folder, file)
    click.echo(f"Written: {file}, {file.stat().st_size // 1000 + 1} kB.")
    click.echo(_line(made))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def add(file: Path) -> None:
    """Add the lesson pack FILE to this PC; for all accounts where this one may write for all."""
    with told():
        added = Packs(folders.find()).add(file)
    click.echo(_line(added))
    click.echo("Its lessons are there from the next session on.")


@click.command()
def packs() -> None:
    """List the lesson packs on this PC."""
    found = Packs(folders.find()).all()
    for each in found:
        click.echo(_line(each))
    if not found:
        click.echo("There are no lesson packs on this PC. `lessons add FILE` adds one.")


@click.command()
@click.argument("pack_id", metavar="PACK")
@click.confirmation_option(prompt="Its lessons will not be there any more. Remove the pack?")
def remove(pack_id: str) -> None:
    """Remove a lesson pack by its id; see `lessons packs`."""
    known = Packs(folders.find())
    if pack_id not in {each.id for each in known.all()}:
        raise click.ClickException(f"There is no lesson pack {pack_id} on this PC; see `lessons packs`.")
    with told():
        known.remove(pack_id)
    click.echo(f"Removed: {pack_id}")


def _line(each: Pack) -> str:
    if each.fault:
        return f"broken {each.id}: {each.fault}"
    languages = ", ".join(each.languages)
    return (
        f"{each.id} {each.version}  {each.name}  {len(each.lessons)} lessons, {each.minutes} min  {languages}"
    )
