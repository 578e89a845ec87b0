"""Where the model fails for good, the line goes over to recordings, and back when it is woken."""

import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.domain.trouble import EngineGivenUp, EngineLost, MemoryShort, ModelMissing, NotRecorded
from desktop.engine.protocol import Answered
from desktop.engine.script import Refusal, Script
from desktop.session.engine_link import EngineLink
from desktop.session.itself import command
from tests.conftest import Scripted
from tests.engine.recordings import SUITE, kept
from tests.session.conftest import Opens
from tests.session.engines import MODEL, Engines, Heard, chat, end_by, is_in, said, slow_answer


@pytest.fixture
def recordings(tmp_path: Path) -> tuple[str, ...]:
    """The command line of an engine that plays recordings."""
    return tuple(command("engine", "--recorded", str(kept(tmp_path / "lessons", SUITE))))


def line(engines: Engines, engine: Sequence[str], recordings: Sequence[str]) -> EngineLink:
    """A line that can go over to recordings; it is closed with the test."""
    link = EngineLink(engine, recordings=recordings)
    engines.links.append(link)
    return link


def test_after_three_deaths_recordings_answer(
    engines: Engines, scripted: Scripted, recordings: tuple[str, ...]
) -> None:
    link = line(engines, scripted(Script()), recordings)
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=4096)
    for death in range(3):
        with engines.becomes(link, "ready"):
            end_by(signal.SIGKILL, link)
        assert link.recorded is (death == 2)
    assert isinstance(link.why, EngineGivenUp)
    assert link.trouble is None
    heard = engines.asks(link, chat("Hello"))
    assert isinstance(heard.answer, Answered)
    assert heard.text.startswith("Hello to you")


def test_what_was_sent_is_lost_and_what_waited_is_answered(
    engines: Engines, scripted: Scripted, recordings: tuple[str, ...]
) -> None:
    link = line(engines, scripted(Script((slow_answer(),))), recordings)
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=4096)
    for _ in range(2):
        with engines.becomes(link, "ready"):
            end_by(signal.SIGKILL, link)
    sent, waited = Heard(), Heard()
    with engines.hears(sent):
        sent.follow(link.ask(chat("Hello")))
    with engines.ends(sent):
        end_by(signal.SIGKILL, link)
    assert isinstance(sent.trouble, EngineLost)
    with engines.ends(waited):
        waited.follow(link.ask(chat("Bye")))
    assert waited.text == "Bye, and come again soon."


def test_a_model_that_does_not_fit_is_stood_in_for(
    engines: Engines, scripted: Scripted, recordings: tuple[str, ...]
) -> None:
    refusal = Refusal("memory_short", {"needed": 2_000_000_000, "free": 700_000_000})
    link = line(engines, scripted(Script(refuse=refusal)), recordings)
    with engines.becomes(link, "ready"):
        link.open(MODEL, context=4096)
    assert link.recorded
    assert isinstance(link.why, MemoryShort)
    assert link.why.free == 700_000_000


def test_a_turn_says_that_it_is_recorded(
    engines: Engines, opens: Opens, scripted: Scripted, recordings: tuple[str, ...]
) -> None:
    found: list[Path] = []

    def find() -> Path:
        if not found:
            raise ModelMissing("any")
        return found[0]

    link = line(engines, scripted(Script()), recordings)
    session = opens(link, find)
    with engines.becomes(link, "ready"):
        session.wake_engine()
    talk = session.talk("practice")
    with engines.settles(talk):
        talk.ask("Hello")
    assert said(talk) == ["Hello", "Hello to you, and to all who are here."]
    assert talk.turns[-1].recorded

    found.append(MODEL)
    with engines.becomes(link, "ready"):
        session.wake_engine()
    assert not link.recorded
    with engines.settles(talk):
        talk.ask("Hello")
    assert [turn.recorded for turn in talk.turns] == [False, True, False, False]


def test_what_was_not_recorded_fails_alone(engines: Engines, recordings: tuple[str, ...]) -> None:
    link = line(engines, ("nothing-to-start",), recordings)
    with engines.becomes(link, "ready"):
        link.refuse(ModelMissing("any"))
    assert isinstance(engines.asks(link, chat("What?")).trouble, NotRecorded)
    assert isinstance(engines.asks(link, chat("Hello")).answer, Answered)


def test_recordings_that_die_again_and_again_leave_the_trouble_of_the_model(
    engines: Engines, recordings: tuple[str, ...]
) -> None:
    link = line(engines, ("nothing-to-start",), recordings)
    with engines.becomes(link, "ready"):
        link.refuse(ModelMissing("any"))
    for _ in range(2):
        with engines.becomes(link, "ready"):
            end_by(signal.SIGKILL, link)
    with engines.becomes(link, "given_up"):
        end_by(signal.SIGKILL, link)
    assert isinstance(link.trouble, ModelMissing)
    assert not link.recorded


def test_without_any_recording_the_trouble_is_the_model_s(engines: Engines, tmp_path: Path) -> None:
    link = line(engines, ("nothing-to-start",), command("engine", "--recorded", str(tmp_path)))
    with engines.becomes(link, "unfit"):
        link.refuse(ModelMissing("any"))
    assert isinstance(link.trouble, ModelMissing)
    assert is_in(link, "unfit")
    assert link.pid == 0
