"""Reading aloud, as a visitor hears it: the real window, and what really speaks, on a sink nobody hears."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.domain.basic_steps import Choose
from desktop.domain.lesson import Library
from desktop.domain.place import Home, LessonPlace, Practice
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer
from desktop.session.itself import command
from desktop.session.voice import Voice
from desktop.ui.aloud.reader import Reader
from tests.journeys.conftest import Opener
from tests.journeys.visit import Visit
from tests.speech.sounds import swallow

ANSWER = "Das ist der erste Satz. Das ist der zweite Satz. Und das der dritte."
PATIENCE_MS = 120_000


class Ears:
    """Hears what is read in a visit, sentence by sentence."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self.heard: list[str] = []
        visit.session.aloud.voice.began.connect(self._hear)

    def hears(self, text: str) -> None:
        """Wait until a sentence is read."""
        self.visit.me.until(lambda: text in self.heard, f"{text!r} was not read; but {self.heard}")

    def hears_the_end(self) -> list[str]:
        """Wait until nothing is read any more; what was read since it was asked before."""
        aloud = self.visit.session.aloud
        self.visit.me.until(lambda: not aloud.reading, f"it does not end: {self.heard}")
        heard, self.heard = self.heard, []
        return heard

    def _hear(self, _number: int) -> None:
        with suppress(IndexError):  # While the window is built anew, nobody reads.
            self.heard.append(reader_of(self.visit).marked)


@pytest.fixture(autouse=True)
def quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in swallow(tmp_path / "account").items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def listens(opens: Opener) -> Callable[..., tuple[Visit, Ears]]:
    def open_visit(*answers: Answer | str, **more: object) -> tuple[Visit, Ears]:
        visit = opens(*answers, **more)
        visit.me.patience_ms = PATIENCE_MS
        return visit, Ears(visit)

    return open_visit


def reader_of(visit: Visit) -> Reader:
    """What reads in the window of a visit."""
    return list[Reader](visit.window.findChildren(Reader))[-1]


Listens = Callable[..., tuple[Visit, Ears]]


def speaks_through(visit: Visit, *words: str, silence_ms: int = 5000) -> None:
    """Give a visit another speech process."""
    aloud = visit.session.aloud
    aloud.voice = Voice(words, aloud, silence_ms=silence_ms)


