"""``models``: list, fetch, verify, take in, choose and remove model files."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import click
import psutil
from filelock import FileLock

from desktop.commands.errand import Teller, carry_out
from desktop.commands.listing import LANGUAGE, PACES, lines
from desktop.commands.progress import shown
from desktop.commands.trying import try_model
from desktop.commands.words import sentence, told
from desktop.domain.errand import Errand, Kind
from desktop.domain.fitting import fits, pace
from desktop.domain.model import Model
from desktop.domain.trouble import MemoryShort, ModelHeld, Trouble
from desktop.session.health import processor
from desktop.store import bringing, folders, origins, removing
from desktop.store.disk import writing
from desktop.store.errands import Errands
from desktop.store.models import Models
from desktop.store.pc import this_pc
from desktop.store.policy import read_policy
from desktop.store.seeing import see
from desktop.store.speeds import Speeds


@click.group()
def models() -> None:
    """Model files on this PC."""


@models.command("list")
def list_models() -> None:
    """List all models, the one in use with a star: size, licence, languages, memory, and whether it fits."""
    with told():
        for line in lines(see(folders.find(), processor(), held=_held(), language=LANGUAGE)):
            click.echo(line)


@models.command()
@click.argument("model", default="")
@click.option("--anyway", is_flag=True, help="Even if this PC has too little memory for it.")
def fetch(model: str, *, anyway: bool) -> None:
    """Fetch MODEL (the default one unless said otherwise), or do nothing when it is there.

    Stopped with Ctrl+C or by a power cut, the next call goes on where this one was.
    """
    with told():
        known = _open()
        wanted = known.known(model or _held() or known.catalogue.default.id)
        if anyway:
            with shown(wanted.name) as progress:
                teller = Teller(Errand("fetch", wanted.id), progress.show)
                path = bringing.fetch(known, wanted.id, teller.progress)
        else:
            _check_memory(known, wanted)
            _do("fetch", wanted.id, wanted.name)
            path = known.find(wanted.id)
    click.echo(f"{wanted.name} is ready: {path}")


@models.command()
@click.argument("model", default="")
def verify(model: str) -> None:
    """Hash the file of MODEL, or of every model on this PC, and compare it with what is pinned."""
    with told():
        known = _open()
        wanted = (known.known(model),) if model else known.here()
        if [one for one in wanted if not _is_right(known, one)]:
            sys.exit(1)


@models.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(file: Path) -> None:
    """Take in a model FILE that was brought here; its hash tells which model it is.

    A model that nobody here knows has to answer once before it can be used.
    """
    with told():
        name = _do("add", str(file.absolute()), file.name)
        known = _open()
        model = known.known(name)
        if any(own.id == name for own in known.own()):
            click.echo(f"{file.name} is unknown to us. It has passed its trial run as {name}:")
            click.echo(f"  {_speed(model)}")
            click.echo(f"Use it with `models use {name}`.")
        else:
            click.echo(f"{model.name} is ready.")


@models.command()
@click.argument("model", default="")
def measure(model: str) -> None:
    """Let MODEL (the one in use) write for two seconds: how fast is it on this PC?

    For a model unknown to us this is the trial run it has to pass.
    """
    with told():
        known = _open()
        wanted = known.known(model or _held() or known.in_use().id)
        _do("measure", wanted.id, wanted.name)
        click.echo(f"{wanted.name}: {_speed(wanted)}")


@models.command()
@click.argument("model")
def use(model: str) -> None:
    """Use MODEL on this PC from the next visit on, unless the policy fixes another one."""
    with told():
        held = _held()
        if held:
            raise ModelHeld(held)
        known = _open()
        known.choose(model)
    click.echo(f"{known.known(model).name} is used from the next visit on.")


@models.command()
@click.argument("model")
@click.option("--yes", is_flag=True, help="Without asking.")
def remove(model: str, *, yes: bool) -> None:
    """Remove the file of MODEL from this PC, and what has arrived of it; asks first."""
    with told():
        known = _open()
        wanted = known.known(model)
        if not yes:
            used = " It is in use." if (_held() or known.in_use().id) == model else ""
            click.confirm(f"Remove {wanted.name} from this PC?{used}", abort=True)
        removing.remove(known, model)
        Errands(folders.find()).forget(f"fetch-{model}")
    click.echo(f"{wanted.name} is removed.")


@models.command()
@click.argument("model")
def licence(model: str) -> None:
    """Show the licence of MODEL."""
    with told():
        known = _open()
        wanted = known.known(model)
        text = known.licence(wanted)
    where = origins.where(known, wanted)
    named = wanted.licence or "The file names no licence"
    click.echo(text or f"{named}. {f'Its terms: {where}' if where else ''}".strip())


models.add_command(try_model)


def _open() -> Models:
    return Models(folders.find())


def _held() -> str:
    """The model that the policy of this PC fixes, if it does."""
    return read_policy(folders.find().policy).policy.model


def _do(kind: Kind, name: str, title: str) -> str:
    """Do an errand here and show its progress; the app shows it, too. Waits for another one of the kind."""
    errands = Errands(folders.find())
    told = Path(name).name if kind == "add" else name
    errand = Errand(kind, told, pid=os.getpid(), born=psutil.Process().create_time())
    lock = errands.lock(errand.key)
    with shown(title) as progress, writing(lock.parent), FileLock(lock):

        def say(errand: Errand) -> None:
            progress.show(errand)
            with suppress(Trouble):
                errands.write(errand)

        teller = Teller(errand, say)
        try:
            found = carry_out(kind, name, teller)
        except Trouble:
            errands.forget(errand.key)
            raise
        # What was stopped by hand is kept: the app shows it as paused.
        errands.forget(errand.key)
        return found


def _speed(model: Model) -> str:
    speed = Speeds(folders.find().state, processor()).of(model.sha256)
    found = pace(speed)
    return f"{PACES[found]} ({speed:.1f} tokens a second)" if found is not None else "not measured"


def _is_right(known: Models, model: Model) -> bool:
    try:
        click.echo(f"{model.id}: right, {known.verify(model.id)}")
    except Trouble as trouble:
        click.echo(f"{model.id}: {sentence(trouble)}", err=True)
        return False
    return True


def _check_memory(known: Models, model: Model) -> None:
    pc = this_pc(folders.find(), processor())
    if model.memory is not None and fits(model, pc) == "never":
        smaller = known.smaller(model.id, pc.memory)
        raise MemoryShort(model.id, model.memory, pc.memory, smaller.id if smaller is not None else "")
