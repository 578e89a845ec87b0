"""The page of what was tried on the default model is true: of what was seen, and of what is missing."""

from desktop.commands.tried import PAGE, due_of, page, read_rows
from desktop.commands.trying import ENOUGH, SEEDS
from desktop.commands.walking import chosen
from desktop.domain.lesson import ALL_VARIANTS
from desktop.store import catalogue, folders
from desktop.store.prompts import read_prompts

PLACES = folders.find()
SHOWN = (PLACES.lessons / PAGE).read_text(encoding="utf-8")
ROWS = read_rows(SHOWN)


def test_the_page_tells_of_every_prompt_as_it_stands_now() -> None:
    systems = read_prompts(PLACES.catalogue.with_name("prompts.toml"))
    due = due_of(chosen(PLACES.lessons, ""), ALL_VARIANTS, systems)
    model = catalogue.read(PLACES.catalogue).default.id
    again = "A prompt, a promise or a system prompt was changed: lessons try --lesson … --write"
    assert page(ROWS, model, due) == SHOWN, again


def test_what_is_promised_is_to_be_seen_in_four_of_five() -> None:
    assert [row for row in ROWS if row.visible is not None and row.visible < row.tries * ENOUGH] == []
    assert max(row.tries for row in ROWS) <= SEEDS
