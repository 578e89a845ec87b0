"""A conversation in a small window: the model is told what is inside, and nothing else."""

import signal

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.conversation import LONGEST_TEXT
from desktop.domain.trouble import EngineLost, ModelMissing, TextTooLong
from desktop.engine.protocol import Chat
from desktop.engine.script import Answer, Fault, Script
from desktop.session.engine_link import EngineLink
from desktop.session.small_window import SmallWindow, small_window_of
from tests.conftest import Scripted
from tests.session import by_hand
from tests.session.conftest import SYSTEMS, Opens
from tests.session.engines import PATIENCE, Engines, end_by, slow_answer

TELLS = by_hand.engine("""
greet()
for asked in requests():
    number = asked["id"]
    if asked["do"] == "chat":
        say(**{"is": "piece", "id": number, "text": json.dumps(asked).replace(" ", "_")})
        say(**{"is": "answered", "id": number, "end": "finished"})
    elif asked["do"] == "tokens":
        text = asked["text"].encode()
        starts = [at for at in range(len(text)) if at == 0 or text[at] == 32]
        tokens = [{"id": 1, "start": a, "end": b} for a, b in zip(starts, starts[1:] + [len(text)])]
        say(**{"is": "tokenized", "id": number, "tokens": tokens})
""")


def window_on(opens: Opens, link: EngineLink, window: int) -> SmallWindow:
    return small_window_of(opens(link), "page", window=window, limit=33, temperature=0.25)


def asks(qtbot: QtBot, talk: SmallWindow, text: str) -> None:
    with qtbot.waitSignal(talk.changed, timeout=PATIENCE, check_params_cb=lambda: not talk.under_way):
        assert talk.ask(text)


def told(talk: SmallWindow) -> Chat:
    """What the engine was asked last."""
    return msgspec.json.decode(talk.turns[-1].text.replace("_", " "), type=Chat)


def test_the_model_gets_only_what_is_inside(opens: Opens, engines: Engines, qtbot: QtBot) -> None:
    talk = window_on(opens, engines.ready(TELLS), 6)
    asks(qtbot, talk, "Guten Tag, ich heiße Elif")
    assert [message.text for message in told(talk).messages] == [SYSTEMS["de"], "Guten Tag, ich heiße Elif"]
    assert (told(talk).limit, told(talk).temperature) == (33, 0.25)
    assert (talk.used, talk.lost) == (6, 0)
    asks(qtbot, talk, "Wie heiße ich")
    assert [message.text for message in told(talk).messages][1:2] == ["heiße Elif"]
    assert [message.role for message in told(talk).messages] == ["system", "user", "assistant", "user"]
    assert talk.begins[0] == len("Guten Tag, ich heiße ")
    asks(qtbot, talk, "Und wo wohne ich denn heute")
    last = [(message.role, message.text) for message in told(talk).messages][1:]
    assert last == [("user", "Und wo wohne ich denn heute")]
    assert talk.begins[:3] == tuple(len(turn.text) for turn in talk.turns[:3])


def test_an_answer_whose_question_fell_out_follows_a_gap(
    opens: Opens, engines: Engines, qtbot: QtBot
) -> None:
    talk = window_on(opens, engines.ready(TELLS), 4)
    asks(qtbot, talk, "Guten Tag, Elif")
    asks(qtbot, talk, "Und ich hier")
    assert [(message.role, message.text[:12]) for message in told(talk).messages][1:3] == [
        ("user", "…"),
        ("assistant", '{"do": "chat'),
    ]


def test_a_question_longer_than_the_window_loses_its_own_beginning(
    opens: Opens, engines: Engines, qtbot: QtBot
) -> None:
    talk = window_on(opens, engines.ready(TELLS), 3)
    asks(qtbot, talk, "eins zwei drei vier fünf")
    assert told(talk).messages[-1].text == "drei vier fünf"


@pytest.mark.parametrize("text", ["", "  \n", "\u200d"])
def test_nothing_is_sent_when_nothing_is_written(opens: Opens, engines: Engines, text: str) -> None:
    talk = window_on(opens, engines.line(TELLS), 9)
    assert not talk.ask(text)
    assert talk.turns == ()


def test_a_text_that_is_too_long_is_not_sent(opens: Opens, engines: Engines) -> None:
    talk = window_on(opens, engines.line(TELLS), 9)
    assert not talk.ask("x" * (LONGEST_TEXT + 1))
    assert isinstance(talk.trouble, TextTooLong)


def test_an_engine_that_dies_loses_the_answer_not_the_conversation(
    opens: Opens, engines: Engines, scripted: Scripted, qtbot: QtBot
) -> None:
    lost = Answer("Eins zwei drei vier fünf.", pause_ms=1, fault=Fault("kill", after=2))
    talk = window_on(opens, engines.ready(scripted(Script((lost, Answer("Gern."))))), 50)
    asks(qtbot, talk, "Hallo")
    assert isinstance(talk.trouble, EngineLost)
    assert [turn.state for turn in talk.turns] == ["finished", "lost"]
    with qtbot.waitSignal(talk.changed, timeout=PATIENCE, check_params_cb=lambda: not talk.under_way):
        talk.again()
    assert [turn.speaker for turn in talk.turns] == ["visitor", "model"]
    assert talk.turns[-1].state == "finished"
    assert talk.trouble is None


def test_an_engine_that_dies_before_the_first_word_leaves_the_question(
    opens: Opens, engines: Engines, polite: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.ready(polite)
    talk = window_on(opens, link, 50)
    with qtbot.waitSignal(talk.changed, timeout=PATIENCE, check_params_cb=lambda: not talk.under_way):
        talk.ask("Hallo")
        end_by(signal.SIGKILL, link)
    assert [turn.text for turn in talk.turns] == ["Hallo"]
    asks(qtbot, talk, "Guten Tag")
    assert talk.turns[0].text == "Guten Tag"
    assert len(talk.turns) == 2


def test_without_a_model_the_trouble_is_told(
    opens: Opens, engines: Engines, polite: tuple[str, ...], qtbot: QtBot
) -> None:
    link = engines.line(polite)
    link.refuse(ModelMissing("none"))
    talk = window_on(opens, link, 50)
    asks(qtbot, talk, "Hallo")
    assert isinstance(talk.trouble, ModelMissing)


def test_stopped_and_begun_anew(opens: Opens, engines: Engines, scripted: Scripted, qtbot: QtBot) -> None:
    talk = window_on(opens, engines.ready(scripted(Script((slow_answer(),)))), 50)
    talk.grew.connect(talk.stop)
    asks(qtbot, talk, "Hallo")
    assert talk.turns[-1].state == "stopped"
    assert talk.used > 1
    talk.clear()
    assert talk.turns == ()
    assert talk.used == 0
