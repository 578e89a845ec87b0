"""The command that opens the app, and the group of all commands for staff."""

from pathlib import Path

import click

from desktop import __version__
from desktop.commands.display import has_display
from desktop.commands.lazy import LazyGroup
from desktop.domain.policy import Language
from desktop.session.itself import command as own

HOMES = {name: f"desktop.commands.{name}" for name in ("doctor", "lessons", "models", "policy")}
NO_DISPLAY = "There is no display to open a window on; `make tour` walks one visit without one."


@click.group(cls=LazyGroup, homes=HOMES, invoke_without_command=True)
@click.version_option(__version__, message="%(version)s")
@click.option("--language", type=click.Choice(["de", "en"]), help="Language of the home pages today.")
@click.option("--model", metavar="ID", help="Model to use, by its id; see `models list`.")
@click.pass_context
def app(context: click.Context, language: Language | None, model: str | None) -> None:
    """KI mit Herz – Lernraum: practise AI on this PC, offline. Without a command it opens the app."""
    if context.invoked_subcommand is None:
        if not has_display():
            click.echo(NO_DISPLAY, err=True)
            context.exit(2)
        context.exit(_open(language, model))


@app.command(name="open")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def open_pack(context: click.Context, file: Path) -> None:
    """Open the app and ask staff whether the lesson pack FILE is to be added; what a double click does."""
    if not has_display():
        click.echo(NO_DISPLAY, err=True)
        context.exit(2)
    context.exit(_open(None, None, file.absolute()))


def _open(language: Language | None, model: str | None, offered: Path | None = None) -> int:
    from desktop import launcher
    from desktop.store import folders

    words = ("visitor",) if model is None else ("visitor", "--model", model)
    return launcher.run(own(*words), folders.find(), language=language, offered=offered)
