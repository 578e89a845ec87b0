"""``doctor``: whether this PC is fit for the app, and what is missing."""

import sys
from pathlib import Path

import click
import msgspec
import psutil

from desktop.commands.asking import asking
from desktop.domain.health import Finding
from desktop.domain.trouble import CatalogueBroken, Trouble
from desktop.engine.protocol import Answered, Chat, Failed, Message, Open, Opened, Reply
from desktop.session.health import giga, of_the_folders, of_the_pc, of_the_surroundings
from desktop.store import folders
from desktop.store.models import Models

MEASURE_TOKENS = 400
MEASURE_SECONDS = 2.0
ENGINE_SECONDS = 300.0


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
    try:
        models = Models(folders.find())
    except CatalogueBroken as broken:
        return (Finding("model", f"catalogue broken: {'; '.join(broken.faults)}", ok=False),)
    here = [model.id for model in models.here()]
    names = [wanted] if wanted else here[:1]
    if not names:
        return (Finding("model", "none on this PC", ok=False),)
    try:
        path = models.find(names[0])
    except Trouble as trouble:
        return (Finding("model", f"{names[0]}: {type(trouble).__name__}", ok=False),)
    found = Finding("model", f"{names[0]} ({giga(path.stat().st_size)})")
    return (found, *_engine(path), *_smaller(models, names[0]))


def _smaller(models: Models, model: str) -> tuple[Finding, ...]:
    free = psutil.virtual_memory().available
    wanted = models.known(model).memory
    smaller = models.smaller(model, free)
    if wanted is None or wanted <= free or smaller is None:
        return ()
    return (Finding("smaller", f"{smaller.id} would fit into the memory that is free"),)


def _engine(path: Path) -> tuple[Finding, ...]:
    """Load the model in an engine process and let it write for about two seconds."""
    with asking(seconds=ENGINE_SECONDS) as engine:
        opened = engine.ask(Open(1, str(path)), Opened)
        if not isinstance(opened, Opened):
            return (Finding("engine", _failed(opened), ok=False),)
        question = (Message("user", "Erzählen Sie eine kurze Geschichte."),)
        speed = _speed(engine.ask(Chat(2, question, limit=8), Answered))
        limit = max(4, min(MEASURE_TOKENS, int(speed * MEASURE_SECONDS)))
        answered = engine.ask(Chat(3, question, limit=limit, seed=1), Answered)
    if not isinstance(answered, Answered):
        return (Finding("engine", _failed(answered), ok=False),)
    return (
        Finding("engine", f"code for {opened.variant or 'any processor'}, {opened.threads} threads"),
        Finding("window", f"{opened.context} tokens, {giga(opened.memory)} of memory"),
        Finding("speed", f"{_speed(answered):.1f} tokens a second"),
    )


def _speed(reply: Reply | None) -> float:
    if not isinstance(reply, Answered):
        return 0.0
    timings = reply.timings
    return timings.tokens / max(timings.seconds - timings.first_seconds, 1e-3)


def _failed(reply: Reply | None) -> str:
    if isinstance(reply, Failed):
        figures = ", ".join(f"{name} {giga(value)}" for name, value in reply.figures.items())
        return f"{reply.reason} {reply.detail} {figures}".strip()
    return "the engine process ended without a word"
