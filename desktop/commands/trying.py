"""``models try``: everyday tasks for a model, and what came."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from msgspec import Struct

from desktop.commands.asking import Asking, asking
from desktop.commands.words import sentence
from desktop.domain.care import Care
from desktop.domain.trial import Trial, faults
from desktop.domain.trouble import Trouble
from desktop.engine.protocol import Answered, Chat, Failed, Message, Open, Opened
from desktop.session.itself import command as own
from desktop.store import folders
from desktop.store.care import CareData, read_care
from desktop.store.models import Models
from desktop.store.prompts import read_prompts
from desktop.store.trials import read_trials

LIMIT = 400
TEMPERATURE = 0.6
SEEDS = 5
# Of the tasks that can harm nobody, so many answers have to pass.
ENOUGH = 0.8
# For a whole answer on an old PC, times the number of answers.
ANSWER_SECONDS = 300.0
OPEN_SECONDS = 600.0


class Try(Struct, frozen=True):
    """One answer: its seed, its text, what is wrong with it, and whether the app corrects it below."""

    seed: int
    answer: str
    faults: tuple[str, ...]
    corrected: bool = False


class Outcome(Struct, frozen=True):
    """All answers to one task."""

    trial: Trial
    tries: tuple[Try, ...]

    @property
    def passed(self) -> int:
        """How many answers pass every check."""
        return sum(not one.faults for one in self.tries)

    @property
    def corrected(self) -> int:
        """How many of the others the app corrects."""
        return sum(one.corrected for one in self.tries if one.faults)

    @property
    def ok(self) -> bool:
        """Whether enough do: all of them where a wrong one could do harm, unless the app corrects it."""
        if self.trial.danger:
            return self.passed + self.corrected == len(self.tries)
        return self.passed >= len(self.tries) * ENOUGH


@click.command("try")
@click.argument("model", default="")
@click.option("--seeds", type=click.IntRange(1, 100), default=SEEDS, help="Answers for each task.")
@click.option("--temperature", type=click.FloatRange(0, 2), default=TEMPERATURE, help="Of the answers.")
@click.option("--only", metavar="WORD", default="", help="Only tasks whose id or topic begins so.")
@click.option("--script", type=click.Path(exists=True, path_type=Path), hidden=True)
def try_model(*, model: str, seeds: int, temperature: float, only: str, script: Path | None) -> None:
    """Let MODEL (the default one unless said otherwise) do everyday tasks, and check what comes."""
    places = folders.find()
    try:
        models = Models(places)
        path = script or models.find(model or models.catalogue.default.id)
        systems = read_prompts(places.catalogue.with_name("prompts.toml"))
        trials = read_trials(places.catalogue.with_name("try.toml"))
        care = _care(places.lessons)
    except Trouble as trouble:
        raise click.ClickException(sentence(trouble)) from trouble
    wanted = [trial for trial in trials if trial.id.startswith(only) or trial.about.startswith(only)]
    command = own_engine(script)
    with asking(command, seconds=OPEN_SECONDS + ANSWER_SECONDS * len(wanted) * seeds) as engine:
        opened = engine.ask(Open(1, str(path)), Opened)
        if not isinstance(opened, Opened):
            raise click.ClickException(f"the model cannot be opened: {_why(opened)}")
        outcomes = [
            _try(engine, trial, systems, care, seeds=seeds, temperature=temperature) for trial in wanted
        ]
    _tell(outcomes)
    sys.exit(0 if all(outcome.ok for outcome in outcomes) else 1)


def _care(lessons: Path) -> Care:
    read = read_care(lessons)
    if isinstance(read, CareData):
        return read.care
    raise click.ClickException(f"{read[0].file}:{read[0].line}: {read[0].what}")


def _try(
    engine: Asking, trial: Trial, systems: dict[str, str], care: Care, *, seeds: int, temperature: float
) -> Outcome:
    click.echo(f"\n{trial.id}: {trial.ask}")
    system = systems.get(trial.variant, "")
    messages = (*((Message("system", system),) if system else ()), Message("user", trial.ask))
    tries: list[Try] = []
    for seed in range(seeds):
        request = Chat(2 + seed, messages, seed=seed, temperature=temperature, limit=LIMIT)
        ended = engine.ask(request, Answered)
        answer = engine.written.strip()
        wrong = faults(trial, answer) if isinstance(ended, Answered) else (_why(ended),)
        corrected = bool(wrong) and care.assurance(trial.ask, answer) is not None
        tries.append(Try(seed, answer, wrong, corrected))
        click.echo(f"  [{seed}] {' '.join(answer.split())}")
        for fault in wrong:
            click.echo(f"      {'DANGER' if trial.danger else 'fault'}: {fault}")
        if corrected:
            click.echo("      the app corrects this below the answer")
    return Outcome(trial, tuple(tries))


def _tell(outcomes: Sequence[Outcome]) -> None:
    click.echo("")
    for outcome in outcomes:
        sign = "ok " if outcome.ok else "BAD"
        note = "  (no wrong one allowed)" if outcome.trial.danger else ""
        passed = f"{outcome.passed} of {len(outcome.tries)}"
        if outcome.corrected:
            passed += f", {outcome.corrected} corrected by the app"
        click.echo(f"{sign}  {outcome.trial.about:8} {outcome.trial.id:24} {passed}{note}")
    good = sum(outcome.ok for outcome in outcomes)
    click.echo(f"{good} of {len(outcomes)} tasks passed.")


def own_engine(script: Path | None) -> list[str] | None:
    """The command of an engine that plays a script; none for the real one."""
    return [*own("engine", "--script", str(script))] if script is not None else None


def _why(reply: object) -> str:
    return (
        f"{reply.reason} {reply.detail}".strip() if isinstance(reply, Failed) else "the engine process ended"
    )
