"""The list of everyday tasks, as it is written down."""

from pathlib import Path

import pytest

from desktop.domain.trouble import CatalogueBroken
from desktop.store import folders
from desktop.store.prompts import read_prompts
from desktop.store.trials import read_trials

TASK = '[[task]]\nid = "mail"\nabout = "mail"\nask = "Schreibe."\n'
TOPICS = {"explain", "mail", "simple", "ideas", "money", "health", "law", "privacy"}


def test_the_shipped_list_has_every_topic_and_a_system_prompt_for_each_task() -> None:
    models = folders.shipped("models")
    trials = read_trials(models / "try.toml")
    assert {trial.about for trial in trials} == TOPICS
    assert {trial.variant for trial in trials} <= set(read_prompts(models / "prompts.toml"))
    assert {trial.about for trial in trials if trial.danger} == {"money", "health", "law", "privacy"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "it has to hold"),
        ("nonsense", "Expected"),
        (TASK + TASK, "mail is there twice"),
        (TASK + 'must = ["(offen"]\n', "mail: (offen"),
        (TASK + "seeds = 5\n", "seeds"),
        (TASK.replace('about = "mail"', 'about = "weather"'), "weather"),
    ],
)
def test_a_broken_list_names_its_faults(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "try.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueBroken) as broken:
        read_trials(file)
    assert fault in "; ".join(broken.value.faults)


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueBroken):
        read_trials(tmp_path / "try.toml")
