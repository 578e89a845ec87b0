"""A PC without a model: the lessons go on with recorded answers, and each of them says that it is one."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.insight_steps import Bias, CoWrite
from desktop.domain.lesson import Lesson
from desktop.domain.place import Home, LessonPlace, Place, Practice
from desktop.domain.runs_steps import Compare, Tokens
from desktop.domain.step import StepWords
from desktop.engine.script import Answer, Script
from desktop.store.folders import shipped
from desktop.store.lessons import read_library
from tests.conftest import Scripted
from tests.journeys.doing import do, said
from tests.journeys.me import Me
from tests.journeys.recording import SAID, demonstrations, recorded, without_model
from tests.journeys.test_engine_trouble import kill_engine
from tests.journeys.visit import Visit

ENGINE_KINDS = ("bias", "co-write", "compare", "energy", "flatter", "memory", "repeat", "tokens")
EVERY = "look-inside/every-kind"
MARK = "aufgezeichnet"
NONE = "Dazu gibt es keine Aufzeichnung."
NO_MODEL = "Auf diesem PC gibt es noch kein KI-Modell."


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration lessons with their recordings in German."""
    folder = demonstrations(tmp_path_factory.mktemp("recorded") / "lessons")
    result = recorded(folder, "--variant", "de")
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture
def visits(application: QApplication, recordings: Path) -> Iterator[Callable[[Place], Visit]]:
    """Opens visits on a PC without a model; with the story they are closed."""
    opened: list[Visit] = []

    def open_visit(place: Place) -> Visit:
        opened.append(Visit(without_model(recordings, place=place)))
        return opened[-1]

    yield open_visit
    for visit in opened:
        visit.close()


def lesson_of(folder: Path, name: str) -> Lesson:
    lesson = read_library(folder).lesson(name)
    assert lesson is not None
    return lesson


def test_a_lesson_is_finished_with_recorded_answers(
    visits: Callable[[Place], Visit], recordings: Path
) -> None:
    lesson = lesson_of(recordings, EVERY)
    visit = visits(Home())
    me = visit.me
    me.sees(NO_MODEL)
    me.sees("Bis dahin sehen Sie Antworten von früher. Daran steht „aufgezeichnet“.")
    me.presses("Lektion starten")
    me.sees_no(NO_MODEL)
    for step in lesson.steps:
        do(me, step, lesson.spoken("de").steps[step.id])
        me.presses("Weiter")
    me.sees("Geschafft!")
    assert visit.session.engine.recorded


@pytest.mark.parametrize("kind", ENGINE_KINDS)
def test_every_kind_that_needs_the_engine_plays_recordings_and_says_so(
    visits: Callable[[Place], Visit], recordings: Path, kind: str
) -> None:
    lesson = lesson_of(recordings, f"kinds/{kind}")
    me = visits(LessonPlace(lesson.id, 0)).me
    for step in lesson.steps:
        words = lesson.spoken("de").steps[step.id]
        me.sees(words.title)
        DEEDS.get(type(step), do)(me, step, words)
        assert MARK in me.texts()
        me.presses("Weiter")
    me.sees("Geschafft!")


def test_an_answer_says_aloud_that_it_is_recorded(visits: Callable[[Place], Visit], recordings: Path) -> None:
    lesson = lesson_of(recordings, EVERY)
    me = visits(LessonPlace(lesson.id, 2)).me
    me.presses(lesson.spoken("de").steps["question"].items["recipe"].text)
    me.hits(Qt.Key.Key_Return)
    me.sees(f"KI auf diesem PC, {MARK}: {SAID}")
    assert MARK in me.texts()


def test_what_was_not_recorded_is_told_kindly_and_kept(visits: Callable[[Place], Visit]) -> None:
    me = visits(LessonPlace(EVERY, 2)).me
    me.types("Ihre Frage", "Was ist das?")
    me.hits(Qt.Key.Key_Return)
    me.sees(NONE)
    me.sees("Nehmen Sie ein Beispiel und lassen Sie es, wie es ist.")
    assert me.text_of("Ihre Frage") == "Was ist das?"


def test_a_template_of_free_practice_can_be_tried_with_its_example(
    application: QApplication, tmp_path: Path
) -> None:
    folder = demonstrations(tmp_path / "lessons")
    unrecorded = shutil.ignore_patterns("recorded.json")
    shutil.copytree(shipped("lessons") / "templates", folder / "templates", ignore=unrecorded)
    assert recorded(folder, "--variant", "de", "--lesson", "templates/letter").exit_code == 0
    with closing(Visit(without_model(folder, place=Practice()))) as visit:
        me = visit.me
        me.sees(NO_MODEL)
        me.opens("Einen Brief verstehen")
        me.presses("Das Beispiel nehmen")
        me.presses("Anfrage formulieren")
        me.presses("Fragen")
        me.sees(f"KI auf diesem PC, {MARK}: {SAID}")