def test_a_page_is_read_from_its_heading_to_its_last_button(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    visit.me.presses("Vorlesen")
    visit.me.sees("Stopp: Vorlesen beenden")
    heard = ears.hears_the_end()
    assert heard[:2] == ["Guten Tag!", "Was möchten Sie heute ausprobieren?"]
    order = [heard.index(said) for said in ("Lektion starten", "Ankommen", "Hineinschauen", "Frei üben")]
    assert order == sorted(order)
    assert heard[-1] == "Wörter erklärt"
    assert visit.me.can_press("Vorlesen")


def test_stop_is_immediate_and_the_next_press_goes_on_with_the_sentence_that_was_cut_off(
    listens: Listens,
) -> None:
    visit, ears = listens(at=Home())
    visit.me.presses("Vorlesen")
    ears.hears("Ankommen")
    visit.me.presses("Stopp: Vorlesen beenden")
    assert not visit.session.aloud.reading
    reader = reader_of(visit)
    assert reader.marked == ""
    before = ears.hears_the_end()
    visit.me.presses("Vorlesen")
    after = ears.hears_the_end()
    assert after[0] in (
        before[-1],
        "Hier fangen Sie an: Was ist KI, wie spricht man mit ihr, und was bleibt auf diesem PC?",
    )
    assert "Guten Tag!" not in after
    visit.me.presses("Vorlesen")
    assert ears.hears_the_end()[0] == "Guten Tag!"


def test_from_the_beginning_it_is_read_once_more(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    visit.me.presses("Vorlesen")
    ears.hears("Ankommen")
    visit.me.presses("Von vorne")
    assert ears.hears_the_end().count("Guten Tag!") == 2


def test_another_page_another_language_and_the_end_of_the_visit_stop_it(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    aloud = visit.session.aloud
    visit.me.presses("Vorlesen")
    ears.hears("Guten Tag!")
    visit.session.go(Practice())
    assert not aloud.reading
    visit.me.presses("Vorlesen")
    ears.hears("Frei üben")
    visit.me.chooses("English", of="Sprache")
    assert not aloud.reading
    ears.hears_the_end()
    visit.me.presses("Read aloud")
    ears.hears("Practise freely")
    process = psutil.Process(aloud.voice.pid)
    started = [process, *process.children(recursive=True)]
    assert len(started) >= 3
    visit.session.end("reset")
    assert not aloud.reading
    assert not psutil.wait_procs(started, timeout=30)[1]


def test_a_key_reads_and_escape_is_silence(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    visit.me.hits(Qt.Key.Key_F9)
    ears.hears("Guten Tag!")
    visit.me.hits(Qt.Key.Key_Escape)
    assert visit.me.can_press("Vorlesen")
    visit.me.hits(Qt.Key.Key_F9)
    ears.hears("Ankommen")
    visit.me.hits(Qt.Key.Key_F9)
    assert visit.me.can_press("Vorlesen")


def test_from_what_has_the_focus_and_then_the_news_first(listens: Listens, library: Library) -> None:
    lesson, number, step = next(
        (lesson, number, step)
        for lesson in library.lessons
        for number, step in enumerate(lesson.steps)
        if isinstance(step, Choose) and not step.several
    )
    visit, ears = listens(at=LessonPlace(lesson.id, number))
    items = lesson.words["de"].steps[step.id].items
    first, second = (items[name].text for name in step.choices[:2])
    visit.me.goes_to(second)
    visit.me.hits(Qt.Key.Key_F9)
    heard = ears.hears_the_end()
    assert heard[0] in second
    assert first not in heard
    before = set(shown(visit))
    visit.me.presses(second)
    news = [text for text in shown(visit) if text not in before]
    visit.me.presses("Vorlesen")
    ears.hears_the_end()
    visit.me.presses(first)
    visit.me.presses("Vorlesen")
    heard = ears.hears_the_end()
    assert news
    assert any(heard[0] in text for text in shown(visit) if text not in before)


def shown(visit: Visit) -> list[str]:
    labels: list[QLabel] = list(visit.window.findChildren(QLabel))
    return [label.text() for label in labels if label.isVisible()]


def test_an_answer_is_read_while_it_streams_to_its_end(listens: Listens) -> None:
    visit, ears = listens(Answer(ANSWER, pause_ms=500), at=Practice())
    visit.session.aloud.voice.wake()
    visit.me.until(lambda: visit.session.aloud.voice.state == "ready", "no voice before the answer ends")
    visit.me.types("Ihre Frage", "Hallo")
    visit.me.hits(Qt.Key.Key_Return)
    visit.me.presses("Diese Antwort vorlesen")
    ears.hears("Das ist der erste Satz.")
    assert visit.session.talks["practice"].turns[-1].under_way
    assert ears.hears_the_end() == [
        "Das ist der erste Satz.",
        "Das ist der zweite Satz.",
        "Und das der dritte.",
    ]
    assert visit.session.talks["practice"].turns[-1].text == ANSWER
    assert visit.me.can_press("Diese Antwort vorlesen")


def test_what_is_selected_is_read_and_nothing_else(listens: Listens) -> None:
    visit, ears = listens(ANSWER, at=Practice())
    visit.me.types("Ihre Frage", "Hallo")
    visit.me.hits(Qt.Key.Key_Return)
    visit.me.waits_for("Noch einmal fragen")
    labels: list[QLabel] = list(visit.window.findChildren(QLabel))
    answer = next(label for label in labels if label.text() == ANSWER and label.isVisible())
    answer.setSelection(ANSWER.index("zweite"), len("zweite Satz."))
    visit.me.hits(Qt.Key.Key_F9)
    assert ears.hears_the_end() == ["zweite Satz."]


def test_that_others_can_hear_it_is_told_once_in_a_visit(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    hint = "Andere im Raum hören mit. Mit Kopfhörern hören nur Sie es."
    visit.me.presses("Vorlesen")
    visit.me.sees(hint)
    ears.hears_the_end()
    visit.me.sees_no(hint)
    visit.me.presses("Vorlesen")
    ears.hears("Guten Tag!")
    assert hint not in visit.me.texts()


def test_the_speed_is_chosen_and_kept_for_the_visit(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    visit.me.presses("Vorlesen")
    ears.hears("Guten Tag!")
    visit.me.presses("Tempo: normal")
    visit.me.presses("Tempo: schnell")
    assert visit.session.aloud.voice.speed == "slow"
    visit.me.chooses("English", of="Sprache")
    visit.me.presses("Read aloud")
    visit.me.sees("Speed: slow")


def test_where_nothing_speaks_it_is_told_which_packages_bring_it(
    listens: Listens, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    visit, _ = listens(at=Home())
    visit.me.presses("Vorlesen")
    visit.me.sees("Dieser PC kann noch nicht vorlesen.")
    visit.me.sees("speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng")
    assert not visit.session.aloud.reading
    assert visit.me.can_press("Vorlesen")
    visit.me.presses("Schließen")
    visit.me.sees_no("Dieser PC kann noch nicht vorlesen.")


def test_a_language_without_a_voice_is_named_and_the_others_are_read(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    speaks_through(visit, *command("speech", "--engine", "mock"))
    visit.me.presses("Vorlesen")
    visit.me.sees("Für diese Sprache hat dieser PC keine Stimme: Deutsch.")
    assert visit.me.can_press("Vorlesen")
    visit.session.prefer(Preferences("en"))
    ears = Ears(visit)
    visit.me.presses("Read aloud")
    ears.hears("Good day!")


def test_what_speaks_may_die_or_hang_and_the_page_stays(listens: Listens) -> None:
    visit, ears = listens(at=Home())
    visit.me.presses("Vorlesen")
    ears.hears("Guten Tag!")
    psutil.Process(visit.session.aloud.voice.pid).kill()
    visit.me.sees("Die Stimme antwortet nicht.")
    visit.me.presses("Vorlesen")
    ears.hears_the_end()
    speaks_through(visit, sys.executable, "-c", "import sys; sys.stdin.read()", silence_ms=150)
    visit.session.prefer(Preferences(theme="dark"))
    visit.me.presses("Vorlesen")
    visit.me.sees("Die Stimme antwortet nicht.")
    assert visit.me.can_press("Vorlesen")


def test_what_is_read_is_scrolled_into_sight(listens: Listens) -> None:
    visit, ears = listens(at=Home(), size=(1024, 768), preferences=Preferences(scale=200))
    hidden: list[str] = []

    def look(_number: int) -> None:
        visit.me.settles()
        reader = reader_of(visit)
        places = reader.marker.places()
        if places and not any(visit.window.rect().contains(place.center()) for place in places):
            hidden.append(reader.marked)

    visit.session.aloud.voice.began.connect(look)
    visit.me.presses("Vorlesen")
    assert len(ears.hears_the_end()) > 20
    assert hidden == []
