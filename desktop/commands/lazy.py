"""A group of commands of which each is imported only when it is run or its help is shown."""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeGuard

import click


class LazyGroup(click.Group):
    """A click group whose further commands lie in modules of their own, found by name.

    Args:
        homes: by the name of each command the module that holds it.
    """

    def __init__(self, *args: Any, homes: Mapping[str, str], **others: Any) -> None:
        super().__init__(*args, **others)
        self._homes = {name: module for name, module in homes.items() if find_spec(module)}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self._homes})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._homes:
            return super().get_command(ctx, cmd_name)
        commands = (one for one in vars(import_module(self._homes[cmd_name])).values() if _is_command(one))
        return next(command for command in commands if command.name == cmd_name)


def _is_command(value: object) -> TypeGuard[click.Command]:
    return isinstance(value, click.Command)