def test_a_recorded_answer_can_be_stopped(application: QApplication, tmp_path: Path) -> None:
    folder = demonstrations(tmp_path / "lessons")
    slow = Script((Answer(" ".join(["langsam"] * 90), pause_ms=60),))
    recorded(folder, "--variant", "de", "--lesson", EVERY, script=slow)
    with closing(Visit(without_model(folder, place=LessonPlace(EVERY, 2)))) as visit:
        me, lesson = visit.me, lesson_of(folder, EVERY)
        me.presses(lesson.spoken("de").steps["question"].items["recipe"].text)
        me.hits(Qt.Key.Key_Return)
        me.sees("langsam langsam")
        me.presses("Anhalten")
        me.sees("Sie haben die Antwort angehalten.")


def test_an_engine_that_dies_three_times_leaves_the_lesson_to_recordings(
    application: QApplication, recordings: Path, scripted: Scripted
) -> None:
    session = without_model(recordings, place=LessonPlace(EVERY, 2), engine=scripted(Script()))
    with closing(Visit(session)) as visit:
        me, lesson = visit.me, lesson_of(recordings, EVERY)
        for _ in range(3):
            me.until(lambda: session.engine.state == "ready", "the engine does not come back")
            kill_engine(visit)
            me.until(lambda: session.engine.state != "ready", "the death goes unnoticed")
        me.sees("Die KI auf diesem PC bleibt immer wieder stehen.")
        me.sees("Daran steht „aufgezeichnet“.")
        me.presses(lesson.spoken("de").steps["question"].items["recipe"].text)
        me.hits(Qt.Key.Key_Return)
        me.sees(f"KI auf diesem PC, {MARK}: {SAID}")
        me.presses("Noch einmal versuchen")
        me.until(lambda: session.engine.state == "ready" and not session.engine.recorded, "no way back")
        me.presses("Noch einmal fragen")
        me.until(lambda: not session.talk(f"{EVERY}/question").under_way, "no answer comes")
        assert not session.talk(f"{EVERY}/question").turns[-1].recorded


def test_without_recordings_it_is_as_it_was(application: QApplication, tmp_path: Path) -> None:
    folder = demonstrations(tmp_path / "lessons")
    with closing(Visit(without_model(folder, place=Home()))) as visit:
        visit.me.sees(NO_MODEL)
        visit.me.until(lambda: visit.session.engine.trouble is not None, "it goes on without recordings")
        assert not visit.session.engine.recorded


def bias(me: Me, step: Bias, words: StepWords) -> None:
    """Guess and count with the two given sentences, then try one of one's own."""
    me.presses(words.items[step.words[0]].text)
    draw = said("BiasView", "Let the AI write {count} times").replace("{count}", str(step.runs))
    me.presses(draw)
    end = said("BiasView", "{hits} of {runs}").replace("{runs}", str(step.runs)).partition("{hits}")[2]
    me.until(lambda: any(text.endswith(end) for text in me.texts()), "it does not count to the end")
    me.types(said("BiasView", "Your own beginning of a sentence"), " heute")
    me.presses(said("BiasView", "Look"))
    me.presses(words.items[step.words[0]].text)
    me.sees(NONE)
    me.presses(words.items[step.sentences[1]].text)
    me.presses(said("BiasView", "about the same"))
    me.sees(said("StepView", "What you have just seen"))


def co_write(me: Me, step: CoWrite, words: StepWords) -> None:
    """Let the AI write to a task with the replies that are given as examples, and shorten that."""
    me.presses(words.items[step.tasks[-1]].text)
    me.presses(said("CoWriteView", "Take the example"))
    me.presses(said("CoWriteView", "Build the prompt"))
    me.presses(said("CoWriteView", "Let the AI write"))
    me.presses(said("CoWriteView", "Shorter"))
    me.waits_for(said("CoWriteView", "Previous version"))


def compare(me: Me, _step: Compare, _words: StepWords) -> None:
    """Ask both prompts as they stand."""
    me.presses(said("CompareView", "Ask both"))
    me.waits_for(said("CompareView", "Ask both"))
    me.sees(said("CompareView", "Now tick for each answer what is true of it."))


def tokens(me: Me, step: Tokens, words: StepWords) -> None:
    """Take every sample, then write something."""
    for sample in step.samples:
        me.presses(words.items[sample].text)
        me.waits_for(said("TokensView", "Put into the table"))
    me.types(said("TokensView", "Your text"), " Ja!")
    me.sees(NONE)


DEEDS: Mapping[type, Callable[[Me, Any, StepWords], None]] = MappingProxyType(
    {Bias: bias, CoWrite: co_write, Compare: compare, Tokens: tokens}
)
