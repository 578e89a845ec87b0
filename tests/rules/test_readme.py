"""What README and CONTRIBUTING tell people to type or open is really there."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from desktop.commands.app import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    "docs/policy.md",
    "docs/staff.en.md",
    "docs/staff.md",
    "lessons/README.md",
    "models/README.md",
)
HOSTS = re.compile(r"pypi|huggingface|npmjs|debian\.org", re.IGNORECASE)


def text_of(page: str) -> str:
    """What stands on a page."""
    return (ROOT / page).read_text(encoding="utf-8")


def commands(page: str) -> Iterator[list[str]]:
    """The words behind every ``python -m desktop`` and ``ki-mit-herz`` of a page, options left out."""
    for line in re.findall(r"(?:python3? -m desktop|ki-mit-herz) ([a-z][a-z ]*)", text_of(page)):
        yield line.split()


@pytest.mark.parametrize("page", PAGES)
def test_every_make_command_exists(page: str) -> None:
    makefile = text_of("Makefile")
    targets = set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))
    told = set(re.findall(r"(?:^|`)make ([a-z][a-z-]+)", text_of(page), re.MULTILINE))
    assert told <= targets


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_the_app_exists(page: str) -> None:
    for words in commands(page):
        group: click.Command = app
        for word in words:
            if not isinstance(group, click.Group):
                break
            with click.Context(group) as context:
                found = group.get_command(context, word)
            assert found is not None, f"{page} tells of `{' '.join(words)}`, but there is no `{word}`"
            group = found


@pytest.mark.parametrize("page", PAGES)
def test_every_option_of_a_command_exists(page: str) -> None:
    for line in re.findall(r"(?:python3? -m desktop|ki-mit-herz) ([a-z][^`\n]*)", text_of(page)):
        group: click.Command = app
        for word in line.split():
            if not isinstance(group, click.Group):
                break
            with click.Context(group) as context:
                group = group.get_command(context, word) or group
        known = {name for option in group.params for name in option.opts}
        told = set(re.findall(r"(?<= )--[a-z-]+", line))
        assert told <= known | {"--help"}, f"{page} tells of `{line.strip()}`"


def test_the_guide_for_authors_tells_every_option_of_its_commands() -> None:
    told = text_of("lessons/README.md")
    with click.Context(app) as context:
        group = app.get_command(context, "lessons")
        assert isinstance(group, click.Group)
        for name in ("record", "try"):
            command = group.get_command(context, name)
            assert command is not None
            options = [option for option in command.params if isinstance(option, click.Option)]
            wanted = {name for option in options if not option.hidden for name in option.opts}
            assert {name for name in wanted if name not in told} == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text_of(page)):
        assert (ROOT / page).parent.joinpath(target).exists(), f"{page} links to {target}"


def test_the_readme_begins_in_german_and_with_the_two_commands() -> None:
    readme = text_of("README.md")
    assert "**Für Zentren:**" in readme[:200]
    assert readme.index("make run") < readme.index("make test") < readme.index("## ")


@pytest.mark.parametrize("page", PAGES)
def test_no_registry_is_named(page: str) -> None:
    assert not HOSTS.search(text_of(page))
