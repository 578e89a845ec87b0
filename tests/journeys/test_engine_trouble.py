"""The engine breaks, or there is none: the page stays, says so, and the next answer comes."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import open_session
from desktop.domain.basic_steps import FactCheck, NextWord
from desktop.domain.lesson import Library
from desktop.domain.place import Home, Practice
from desktop.domain.visit import Start
from desktop.engine.script import Answer, Break, Fault, Refusal, Script
from desktop.store import folders
from tests.conftest import Scripted
from tests.journeys.conftest import Opener
from tests.journeys.doing import odds
from tests.journeys.me import Me
from tests.journeys.test_changing import place_of, words_now
from tests.journeys.visit import Visit, session_of

Key = Qt.Key
LONG = "Der Kühlschrank brummt leise und das Brot liegt noch im Korb. " * 20
SMALL = "smollm2-135m"


def asks(me: Me, text: str) -> None:
    me.types("Ihre Frage", text)
    me.hits(Key.Key_Return)


def kill_engine(visit: Visit) -> None:
    os.kill(visit.session.engine.pid, signal.SIGKILL)


def test_an_engine_killed_in_the_middle_leaves_the_page_and_the_next_answer_comes(opens: Opener) -> None:
    visit = opens(Answer(LONG, pause_ms=20), at=Practice())
    me = visit.me
    asks(me, "Erzähl mir was")
    me.sees("Kühlschrank")
    me.types("Ihre Frage", "Und weiter")
    kill_engine(visit)
    me.sees("Die KI ist stehen geblieben.")
    me.sees("Die KI ist mittendrin stehen geblieben. Die Antwort ist nicht vollständig.")
    me.sees("Kühlschrank")
    assert me.text_of("Ihre Frage") == "Und weiter"
    me.hits(Key.Key_Return)
    me.until(lambda: visit.session.talk("practice").under_way, "nothing was sent")
    me.sees("schreibt …")
    me.presses("Anhalten")


def test_an_engine_killed_before_the_first_word_gives_the_question_back(opens: Opener) -> None:
    visit = opens(script=Script((Answer("Gern.", pause_ms=1),), read_ms=10_000), at=Practice())
    me = visit.me
    me.until(lambda: visit.session.engine.state == "ready", "the engine is not ready")
    asks(me, "Bist du da?")
    me.sees("denkt nach …")
    kill_engine(visit)
    me.sees("Die KI ist stehen geblieben.")
    me.sees("Sie: Bist du da?")
    assert me.text_of("Ihre Frage") == "Bist du da?"


@pytest.mark.parametrize("kind", ["exit", "abort", "segv", "kill", "garbage"])
def test_however_the_engine_breaks_the_next_answer_comes(opens: Opener, kind: Break) -> None:
    visit = opens(Answer(LONG, pause_ms=1, fault=Fault(kind, after=3)), at=Practice())
    me = visit.me
    asks(me, "Erste Frage")
    me.waits_for("Noch einmal fragen")
    me.presses("Noch einmal fragen")
    me.waits_for("Anhalten")
    me.waits_for("Noch einmal fragen")
    assert visit.session.talk("practice").turns[-1].state == "finished"
    assert visit.session.talk("practice").trouble is None


def test_an_engine_that_hangs_is_noticed_and_replaced(
    application: QApplication, library: Library, scripted: Scripted
) -> None:
    engine = scripted(Script((Answer(LONG, pause_ms=1, fault=Fault("hang", after=3)),)))
    session = session_of(library, engine, place=Practice(), silence_ms=1500)
    with closing(Visit(session)) as visit:
        me = visit.me
        asks(me, "Erste Frage")
        me.sees("Die KI ist stehen geblieben.")
        me.waits_for("Noch einmal fragen")
        me.presses("Noch einmal fragen")
        me.waits_for("Anhalten")
        me.waits_for("Noch einmal fragen")
        assert visit.session.talk("practice").turns[-1].state == "finished"


def test_an_engine_killed_while_it_weighs_words_weighs_them_anew(opens: Opener, library: Library) -> None:
    _, place = place_of(library, NextWord)
    visit = opens(at=place)
    me = visit.me
    me.waits_for("Raten")
    me.types("Ihr eigenes Wort", "gut")
    me.hits(Key.Key_Return)
    me.until(lambda: bool(odds(me)), "there are no odds")
    kill_engine(visit)
    me.until(lambda: visit.session.engine.state != "ready", "the death goes unnoticed")
    me.presses(odds(me)[0])
    me.waits_for("Ein Wort zurück")
    assert odds(me)


def test_an_engine_that_breaks_at_the_odds_can_be_asked_again(opens: Opener, library: Library) -> None:
    _, place = place_of(library, NextWord)
    me = opens(script=Script(odds_fault=Fault("kill")), at=place).me
    me.sees("Die KI ist stehen geblieben.")
    me.presses("Noch einmal versuchen")
    me.waits_for("Raten")


def test_an_engine_killed_in_the_middle_of_a_fact_check_can_be_asked_again(
    opens: Opener, library: Library
) -> None:
    lesson, place = place_of(library, FactCheck)
    step = lesson.steps[place.step]
    assert isinstance(step, FactCheck)
    visit = opens(Answer(LONG, pause_ms=20), "Essen liegt am Rhein.", at=place)
    me = visit.me
    me.presses(words_now(visit, lesson, place)[step.questions[0]])
    me.sees("Kühlschrank")
    kill_engine(visit)
    me.sees("Die KI ist stehen geblieben.")
    me.presses("Noch einmal fragen")
    me.waits_for("Anhalten")


def test_an_engine_that_dies_again_and_again_is_given_up_and_can_be_woken(opens: Opener) -> None:
    visit = opens(Answer(LONG, pause_ms=20), at=Practice())
    me = visit.me
    for _ in range(3):
        me.until(lambda: visit.session.engine.state == "ready", "the engine does not come back")
        kill_engine(visit)
        me.until(lambda: visit.session.engine.state != "ready", "the death goes unnoticed")
    me.sees("Die KI auf diesem PC bleibt immer wieder stehen.")
    me.presses("Noch einmal versuchen")
    me.sees_no("Die KI auf diesem PC bleibt immer wieder stehen.")
    asks(me, "Wieder da?")
    me.sees("Kühlschrank")


def test_too_little_memory_is_said_with_its_figures(opens: Opener) -> None:
    refusal = Refusal("memory_short", {"needed": 2_000_000_000, "free": 700_000_000})
    me = opens(script=Script(refuse=refusal)).me
    me.sees("Auf diesem PC ist zu wenig Arbeitsspeicher für die KI frei.")
    me.sees("Schließen Sie andere Programme")
    assert me.can_press("Noch einmal versuchen")


@pytest.fixture
def opens_for_real(application: QApplication, scripted: Scripted) -> Iterator[Callable[[], Visit]]:
    """Opens a visit that looks for the model file where the app itself looks."""
    with ExitStack() as stack:

        def open_visit() -> Visit:
            session = open_session(Start(""), folders.find(), scripted(Script()), model=SMALL)
            return stack.enter_context(closing(Visit(session)))

        yield open_visit


def lay_file(home: Path, content: str, length: int) -> None:
    """Put a file of this length in the place of the small model's."""
    model = home / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"
    model.unlink(missing_ok=True)
    with model.open("w") as file:
        file.write(content)
        file.truncate(length)


