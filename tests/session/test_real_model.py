"""A conversation with a real model: prepared, answered, stopped, killed and answered again."""

import signal

import pytest

from desktop.domain.trouble import EngineLost
from desktop.session.exchange import Exchange
from desktop.session.itself import command
from desktop.session.session import Session
from desktop.store import folders
from desktop.store.models import Models
from tests.session.conftest import Opens
from tests.session.engines import Engines, Heard, children, end_by, is_in

pytestmark = pytest.mark.model

SMALL = "smollm2-135m"


def wakes(session: Session, engines: Engines) -> None:
    """Start the engine and wait until the page on show is prepared."""
    prepared = Heard()

    def follow() -> None:
        for exchange in children(session.engine, Exchange):
            prepared.follow(exchange)

    with engines.ends(prepared):
        session.engine.changed.connect(follow)
        session.wake_engine()
    session.engine.changed.disconnect(follow)


def test_a_real_model_answers_from_what_was_prepared(opens: Opens, engines: Engines) -> None:
    link = engines.line(command("engine"))
    session = opens(link, lambda: Models(folders.find()).find(SMALL))
    talk = session.talk("practice", limit=12)
    wakes(session, engines)
    with engines.settles(talk):
        talk.ask("Name three colours.")
    assert talk.turns[-1].text.strip()
    assert talk.timings.reused_tokens > 0
    with engines.settles(talk):
        talk.ask("And three more.")
    assert talk.timings.reused_tokens > 20


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_real_model_that_is_killed_in_the_middle_answers_again(
    opens: Opens, engines: Engines, number: signal.Signals
) -> None:
    link = engines.line(command("engine"))
    session = opens(link, lambda: Models(folders.find()).find(SMALL))
    talk = session.talk("practice", limit=12, temperature=0.0)
    wakes(session, engines)
    with engines.grows(talk):
        talk.ask("Tell me a long story.")
    with engines.settles(talk):
        end_by(number, link)
    assert isinstance(talk.trouble, EngineLost)
    assert talk.turns[-1].state == "lost"
    assert talk.turns[-1].text
    with engines.settles(talk):
        talk.again()
    assert talk.turns[-1].state in ("finished", "limit")


def test_a_real_model_stops_in_the_middle_and_goes_on_with_the_next(opens: Opens, engines: Engines) -> None:
    link = engines.line(command("engine"))
    session = opens(link, lambda: Models(folders.find()).find(SMALL))
    talk = session.talk("practice", limit=400)
    wakes(session, engines)
    talk.grew.connect(talk.stop)
    with engines.settles(talk):
        talk.ask("Tell me a long story.")
    assert talk.turns[-1].state == "stopped"
    assert is_in(link, "ready")
    talk.clear()
    with engines.settles(talk):
        talk.ask("Name one colour.")
    assert talk.turns[-1].text.strip()
