"""The page of what was tried, the answers that are kept, and the two ways an entry can be asked."""

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from desktop.commands.lessons import lessons
from desktop.commands.tried import PAGE, Due, Row, page, read_rows
from desktop.engine.script import Answer, Script
from tests.commands.test_trying_lessons import LESSON, PROMISE, RIGHT, WRONG, promise
from tests.journeys.recording import demonstrations

ROWS = (
    Row("check/is-it-true", "de", "well-known", "capital", 5, 5, "2026-11-27", "0a1b2c3d"),
    Row("look-inside/the-ai-forgets", "en", "name", "ask:soon", None, 5, "2026-11-27", "ffffffff"),
)


DUE = {row.place: Due(row.mark, row.tries) for row in ROWS}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The demonstration lessons; one promises that the answer to its last question has a number."""
    made = demonstrations(tmp_path / "lessons")
    promise(made, PROMISE)
    return made


def tries(folder: Path, lesson: str, *words: str, script: Script) -> Result:
    """Try one lesson in German, each prompt twice."""
    file = folder.parent / "script.json"
    file.write_bytes(msgspec.json.encode(script))
    fixed = ["--lesson", lesson, "--variant", "de", "--seeds", "2", "--script", str(file)]
    return CliRunner().invoke(lessons, ["try", str(folder), *fixed, *words])


def saying(*answers: str) -> Script:
    return Script(tuple(map(Answer, answers)))


def test_a_page_is_read_as_it_was_written() -> None:
    shown = page(ROWS, "a-model", DUE)
    assert read_rows(shown) == ROWS
    assert "| check/is-it-true | de | well-known/capital | 5 of 5 | 2026-11-27 | 0a1b2c3d |" in shown
    assert "| name/ask:soon | –, 5 |" in shown
    assert "a-model" in shown
    assert "2 prompts, 10 answers." in shown


def test_of_two_rows_of_one_prompt_the_later_counts() -> None:
    again = Row("check/is-it-true", "de", "well-known", "capital", 4, 5, "2026-11-28", "11111111")
    assert read_rows(page((*ROWS, again), "a-model", {**DUE, again.place: Due(again.mark, 5)})) == (
        again,
        ROWS[1],
    )


def test_what_was_changed_or_never_tried_is_named_and_no_longer_counted() -> None:
    changed, never = (
        {ROWS[0].place: Due("22222222", 5)},
        ("check/is-it-true", "de", "well-known", "neighbour"),
    )
    shown = page(
        ROWS,
        "a-model",
        {**DUE, **changed, never: Due("33333333", 5), (*never[:1], "tr", *never[2:]): Due("4", 5)},
    )
    assert read_rows(shown) == ROWS[1:]
    assert "Still to be tried as they stand now, 2:" in shown
    assert "- check/is-it-true, de: well-known/capital, well-known/neighbour" in shown


def test_fewer_answers_than_five_are_told(folder: Path) -> None:
    tries(folder, LESSON, "--write", script=saying("Gern.", "Gern.", RIGHT, RIGHT))
    shown = (folder / PAGE).read_text(encoding="utf-8")
    assert f"Tried with fewer answers than are to be looked at, 1:\n\n- {LESSON}, de: true/states\n" in shown


def test_what_was_seen_is_written_beside_the_lessons(folder: Path) -> None:
    assert tries(folder, LESSON, "--write", script=saying("Gern.", "Gern.", RIGHT, WRONG)).exit_code == 1
    first = {row.item: row for row in read_rows((folder / PAGE).read_text(encoding="utf-8"))}
    assert (first["states"].visible, first["states"].tries) == (1, 2)
    assert first["letter"].visible is None
    assert tries(folder, LESSON, "--write", script=saying("Gern.", "Gern.", RIGHT, RIGHT)).exit_code == 0
    second = {row.item: row for row in read_rows((folder / PAGE).read_text(encoding="utf-8"))}
    assert second["states"].visible == 2
    assert second["states"].mark == first["states"].mark


def test_another_promise_makes_another_mark(folder: Path) -> None:
    tries(folder, LESSON, "--write", script=saying(*6 * (RIGHT,)))
    before = {row.item: row.mark for row in read_rows((folder / PAGE).read_text(encoding="utf-8"))}
    promise(folder, '\n[[step.shows]]\nitem = "states"\nmust_not = ["15"]\n')
    tries(folder, LESSON, "--write", script=saying(*6 * (RIGHT,)))
    after = {row.item: row.mark for row in read_rows((folder / PAGE).read_text(encoding="utf-8"))}
    assert {item for item, mark in before.items() if after[item] != mark} == {"states"}


def test_what_is_kept_is_not_asked_again(folder: Path) -> None:
    keep = ("--keep", str(folder.parent / "kept"))
    tries(folder, LESSON, *keep, script=saying(*6 * (RIGHT,)))
    # Whatever is asked now would be answered with nothing that is right.
    result = tries(folder, LESSON, *keep, script=saying(WRONG))
    assert result.exit_code == 0, result.output
    assert WRONG not in result.output


def test_what_is_kept_can_be_looked_at_without_a_model(folder: Path) -> None:
    keep = ("--keep", str(folder.parent / "kept"))
    fixed = ["try", str(folder), "--lesson", LESSON, "--variant", "de", "--look", *keep]
    nothing = CliRunner().invoke(lessons, fixed)
    assert "0 prompts, 0 checked" in nothing.output
    tries(folder, LESSON, *keep, script=saying("Gern.", "Gern.", RIGHT, RIGHT))
    result = CliRunner().invoke(lessons, fixed)
    assert result.exit_code == 0, result.output
    assert "visible in 2 of 2" in result.output


def test_cold_answers_can_be_promised_something_of_their_own(folder: Path) -> None:
    lesson = "kinds/repeat"
    file = folder / lesson / "lesson.toml"
    shown = 'must = ["Berlin"]'
    item = file.read_text(encoding="utf-8").partition('prompts = ["')[2].partition('"')[0]
    text = f'\n[[step.shows]]\nitem = "{item}"\ncase = "cold"\n{shown}\n'
    first, mark, rest = file.read_text(encoding="utf-8").partition("\n[[step]]")
    second, _, others = rest.partition("\n[[step]]")
    file.write_text(
        first + mark + second + text + (f"\n[[step]]{others}" if others else ""), encoding="utf-8"
    )
    result = tries(folder, lesson, script=saying(*20 * ("Hamburg",)))
    assert result.exit_code == 1
    assert f"{item}:cold" in result.output
    assert "visible in 0 of 1" in result.output
    assert tries(folder, lesson, script=saying(*20 * ("Berlin",))).exit_code == 0
