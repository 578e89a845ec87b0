"""``lessons try``: what the lessons promise, looked for in what comes."""

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from desktop.commands.lessons import lessons
from desktop.engine.script import Answer, Script
from tests.journeys.recording import demonstrations

LESSON = "look-inside/every-kind"
RIGHT, WRONG = "Deutschland hat 16 Bundesländer.", "Das weiß die KI nicht."
PROMISE = '\n[[step.shows]]\nitem = "states"\nmust = ["16"]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The demonstration lessons; one promises that the answer to its last question has a number."""
    made = demonstrations(tmp_path / "lessons")
    promise(made, PROMISE)
    return made


def promise(folder: Path, text: str) -> None:
    """Let the last step of the lesson promise something."""
    file = folder / LESSON / "lesson.toml"
    file.write_text(file.read_text(encoding="utf-8").rstrip() + "\n" + text, encoding="utf-8")


def tries(folder: Path, *last: str, words: tuple[str, ...] = ()) -> Result:
    """Try the lesson in German; its two examples come first.

    Args:
        folder: of all lessons.
        last: answers to its last question.
        words: further ones for the command.
    """
    seeds = len(last)
    # What promises nothing is asked once.
    others = [Answer("Gern.") for _ in range(2)]
    script = folder.parent / "script.json"
    script.write_bytes(msgspec.json.encode(Script((*others, *map(Answer, last)))))
    fixed = ["--lesson", LESSON, "--variant", "de", "--seeds", str(seeds), "--script", str(script)]
    return CliRunner().invoke(lessons, ["try", str(folder), *fixed, *words])


def test_what_is_to_be_seen_in_four_of_five_is_kept_as_promised(folder: Path) -> None:
    result = tries(folder, RIGHT, RIGHT, WRONG, RIGHT, RIGHT)
    assert result.exit_code == 0, result.output
    assert "visible in 4 of 5" in result.output
    assert "not to be seen: without 16" in result.output
    assert "4 prompts, 1 checked, 1 of them as promised." in result.output
    assert "not checked" in result.output


def test_what_is_to_be_seen_in_three_of_five_fails(folder: Path) -> None:
    result = tries(folder, RIGHT, RIGHT, WRONG, WRONG, RIGHT)
    assert result.exit_code == 1
    assert "BAD" in result.output
    assert "visible in 3 of 5" in result.output


def test_answers_can_be_asked_to_differ(folder: Path) -> None:
    promise(folder, '\n[[step.shows]]\nitem = "states"\ndistinct = 2\n')
    assert tries(folder, RIGHT, RIGHT).exit_code == 1
    assert "only 1 different answers" in tries(folder, RIGHT, RIGHT).output
    assert tries(folder, RIGHT, "Es sind 16.").exit_code == 0


def test_a_promise_for_another_language_is_not_looked_for(folder: Path) -> None:
    promise(folder, '\n[[step.shows]]\nitem = "states"\nvariants = ["en"]\nmust = ["sixteen"]\n')
    assert tries(folder, RIGHT).exit_code == 0


def test_machines_get_the_same_as_json(folder: Path) -> None:
    result = tries(folder, RIGHT, WRONG, words=("--json",))
    told = {outcome["item"]: outcome for outcome in msgspec.json.decode(result.output)}
    assert result.exit_code == 1
    assert set(told) == {"recipe", "letter", "rain", "states"}
    states = told["states"]
    assert (states["visible"], states["ok"], states["checked"]) == (1, False, True)
    assert [one["text"] for one in states["tries"]] == [RIGHT, WRONG]
    assert states["tries"][1]["faults"] == ["without 16"]
    assert len(told["rain"]["tries"]) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('item = "nobody"\nmust = ["16"]', "The model is not asked `nobody` here."),
        ('item = "states"\nmust = ["("]', "The pattern `(` cannot be read"),
        ('item = "states"\nmust = "16"', "`shows`"),
    ],
    ids=["unknown", "pattern", "kind"],
)
def test_the_check_names_a_promise_that_cannot_be_kept(folder: Path, text: str, said: str) -> None:
    promise(folder, f"\n[[step.shows]]\n{text}\n")
    result = CliRunner().invoke(lessons, ["check", str(folder / LESSON)])
    assert result.exit_code == 1
    assert said in result.output