def goes_through_a_lesson_without_a_model(visit: Visit) -> None:
    me, lesson = visit.me, visit.session.library.recommended
    assert lesson is not None
    me.presses("Lektion starten")
    for step in lesson.steps:
        me.sees(lesson.spoken("de").steps[step.id].title)
        me.presses("Weiter")
    me.sees("Geschafft!")


def test_without_a_model_the_home_page_says_so_and_lessons_open(
    opens_for_real: Callable[[], Visit], home: Path
) -> None:
    for model in (home / "models").iterdir():
        model.unlink()
    visit = opens_for_real()
    visit.me.sees("Auf diesem PC gibt es noch kein KI-Modell.")
    assert visit.session.place == Home()
    goes_through_a_lesson_without_a_model(visit)


def test_a_model_that_comes_later_is_found_at_the_next_try(
    opens_for_real: Callable[[], Visit], home: Path, model_files: tuple[Path, ...]
) -> None:
    small = next(file for file in model_files if file.name.startswith("SmolLM2"))
    link = home / "models" / small.name
    link.unlink()
    visit = opens_for_real()
    visit.me.sees("Auf diesem PC gibt es noch kein KI-Modell.")
    link.symlink_to(small.resolve())
    visit.me.presses("Noch einmal versuchen")
    visit.me.sees_no("Auf diesem PC gibt es noch kein KI-Modell.")
    visit.me.until(lambda: visit.session.engine.state == "ready", "the engine does not start")


@pytest.mark.parametrize("length", [0, 1_000, 98_362_432], ids=["empty", "cut off", "changed"])
def test_a_damaged_model_is_not_used_and_lessons_open(
    opens_for_real: Callable[[], Visit], home: Path, length: int
) -> None:
    lay_file(home, "GGUF" if length else "", length)
    visit = opens_for_real()
    visit.me.sees("Die Datei des KI-Modells ist beschädigt. Sie wird nicht benutzt.")
    visit.me.until(lambda: visit.session.engine.state == "ready", "no recordings are played")
    assert visit.session.engine.recorded
    goes_through_a_lesson_without_a_model(visit)


def test_a_question_without_a_model_is_answered_with_a_sentence_and_kept(
    opens_for_real: Callable[[], Visit], home: Path
) -> None:
    lay_file(home, "", 0)
    me = opens_for_real().me
    me.opens("Frei üben")
    asks(me, "Bist du da?")
    me.sees("Sie: Bist du da?")
    me.sees("Dazu gibt es keine Aufzeichnung.")
    assert me.text_of("Ihre Frage") == "Bist du da?"
    assert me.texts().count("Die Datei des KI-Modells ist beschädigt. Sie wird nicht benutzt.") >= 1
