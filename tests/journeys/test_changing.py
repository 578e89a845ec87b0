"""Language, simple language, text size and colours changed in the middle of something: nothing gets lost."""

import gc
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord
from desktop.domain.lesson import AnyStep, Lesson, Library
from desktop.domain.place import LessonPlace, Practice
from desktop.domain.preferences import Preferences
from desktop.engine.script import Answer
from tests.journeys.conftest import Opener
from tests.journeys.doing import marks, odds, said
from tests.journeys.me import Me
from tests.journeys.visit import Visit, settle

Key = Qt.Key
Change = Callable[[Me], None]
SLOW = Answer("Der Kühlschrank brummt leise und das Brot liegt noch im Korb. " * 20, pause_ms=20)


def takes_english(me: Me) -> None:
    me.chooses("English", of="Sprache: Deutsch")


def takes_simple_language(me: Me) -> None:
    me.presses("Einfache Sprache")


def takes_larger_text(me: Me) -> None:
    me.presses("Größere Schrift, jetzt 100 Prozent")


def takes_other_colours(me: Me) -> None:
    me.presses("Farben wechseln, jetzt hell")


CHANGES = {
    "english": takes_english,
    "simple language": takes_simple_language,
    "larger text": takes_larger_text,
    "other colours": takes_other_colours,
}
every_change = pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())


def place_of(library: Library, kind: type[AnyStep], *, warmth: bool = False) -> tuple[Lesson, LessonPlace]:
    """The first step of a kind in the library; where asked for, one whose temperature can be turned."""
    for lesson in library.lessons:
        for number, step in enumerate(lesson.steps):
            if isinstance(step, kind) and (not warmth or (isinstance(step, NextWord) and step.warmth)):
                return lesson, LessonPlace(lesson.id, number)
    raise AssertionError(f"no lesson has a step of kind {kind.__name__}")


def words_now(visit: Visit, lesson: Lesson, place: LessonPlace) -> dict[str, str]:
    """The list items of a step in the language of the window, by their ids."""
    words = lesson.spoken(visit.session.preferences.variant).steps[lesson.steps[place.step].id]
    return {item.id: item.text for item in words.items.values()}


def changed_back(visit: Visit) -> None:
    visit.session.prefer(Preferences())
    settle()


@every_change
def test_the_focus_stays_on_what_was_pressed(opens: Opener, change: Change) -> None:
    visit = opens()
    change(visit.me)
    settle()
    focus = visit.window.focusWidget()
    assert focus.objectName() in {"language", "simple", "larger", "theme"}
    assert visit.session.preferences != Preferences()


@every_change
def test_a_picked_choice_stays_picked(opens: Opener, library: Library, change: Change) -> None:
    lesson, place = place_of(library, Choose)
    visit = opens(at=place)
    step = lesson.steps[place.step]
    assert isinstance(step, Choose)
    visit.me.presses(words_now(visit, lesson, place)[step.answers[0]])
    change(visit.me)
    assert visit.me.is_checked(words_now(visit, lesson, place)[step.answers[0]])
    if not step.several:
        visit.me.sees(said("ChooseView", "That is right."))


@every_change
def test_an_answer_under_way_goes_on_and_its_question_stays(
    opens: Opener, library: Library, change: Change
) -> None:
    lesson, place = place_of(library, Ask)
    visit = opens(SLOW, at=place)
    step = lesson.steps[place.step]
    assert isinstance(step, Ask)
    me = visit.me
    question = words_now(visit, lesson, place)[step.examples[0]]
    me.presses(question)
    me.hits(Key.Key_Return)
    me.sees("Kühlschrank")
    talk = visit.session.talk(f"{place.lesson}/{step.id}")
    change(me)
    before = len(talk.turns[-1].text)
    assert talk.under_way
    me.until(lambda: len(talk.turns[-1].text) > before, "the answer stands still")
    me.sees(f"{said('Bubble', 'You')}: {question}")
    me.presses(said("Bubble", "Stop"))
    me.sees(said("Bubble", "You stopped the answer."))
    for entry in step.checklist:
        me.presses(words_now(visit, lesson, place)[entry])
    changed_back(visit)
    for entry in step.checklist:
        assert me.is_checked(words_now(visit, lesson, place)[entry])


def test_one_can_go_on_typing_where_one_was(opens: Opener, library: Library) -> None:
    _, place = place_of(library, Ask)
    me = opens(at=place).me
    me.types("Ihre Frage", "Der Text soll")
    me.hits(Key.Key_Plus, held=Qt.KeyboardModifier.ControlModifier)
    settle()
    me.writes(" wachsen")
    assert me.text_of("Ihre Frage") == "Der Text soll wachsen"


def test_one_can_go_on_turning_the_temperature_where_one_was(opens: Opener, library: Library) -> None:
    _, place = place_of(library, NextWord, warmth=True)
    visit = opens(at=place)
    me = visit.me
    me.waits_for("Raten")
    me.types("Ihr eigenes Wort", "gut")
    me.hits(Key.Key_Return)
    me.until(lambda: bool(odds(me)), "there are no odds")
    before = odds(me)
    me.goes_to("Temperatur, von kalt bis warm")
    me.hits(Key.Key_Right, 3)
    me.sees("1,3")
    me.until(lambda: odds(me) not in ([], before), "warmth changes nothing")
    me.hits(Key.Key_Plus, held=Qt.KeyboardModifier.ControlModifier)
    settle()
    me.hits(Key.Key_Right)
    me.sees("1,4")


