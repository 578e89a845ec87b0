"""``lessons record``: what is asked, what is kept, what is not asked again."""

import re
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from desktop.commands.lessons import lessons
from desktop.domain.recordings import Recordings, read_recordings
from desktop.engine.script import Answer, Fault, Script
from desktop.store.recordings import RECORDED
from tests.journeys.recording import SAID, demonstrations, recorded

LESSON = "kinds/flatter"
OTHER = "Etwas anderes."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The demonstration lessons, not recorded."""
    return demonstrations(tmp_path / "lessons")


def file_of(folder: Path, lesson: str = LESSON) -> Path:
    return folder / lesson / RECORDED


def read(folder: Path, lesson: str = LESSON) -> Recordings:
    return read_recordings(file_of(folder, lesson).read_bytes())


def new(output: str) -> int:
    """How many things the command says it asked."""
    return sum(int(number) for number in re.findall(r"(\d+) new$", output, re.MULTILINE))


def script(*answers: Answer) -> Script:
    return Script((*answers, *(Answer(OTHER) for _ in range(200))))


def test_every_lesson_that_asks_something_gets_a_file(folder: Path) -> None:
    result = recorded(folder)
    assert result.exit_code == 0, result.output
    made = {file.parent.name for file in folder.glob(f"*/*/{RECORDED}")}
    silent = {"feed", "redact", "reflect", "rules", "sort", "spot", "teach"}
    assert made == {file.parent.name for file in folder.glob("*/*/lesson.toml")} - silent


def test_a_file_says_of_which_model_and_from_when_it_is_and_nothing_of_the_pc(folder: Path) -> None:
    recorded(folder, "--lesson", LESSON)
    kept = read(folder)
    assert kept.model == "qwen2.5-coder-1.5b"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", kept.date)
    assert {answer.whole for answer in kept.answers} == {SAID}
    assert str(folder).encode() not in file_of(folder).read_bytes()


def test_what_was_recorded_is_not_asked_again(folder: Path) -> None:
    first = recorded(folder, "--lesson", LESSON)
    before = file_of(folder).read_bytes()
    second = recorded(folder, "--lesson", LESSON, script=script())
    assert new(first.output) > 0
    assert new(second.output) == 0
    assert file_of(folder).read_bytes() == before


def test_again_asks_everything_anew(folder: Path) -> None:
    recorded(folder, "--lesson", LESSON)
    result = recorded(folder, "--lesson", LESSON, "--again", script=script())
    assert new(result.output) > 0
    assert {answer.whole for answer in read(folder).answers} == {OTHER}


def test_only_a_changed_prompt_is_asked_and_the_old_one_goes(folder: Path) -> None:
    recorded(folder, "--lesson", LESSON)
    words = folder / LESSON / "de.md"
    text = words.read_text(encoding="utf-8")
    question = read(folder).answers[0].said[0]
    assert f"- {question}" in text
    words.write_text(text.replace(f"- {question}", f"- Ach, {question}"), encoding="utf-8")
    result = recorded(folder, "--lesson", LESSON, script=script())
    german = {answer.said[0]: answer.whole for answer in read(folder).answers if answer.variant == "de"}
    assert german[f"Ach, {question}"] == OTHER
    assert question not in german
    assert 0 < new(result.output) <= 4


def test_one_variant_leaves_the_others_alone(folder: Path) -> None:
    recorded(folder, "--lesson", LESSON, "--variant", "en")
    recorded(folder, "--lesson", LESSON, "--variant", "de", script=script())
    assert {(answer.variant, answer.whole) for answer in read(folder).answers} == {
        ("en", SAID),
        ("de", OTHER),
    }


def test_what_came_before_the_engine_died_is_kept(folder: Path) -> None:
    dying = script(Answer("Eins."), Answer("Zwei."), Answer("Drei.", fault=Fault("kill", after=0)))
    result = recorded(folder, "--lesson", LESSON, script=dying)
    assert result.exit_code == 1
    assert f"{LESSON}, " in result.output
    assert "did not answer" in result.output
    assert [answer.whole for answer in read(folder).answers] == ["Eins.", "Zwei."]
    recorded(folder, "--lesson", LESSON, script=script())
    assert {answer.whole for answer in read(folder).answers} == {"Eins.", "Zwei.", OTHER}


def test_recordings_of_another_model_are_not_mixed_in(folder: Path) -> None:
    recorded(folder, "--lesson", LESSON)
    file = file_of(folder)
    file.write_bytes(file.read_bytes().replace(b"qwen2.5-coder-1.5b", b"another-model"))
    result = recorded(folder, "--lesson", LESSON, script=script())
    assert new(result.output) > 0
    assert {answer.whole for answer in read(folder).answers} == {OTHER}


def test_a_lesson_that_is_not_there_is_named(folder: Path) -> None:
    result = recorded(folder, "--lesson", "kinds/nowhere")
    assert result.exit_code == 1
    assert "There is no lesson kinds/nowhere" in result.output


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "The recorded answers cannot be read: "),
        ('{"model":"m","date":"gestern","systems":{}}', "The recorded answers cannot be read: "),
        (" " * 2_000_001, "The file is larger than 2000 kB."),
    ],
    ids=["cut off", "wrong", "large"],
)
def test_the_check_names_broken_recordings_and_the_lesson_stays(
    folder: Path, content: str, said: str
) -> None:
    file_of(folder).write_text(content, encoding="utf-8")
    result = CliRunner().invoke(lessons, ["check", "--json", str(folder)])
    told = {verdict["id"]: verdict for verdict in msgspec.json.decode(result.output)["lessons"]}
    (fault,) = told[LESSON]["faults"]
    assert result.exit_code == 1
    assert (fault["file"], fault["line"]) == (f"{LESSON}/{RECORDED}", 1)
    assert fault["what"].startswith(said)
    assert "lessons record" in fault["remedy"]
    assert told[LESSON]["steps"] == 1
    assert told["kinds/memory"]["ok"]
