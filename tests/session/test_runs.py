"""Several answers in a row: each from its seed, none lost, whatever happens to the engine."""

import signal

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.runs import Run, Task
from desktop.domain.trouble import EngineLost, EngineRefused, ModelMissing
from desktop.engine.protocol import Chat, Message
from desktop.engine.script import Script
from desktop.session.engine_link import EngineLink
from desktop.session.runs import Runs, runs_of
from tests.conftest import Scripted
from tests.session import by_hand, echo
from tests.session.conftest import Opens
from tests.session.engines import PATIENCE, SYSTEM, Engines, end_by, slow_answer

TASKS = tuple(Task(" Hallo ", seed) for seed in (1, 2, 3))


def runs_on(link: EngineLink) -> Runs:
    return Runs(link, lambda: SYSTEM, link)


def starts(qtbot: QtBot, runs: Runs) -> None:
    """Ask for all and wait until none is coming."""
    with qtbot.waitSignal(runs.changed, timeout=PATIENCE, check_params_cb=lambda: not runs.under_way):
        runs.start(TASKS, limit=33, temperature=0.25)


def test_each_answer_is_asked_for_alone_with_its_seed(engines: Engines, qtbot: QtBot) -> None:
    runs = runs_on(engines.ready(echo.COMMAND))
    starts(qtbot, runs)
    assert [run.state for run in runs.runs] == ["finished"] * 3
    told = [chat for chat in echo.told(runs.runs[-1].text) if isinstance(chat, Chat)]
    assert [chat.seed for chat in told] == [1, 2, 3]
    for chat in told:
        assert chat.messages == (Message("system", SYSTEM), Message("user", "Hallo"))
        assert (chat.limit, chat.temperature) == (33, 0.25)
    assert runs.missing == ()
    assert runs.place(TASKS[2]) == 3


def test_stopped_it_begins_no_other_answer_and_goes_on_when_asked_to(
    engines: Engines, scripted: Scripted, qtbot: QtBot
) -> None:
    runs = runs_on(engines.ready(scripted(Script((slow_answer(),)))))
    runs.grew.connect(runs.stop)
    starts(qtbot, runs)
    assert [run.state for run in runs.runs] == ["stopped"]
    assert runs.missing == TASKS
    runs.grew.disconnect(runs.stop)
    with qtbot.waitSignal(runs.changed, timeout=PATIENCE, check_params_cb=lambda: not runs.under_way):
        runs.resume()
    assert [run.task for run in runs.whole] == list(TASKS)


def test_when_the_engine_dies_the_answer_is_lost_and_the_next_one_comes(
    engines: Engines, scripted: Scripted, qtbot: QtBot
) -> None:
    link = engines.ready(scripted(Script((slow_answer(),))))
    runs = runs_on(link)

    def kill() -> None:
        runs.grew.disconnect(kill)
        end_by(signal.SIGKILL, link)

    runs.grew.connect(kill)
    starts(qtbot, runs)
    assert runs.runs[0].state == "lost"
    assert runs.runs[0].text
    assert isinstance(runs.trouble, EngineLost)


def test_without_a_model_nothing_is_waited_for(
    engines: Engines, polite: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.line(polite)
    link.refuse(ModelMissing("none"))
    runs = runs_on(link)
    starts(qtbot, runs)
    assert runs.runs == ()
    assert isinstance(runs.trouble, ModelMissing)
    assert runs.missing == TASKS


def test_an_answer_of_another_kind_is_a_trouble(engines: Engines, qtbot: QtBot) -> None:
    runs = runs_on(engines.ready(by_hand.MIXES_UP_ANSWERS))
    starts(qtbot, runs)
    assert isinstance(runs.trouble, EngineRefused)


def test_asked_for_again_while_answers_come_it_changes_nothing(
    engines: Engines, polite: tuple[str, ...], qtbot: QtBot
) -> None:
    runs = runs_on(engines.ready(polite))
    with qtbot.waitSignal(runs.changed, timeout=PATIENCE, check_params_cb=lambda: not runs.under_way):
        runs.start(TASKS, limit=33, temperature=0.25)
        runs.start((Task("Anderes", 9),), limit=33, temperature=0.25)
        runs.resume()
        assert runs.runs == (Run(TASKS[0]),)
    assert runs.wanted == TASKS


@pytest.mark.parametrize("key", ["kinds/repeat/again/name/cold", "a.*/[b]"])
def test_the_answers_of_a_page_are_kept_for_the_visit(
    opens: Opens, engines: Engines, polite: tuple[str, ...], key: str
) -> None:
    session = opens(engines.line(polite))
    runs = runs_of(session, key)
    assert runs_of(session, key) is runs
    assert runs_of(session, f"{key}x") is not runs
