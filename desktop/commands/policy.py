"""``policy``: check the settings of this PC, show them, make the hash of a PIN."""

import secrets
import sys
from pathlib import Path

import click
import msgspec
from msgspec.structs import replace

from desktop.domain import pin as pins
from desktop.domain.policy import Setting, Settled, settings, toml_value
from desktop.domain.trouble import CatalogueBroken
from desktop.store import folders
from desktop.store.models import Models
from desktop.store.pack_places import installed
from desktop.store.packs import read_all
from desktop.store.policy import read_policy, strangers

FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def policy() -> None:
    """Settings of this PC, in policy.toml."""


@policy.command()
@click.argument("file", required=False, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Tell it in a form for machines.")
def check(file: Path | None, *, as_json: bool) -> None:
    """Read FILE, or the policy of this PC, and tell what is wrong."""
    place = file or folders.find().policy
    if file is not None and not file.is_file():
        raise click.UsageError(f"There is no file {file}.")
    settled = read_policy(place)
    if not settled.faults and place.is_file():
        settled = replace(settled, faults=strangers(place, settled, _known()))
    if as_json:
        click.echo(msgspec.json.encode({"ok": not settled.faults, "faults": settled.faults}))
    else:
        _tell(settled, there=place.is_file())
    sys.exit(1 if settled.faults else 0)


@policy.command()
@click.argument("file", required=False, type=FILE)
def show(file: Path | None) -> None:
    """Show what holds on this PC: every setting, its value and what it means."""
    settled = read_policy(file or folders.find().policy)
    click.echo(f"# {settled.path}")
    for setting in settings():
        value = getattr(settled.policy, setting.name)
        origin = "set here" if setting.name in settled.written else "not set"
        shown = '"(set)"' if setting.name == "pin" and value else toml_value(value)
        click.echo(f"\n# {setting.meaning}\n{setting.name} = {shown}  # {origin}")
    for fault in settled.faults:
        click.echo(_line(settled, fault.line, fault.what, fault.remedy), err=True)


@policy.command()
def table() -> None:
    """Print the table of all settings for docs/policy.md."""
    click.echo("| setting | default | what it means | written like this |\n|---|---|---|---|")
    for setting in settings():
        click.echo(f"| `{setting.name}` | `{setting.default}` | {setting.meaning} | `{_told(setting)}` |")


@policy.command()
def pin() -> None:
    """Ask for a new PIN and print the line for policy.toml that holds its hash."""
    click.echo("A PIN has 4 to 12 digits; six or more are hard to guess.", err=True)
    wanted = click.prompt("New PIN", hide_input=True, confirmation_prompt=True, err=True)
    if not pins.is_pin(wanted):
        raise click.ClickException("A PIN has 4 to 12 digits and nothing else.")
    click.echo(f"pin = {toml_value(pins.hashed(wanted, secrets.token_bytes(pins.SALT_BYTES)))}")


def _told(setting: Setting) -> str:
    return setting.example.partition(", as ")[0]


def _known() -> dict[str, tuple[str, ...]]:
    """The names that a policy may use on this PC; of what cannot be read here, none is doubted."""
    places = folders.find()
    library = read_all(places.lessons, installed(places.pack_places))
    known = {
        "lessons": tuple(lesson.id for lesson in library.lessons),
        "course": tuple(course.id for course in library.courses),
    }
    try:
        models = Models(places).all()
    except CatalogueBroken:
        return known
    return {**known, "model": tuple(model.id for model in models)}


def _tell(settled: Settled, *, there: bool) -> None:
    for fault in settled.faults:
        click.echo(_line(settled, fault.line, fault.what, fault.remedy))
    if not there and not settled.faults:
        click.echo(f"There is no {settled.path}: every setting has its default.")
    elif not settled.faults:
        click.echo(f"{settled.path}: everything can be used, settings: {len(settled.written)}.")
    else:
        click.echo(f"Faults: {len(settled.faults)}. What is wrong has its default, all else holds.")


def _line(settled: Settled, line: int, what: str, remedy: str) -> str:
    text = f"{settled.path}:{line}: {what} {remedy}"
    return "".join(sign if sign.isprintable() else "?" for sign in text)
