"""An answer told sentence by sentence, each once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.engine.script import Answer, Script
from desktop.session.answer_sentences import AnswerSentences
from desktop.session.engine_link import EngineLink
from desktop.session.talk import Talk
from tests.conftest import Scripted
from tests.session.engines import MODEL, PATIENCE


class Ear(QObject):
    """Keeps what was told."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self.heard: list[str] = []
        self.sentences = AnswerSentences(talk, self)
        self.sentences.came.connect(self.heard.append)
        self.sentences.ended.connect(lambda state: self.heard.append(f"<{state}>"))


@pytest.fixture
def link(scripted: Scripted, qapp: QObject) -> Iterator[EngineLink]:
    answers = (
        Answer("Am 3. Mai kommt Dr. Yıldız. Sie bringt Kuchen mit! Freuen Sie sich?", pause_ms=1),
        Answer("Eins. Zwei. " * 200, pause_ms=5),
    )
    link = EngineLink(scripted(Script(answers)), qapp)
    link.open(MODEL, context=0)
    yield link
    link.close()


@pytest.fixture
def talk(link: EngineLink) -> Talk:
    return Talk(link, lambda: "", link, limit=400, temperature=0.6)


def ask(qtbot: QtBot, ear: Ear, talk: Talk, text: str) -> None:
    with qtbot.waitSignal(ear.sentences.ended, timeout=PATIENCE):
        assert talk.ask(text)


def test_every_sentence_is_told_once_and_then_the_end(qtbot: QtBot, talk: Talk) -> None:
    ear = Ear(talk)
    ask(qtbot, ear, talk, "Wer kommt?")
    assert ear.heard == [
        "Am 3. Mai kommt Dr. Yıldız.",
        "Sie bringt Kuchen mit!",
        "Freuen Sie sich?",
        "<finished>",
    ]


def test_a_sentence_is_told_while_the_next_one_is_being_written(qtbot: QtBot, talk: Talk) -> None:
    ear = Ear(talk)
    ask(qtbot, ear, talk, "Wer kommt?")
    ear.heard.clear()
    with qtbot.waitSignal(ear.sentences.came, timeout=PATIENCE):
        talk.ask("Zähle.")
    assert talk.under_way
    with qtbot.waitSignal(ear.sentences.ended, timeout=PATIENCE):
        talk.stop()
    assert ear.heard[0] == "Eins."
    assert ear.heard[-1] == "<stopped>"


def test_who_begins_to_listen_in_the_middle_hears_only_what_follows(qtbot: QtBot, talk: Talk) -> None:
    first = Ear(talk)
    ask(qtbot, first, talk, "Wer kommt?")
    with qtbot.waitSignal(first.sentences.came, timeout=PATIENCE):
        talk.ask("Zähle.")
    written = talk.turns[-1].text
    second = Ear(talk)
    with qtbot.waitSignal(second.sentences.came, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(second.sentences.ended, timeout=PATIENCE):
        talk.stop()
    told = " ".join(second.heard[:-1])
    whole = talk.turns[-1].text
    assert len(told) <= len(whole) - len(written) + 1