@every_change
def test_what_is_typed_and_not_sent_stays(opens: Opener, change: Change) -> None:
    visit = opens(at=Practice())
    visit.me.types("Ihre Frage", "Halb fertig")
    change(visit.me)
    assert visit.me.text_of(said("Composer", "Your question")) == "Halb fertig"


@every_change
def test_free_practice_goes_on_in_the_middle_of_an_answer(opens: Opener, change: Change) -> None:
    visit = opens(SLOW, "Kürzer.", at=Practice())
    me = visit.me
    me.types("Ihre Frage", "Erzähl mir was")
    me.hits(Key.Key_Return)
    me.sees("Kühlschrank")
    me.types("Ihre Frage", "Und dann")
    change(me)
    me.sees("Erzähl mir was")
    assert me.text_of(said("Composer", "Your question")) == "Und dann"
    me.presses(said("Bubble", "Stop"))
    me.presses(said("Advice", "shorter"))
    me.sees("Kürzer.")


@every_change
def test_marks_and_what_is_shown_of_an_answer_stay(opens: Opener, library: Library, change: Change) -> None:
    lesson, place = place_of(library, FactCheck)
    visit = opens("Essen liegt am Rhein. Essen ist eine Stadt.", at=place)
    step = lesson.steps[place.step]
    assert isinstance(step, FactCheck)
    me = visit.me
    me.presses(words_now(visit, lesson, place)[step.questions[0]])
    me.waits_for("Andere Frage")
    me.presses(marks(me)[0][1])
    me.presses(marks(me)[1][0])
    me.presses("Unsichere Wörter zeigen")
    me.presses("Was stimmt?")
    me.sees("Faktenkarte")
    change(me)
    me.sees(said("FactCheckView", "Fact card"))
    me.sees(step.sources[step.questions[0]].title)
    assert me.is_checked(said("FactCheckView", "Show unsure words"))
    assert [[me.is_checked(mark) for mark in pair] for pair in marks(me)] == [[False, True], [True, False]]


class Ears(QObject):
    """Notes of each kind of change that the window is told of whether rubbish may be collected meanwhile."""

    CHANGES = (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange)
    """Of a change of font the window hears nothing: the sheet, which is set first, says the font already."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard: dict[QEvent.Type, bool] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.CHANGES and watched is self.parent():
            self.heard[event.type()] = self.heard.get(event.type(), False) or gc.isenabled()
        return False


@pytest.mark.parametrize("change", [takes_larger_text, takes_other_colours])
def test_a_guess_and_the_words_added_to_it_stay(opens: Opener, library: Library, change: Change) -> None:
    _, place = place_of(library, NextWord)
    visit = opens(at=place)
    me = visit.me
    me.waits_for("Raten")
    me.types("Ihr eigenes Wort", "gut")
    me.hits(Key.Key_Return)
    me.sees("„gut“")
    change(me)
    me.sees("„gut“")
    me.presses(odds(me)[1])
    me.waits_for("Ein Wort zurück")
    shown = odds(me)
    changed_back(visit)
    me.waits_for("Ein Wort zurück")
    assert odds(me) == shown


@pytest.mark.parametrize("change", [takes_english, takes_simple_language])
def test_another_language_has_a_sentence_of_its_own_to_guess_at(
    opens: Opener, library: Library, change: Change
) -> None:
    _, place = place_of(library, NextWord)
    visit = opens(at=place)
    me = visit.me
    me.waits_for("Raten")
    me.types("Ihr eigenes Wort", "gut")
    me.hits(Key.Key_Return)
    me.sees("„gut“")
    change(me)
    me.waits_for(said("Guessing", "Guess"))
    changed_back(visit)
    me.sees("„gut“")


def test_the_text_grows_and_shrinks_by_key(opens: Opener) -> None:
    visit = opens()
    for scale in (125, 150):
        visit.me.hits(Key.Key_Plus, held=Qt.KeyboardModifier.ControlModifier)
        assert visit.session.preferences.scale == scale
    visit.me.hits(Key.Key_Minus, held=Qt.KeyboardModifier.ControlModifier)
    assert visit.session.preferences.scale == 125


def test_text_grows_to_250_percent_and_no_further(opens: Opener) -> None:
    visit = opens(preferences=Preferences(scale=250), size=(1920, 1080))
    # As large as that, the helps are one button there, too.
    visit.me.chooses("Größere Schrift, jetzt 250 Prozent", of="Hilfen")
    assert visit.session.preferences.scale == 250


def test_with_large_text_on_a_small_screen_the_helps_are_one_button(opens: Opener) -> None:
    visit = opens(preferences=Preferences(scale=200), size=(1024, 768))
    visit.me.chooses("Einfache Sprache", of="Hilfen")
    assert visit.session.preferences.simple
    visit.me.chooses("English", of="Hilfen")
    visit.me.chooses("Deutsch", of="Options")
    assert visit.session.preferences == replace(Preferences(scale=200), simple=True)


def test_colours_go_from_light_to_dark_to_strong_contrast(opens: Opener) -> None:
    visit = opens()
    for now, then in (("hell", "dark"), ("dunkel", "contrast"), ("starker Kontrast", "light")):
        visit.me.presses(f"Farben wechseln, jetzt {now}")
        assert visit.session.preferences.theme == then


def test_nothing_is_collected_while_all_widgets_turn(opens: Opener) -> None:
    """Qt goes on with the next widget after it has told one; that one must still be there."""
    visit = opens()
    ears = Ears(visit.window)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(ears)
    visit.session.prefer(replace(visit.session.preferences, language="ar", theme="dark", scale=150))
    application.removeEventFilter(ears)
    assert ears.heard == dict.fromkeys(Ears.CHANGES, False)
