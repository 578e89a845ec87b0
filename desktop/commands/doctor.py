"""``doctor``: whether this PC is fit for the app, and what is missing."""

import sys
from pathlib import Path

import click
import msgspec

from desktop.commands.listing import LANGUAGE, PACES
from desktop.commands.measuring import measure
from desktop.commands.words import sentence
from desktop.domain.fitting import advise, pace
from desktop.domain.health import Finding
from desktop.domain.model import Model
from desktop.domain.trouble import CatalogueBroken, Trouble
from desktop.session.health import giga, of_the_folders, of_the_pc, of_the_surroundings, processor
from desktop.store import folders
from desktop.store.folders import Folders
from desktop.store.models import Models
from desktop.store.pc import this_pc
from desktop.store.policy import read_policy
from desktop.store.speeds import Speeds


@click.command()
@click.option("--model", metavar="ID", help="Look at this model only, by its id.")
@click.option("--json", "as_json", is_flag=True, help="Tell it in a form for machines.")
def doctor(*, model: str | None, as_json: bool) -> None:
    """Look at this PC: processor, memory, model, speed, display, speech, fonts, folders."""
    findings = (*of_the_pc(), *_model(model), *of_the_surroundings(), *of_the_folders())
    ok = all(finding.ok for finding in findings)
    if as_json:
        click.echo(msgspec.json.encode({"ok": ok, "findings": findings}))
    else:
        for finding in findings:
            click.echo(f"{'ok ' if finding.ok else 'BAD'}  {finding.what:12} {finding.found}")
    sys.exit(0 if ok else 1)


def _model(wanted: str | None) -> tuple[Finding, ...]:
    places = folders.find()
    try:
        models = Models(places)
    except CatalogueBroken as broken:
        return (Finding("model", f"catalogue broken: {'; '.join(broken.faults)}", ok=False),)
    name = wanted or read_policy(places.policy).policy.model
    if not name and not models.usable():
        return (Finding("model", "none on this PC", ok=False),)
    try:
        model = models.known(name) if name else models.in_use()
        path = models.find(model.id)
    except Trouble as trouble:
        return (Finding("model", sentence(trouble), ok=False),)
    found = Finding("model", f"{model.id} ({giga(path.stat().st_size)})")
    return (found, *_engine(path, model, places), *_advice(models, model, places))


def _advice(models: Models, model: Model, places: Folders) -> tuple[Finding, ...]:
    """Which model suits this PC, where that is another one."""
    pc = this_pc(places, processor())
    advice = advise(models.catalogue.models, pc, language=LANGUAGE)
    smaller = models.smaller(model.id, pc.free)
    if model.memory is not None and model.memory > pc.free and smaller is not None:
        return (Finding("smaller", f"{smaller.id} would fit into the memory that is free"),)
    if advice.best is None:
        return (Finding("advice", "none of the models that we have tried suits this PC"),)
    if advice.best.id == model.id:
        speed = Speeds(places.state, processor()).of(model.sha256)
        slow = ", slow as it is here" if pace(speed) == "slow" else ""
        return (Finding("advice", f"{model.id} suits this PC best of all that we have tried{slow}"),)
    return (Finding("advice", f"we recommend {advice.best.id} for this PC"),)


def _engine(path: Path, model: Model, places: Folders) -> tuple[Finding, ...]:
    """Load the model in an engine process and let it write for about two seconds."""
    try:
        measured = measure(path, model.id)
    except Trouble as trouble:
        return (Finding("engine", sentence(trouble), ok=False),)
    opened, speed = measured.opened, measured.speed
    Speeds(places.state, processor()).note(model.sha256, speed, path.stat().st_size)
    found = pace(speed)
    words = f", {PACES[found]}" if found is not None else ""
    return (
        Finding("engine", f"code for {opened.variant or 'any processor'}, {opened.threads} threads"),
        Finding("window", f"{opened.context} tokens, {giga(opened.memory)} of memory"),
        Finding("speed", f"{speed:.1f} tokens a second{words}"),
    )
