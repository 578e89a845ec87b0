"""Models as a visit knows them: the smallest for a lesson, the card, errands that outlive the visit."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from desktop.domain import lesson as lessons
from desktop.domain.card import CardWords
from desktop.domain.errand import Errand
from desktop.domain.lesson import VARIANTS, Library, Words
from desktop.domain.place import Home, LessonPlace, Place, Practice
from desktop.domain.preferences import Preferences
from desktop.domain.trouble import ModelMissing
from desktop.session.models import ModelDesk
from desktop.session.session import Session
from desktop.session.surroundings import inside
from desktop.session.wipe import Traces, wipe
from desktop.store import folders
from desktop.store.cards import FILE, read_card_words
from desktop.store.catalogue import read
from desktop.store.errands import Errands
from desktop.store.models import Models
from desktop.store.smallest import find_smallest
from tests.session.conftest import LESSON, SYSTEMS
from tests.session.engines import MODEL, PATIENCE, Engines, is_in

SMALL = "smollm2-135m"
SMALLEST = Path("smallest.gguf")
SPOKEN = {"de": Words("Titel", "Versprechen"), "en": Words("Title", "Promise")}
USUAL = replace(LESSON, words=SPOKEN)
ASKING = replace(USUAL, id="start/klein", shape=replace(LESSON.shape, model="smallest"))
LIBRARY = Library((lessons.Path("start", 1, (USUAL, ASKING), {}),), {})


class OneDesk(ModelDesk):
    """Only German has a smaller model here."""

    def smallest(self, language: str) -> Path | None:
        """That of this test."""
        return SMALLEST if language == "de" else None


@pytest.fixture
def session(engines: Engines, polite: tuple[str, ...]) -> Iterator[Session]:
    made = Session(
        LIBRARY,
        engines.line(polite),
        lambda: MODEL,
        SYSTEMS,
        preferences=Preferences(),
        place=Home(),
        models=OneDesk(),
    )
    yield made
    made.end("closed")
    made.deleteLater()


def answers(session: Session, qtbot: QtBot, model: Path) -> None:
    """Wait until the engine has this model."""
    engine = session.engine
    qtbot.waitUntil(lambda: engine.model == model.stem and is_in(engine, "ready"), timeout=PATIENCE)


def comes_to(session: Session, qtbot: QtBot, place: Place, model: Path) -> None:
    """Go somewhere, and wait until the engine has this model."""
    session.go(place)
    answers(session, qtbot, model)


def test_a_lesson_gets_the_smallest_model_and_the_next_one_that_of_the_pc(
    session: Session, qtbot: QtBot
) -> None:
    session.wake_engine()
    comes_to(session, qtbot, LessonPlace(USUAL.id), MODEL)
    comes_to(session, qtbot, LessonPlace(ASKING.id), SMALLEST)
    pid = session.engine.pid
    comes_to(session, qtbot, LessonPlace(ASKING.id, 1), SMALLEST)
    comes_to(session, qtbot, Home(), SMALLEST)
    assert session.engine.pid == pid
    comes_to(session, qtbot, Practice(), MODEL)


def test_where_there_is_no_smaller_one_the_model_of_the_pc_stays(session: Session, qtbot: QtBot) -> None:
    session.prefer(Preferences("en"))
    session.wake_engine()
    comes_to(session, qtbot, LessonPlace(ASKING.id), MODEL)


def test_a_language_that_is_changed_in_the_middle_changes_the_model(session: Session, qtbot: QtBot) -> None:
    session.wake_engine()
    comes_to(session, qtbot, LessonPlace(ASKING.id), SMALLEST)
    session.prefer(Preferences("en"))
    answers(session, qtbot, MODEL)


def test_an_engine_at_rest_is_woken_when_the_visit_goes_on(session: Session, qtbot: QtBot) -> None:
    session.wake_engine()
    comes_to(session, qtbot, Practice(), MODEL)
    session.waking.rest()
    assert is_in(session.engine, "off")
    comes_to(session, qtbot, Home(), MODEL)


def test_a_trouble_with_the_model_of_the_pc_does_not_take_the_smaller_one_away(
    engines: Engines, polite: tuple[str, ...], qtbot: QtBot
) -> None:
    def find() -> Path:
        raise ModelMissing("any")

    session = Session(
        LIBRARY,
        engines.line(polite),
        find,
        SYSTEMS,
        preferences=Preferences(),
        place=Home(),
        models=OneDesk(),
    )
    session.wake_engine()
    qtbot.waitUntil(lambda: isinstance(session.engine.trouble, ModelMissing), timeout=PATIENCE)
    comes_to(session, qtbot, LessonPlace(ASKING.id), SMALLEST)
    session.end("closed")
    session.deleteLater()


@pytest.mark.model
def test_the_smallest_model_that_knows_a_language_is_found() -> None:
    models = Models(folders.find())
    found = find_smallest(models, "en")
    assert found is not None
    assert found.name.startswith("SmolLM2")
    assert find_smallest(models, "tlh") is None


@pytest.mark.model
def test_a_damaged_smaller_model_is_passed_over(home: Path) -> None:
    models = Models(folders.find())
    file = home / "models" / models.known(SMALL).file
    file.unlink()
    file.write_bytes(b"broken")
    found = find_smallest(models, "en")
    assert found is None or not found.name.startswith("SmolLM2")


def test_every_model_that_we_have_tried_has_a_card_in_every_variant() -> None:
    places = folders.find()
    written = read_card_words(places.catalogue.with_name(FILE))
    tried = {model.id for model in read(places.catalogue).models if model.tried}
    assert set(written) == tried
    for words in written.values():
        assert set(VARIANTS) <= set(words)


def test_cards_in_simple_language_have_short_sentences() -> None:
    words = read_card_words(folders.find().catalogue.with_name(FILE))
    for card in words.values():
        simple = card["de-einfach"]
        for text in (*simple.good, *simple.bad, simple.learnt):
            assert all(len(sentence.split()) <= 15 for sentence in text.split(". ")), text


@pytest.mark.model
def test_the_card_is_that_of_the_model_that_answers() -> None:
    desk = ModelDesk()
    card = desk.card("", "SmolLM2-135M-Instruct.Q4_1")
    assert (card.model.id, card.known) == (SMALL, True)
    assert isinstance(card.words["de"], CardWords)
    assert desk.card("qwen3.5-2b").words == {}
    assert desk.card("qwen3.5-2b").model.id == "qwen3.5-2b"


@pytest.mark.model
def test_an_errand_outlives_the_visit_in_which_it_was_started(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "visit-1"
    folder.mkdir()
    begins = f"from desktop.session.models import ModelDesk; ModelDesk().begin('verify', {SMALL!r})"
    before = time.time()
    visitor = subprocess.Popen(
        [sys.executable, "-c", begins], env=inside(os.environ, folder), start_new_session=True
    )
    assert visitor.wait() == 0
    wiped = wipe(Traces(folder, visitor.pid, before))
    assert wiped.clean
    errand = _ended(Errands(folders.find()), f"verify-{SMALL}")
    assert errand.state == "done", errand


def _ended(errands: Errands, key: str) -> Errand:
    while True:
        errand = errands.get(key)
        assert errand is not None
        if errand.state != "running":
            return errand
        with suppress(psutil.NoSuchProcess):
            if errand.pid:
                psutil.Process(errand.pid).wait(600)
