"""What only an engine that plays recordings does: it finds what fits, and refuses the rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.domain.recordings import Answer, Recordings
from desktop.engine.protocol import (
    Answered,
    Chat,
    Draw,
    Drawn,
    Failed,
    Message,
    Odds,
    Open,
    Opened,
    Request,
    Tokenized,
    Tokens,
    Weigh,
    Weighed,
)
from tests.engine.recordings import CAPITAL, NURSE, SUITE, WORDS, kept
from tests.engine.talk import Talk, chat, engine

NAME, ASK = "Ich heiße Elif.", "Wie heiße ich?"


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Talk]:
    """An engine process that plays two files."""
    answers = (
        said((ASK,), "Das weiß ich nicht."),
        said((NAME, "Hallo Elif.", ASK), "Sie heißen Elif."),
        said(("Farbe?",), "Rot.", temperature=0.0),
        said(("Farbe?",), "Blau.", seed=0),
        said(("Farbe?",), "Grün.", seed=1),
        said(("Farbe?",), "Lila.", variant="en"),
    )
    more = Recordings("other", "2026-05-01", {"de": "Kurz.", "en": "Brief."}, answers)
    folder = kept(tmp_path / "lessons", SUITE, more)
    (folder / "path" / "broken").mkdir()
    (folder / "path" / "broken" / "recorded.json").write_text("{", encoding="utf-8")
    with engine("--recorded", str(folder)) as talk:
        opened = talk.asks(Open(1, ""))
        assert isinstance(opened, Opened)
        assert opened.recorded
        assert opened.model
        yield talk


def said(
    texts: tuple[str, ...], text: str, *, variant: str = "de", seed: int = 0, temperature: float = 0.7
) -> Answer:
    return Answer(variant, texts, temperature, 400, seed, text)


def answer_to(talk: Talk, request: Chat) -> str:
    assert isinstance(talk.asks(request), Answered)
    return talk.text_of(request.id)


def test_the_same_question_is_answered_whatever_was_said_before(played: Talk) -> None:
    assert answer_to(played, chat(2, "Guten Tag!", "Guten Tag.", ASK)) == "Das weiß ich nicht."


def test_of_several_the_one_with_most_in_common_is_taken(played: Talk) -> None:
    assert answer_to(played, chat(2, NAME, "Hallo.", "Wie geht es?", "Gut.", ASK)) == "Sie heißen Elif."


def test_seed_temperature_and_language_decide_between_the_same(played: Talk) -> None:
    assert answer_to(played, chat(2, "Farbe?", seed=1)) == "Grün."
    assert answer_to(played, chat(3, "Farbe?", seed=7)) == "Grün."
    assert answer_to(played, chat(4, "Farbe?", temperature=0.0)) == "Rot."
    english = replace(chat(5, "Farbe?"), messages=(Message("system", "Brief."), Message("user", "Farbe?")))
    assert answer_to(played, english) == "Lila."


@pytest.mark.parametrize(
    "request_",
    [
        chat(2, "Was kostet die Welt?"),
        Odds(2, "The capital of Peru is"),
        Odds(2, CAPITAL, temperature=0.5),
        Weigh(2, NURSE, ("she", "they")),
        Draw(2, CAPITAL, count=50, seed=40),
        Tokens(2, "Nie gehört"),
    ],
    ids=str,
)
def test_what_was_not_recorded_is_refused(played: Talk, request_: Request) -> None:
    refused = played.asks(request_)
    assert isinstance(refused, Failed)
    assert refused.reason == "not_recorded"


def test_fewer_bars_leave_more_to_the_rest(played: Talk) -> None:
    weighed = played.asks(Odds(2, CAPITAL, count=2))
    assert isinstance(weighed, Weighed)
    assert [word.word for word in weighed.words] == [word for word, _ in WORDS[:2]]
    assert weighed.rest == pytest.approx(0.2, abs=1e-6)


def test_words_come_by_their_seeds(played: Talk) -> None:
    whole = played.asks(Draw(2, CAPITAL, count=10))
    part = played.asks(Draw(3, CAPITAL, count=3, seed=4))
    assert isinstance(whole, Drawn)
    assert isinstance(part, Drawn)
    assert part.words == whole.words[4:7]


def test_tokens_of_a_stopped_answer_are_those_up_to_its_end(tmp_path: Path) -> None:
    split = next(split for split in SUITE.splits if split.text == "Hallo")
    file = replace(SUITE, answers=(said(("Gruß?",), "Hallo"),), splits=(split,))
    with engine("--recorded", str(kept(tmp_path / "lessons", file))) as talk:
        talk.asks(Open(1, ""))
        tokenized = talk.asks(Tokens(2, "Hal"))
    assert isinstance(tokenized, Tokenized)
    assert [token.end for token in tokenized.tokens] == [1, 2, 3]


def test_what_came_with_a_pack_is_played_like_the_rest(tmp_path: Path) -> None:
    ours = Recordings("model", "2026-05-01", {"de": "Kurz."}, (said(("Wo?",), "Hier."),))
    more = Recordings("other", "2026-05-01", {"de": "Kurz."}, (said(("Wann?",), "Heute."),))
    folders = (kept(tmp_path / "lessons", ours), kept(tmp_path / "pack", more))
    with engine("--recorded", *map(str, folders)) as talk:
        talk.asks(Open(1, ""))
        assert answer_to(talk, chat(2, "Wo?")) == "Hier."
        assert answer_to(talk, chat(3, "Wann?")) == "Heute."


def test_an_engine_without_recordings_refuses_to_open(tmp_path: Path) -> None:
    with engine("--recorded", str(tmp_path)) as talk:
        refused = talk.asks(Open(1, ""))
    assert isinstance(refused, Failed)
    assert refused.reason == "no_recordings"
