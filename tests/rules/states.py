"""Every page and every main state of every kind of step, set up without an engine."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from desktop.domain.basic_steps import Ask, Choose, FactCheck, NextWord
from desktop.domain.conversation import LONGEST_TEXT, Turn
from desktop.domain.day import Day
from desktop.domain.lesson import ALL_VARIANTS, AnyStep, Lesson, Library
from desktop.domain.notes import AskNotes, Bar, ChooseNotes, FactNotes, NextWordNotes
from desktop.domain.place import (
    Certificate,
    Ended,
    Facilitating,
    Home,
    KeyList,
    LessonPlace,
    PassEntry,
    PassPlace,
    PathPlace,
    Place,
    Practice,
    TakeHome,
    WordList,
)
from desktop.domain.template import TemplateNotes
from desktop.domain.trouble import (
    EngineGivenUp,
    EngineLost,
    MemoryShort,
    ModelDamaged,
    ModelMissing,
    TextTooLong,
    Trouble,
)
from desktop.domain.visit import Searched, Wiped
from desktop.session.learning_pass import PassNotes
from desktop.session.session import Session
from desktop.ui.pass_entry import NOTES as PASS_NOTES
from desktop.ui.templates import KEY as TEMPLATES
from tests.rules.states_care import care_states
from tests.rules.states_staff import staff_states

SetUp = Callable[[Session], None]

ANSWER = (
    "Betreff: Heizung kaputt\n\nGuten Tag Frau Yılmaz,\n\n"
    "die Heizung in meiner Wohnung ist seit gestern kaputt. "
    "Es sind nur noch 15 Grad. Bitte schicken Sie heute jemanden, der sie repariert. "
    "Die Nebenkostenabrechnungsbescheinigung habe ich noch nicht bekommen.\n\nMit freundlichen Grüßen"
)
QUESTION = "Schreibe eine kurze Mail an meine Vermieterin: Die Heizung ist seit gestern kaputt."
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän"
BARS = (
    Bar("Verantwortung", 0.4312),
    Bar("dir", 0.2),
    Bar("Nebenkostenabrechnung", 0.1),
    Bar("Ihnen", 0.052),
    Bar("euch", 0.002),
)


def nothing(_session: Session) -> None:
    """Leave everything as it is."""


class State(Struct, frozen=True):
    """A page in one state: its name, and what makes a visit be there."""

    name: str
    place: Place
    set_up: SetUp = nothing

    def enter(self, session: Session) -> None:
        """Bring a visit there; states are entered in the order in which they are listed."""
        session.engine.expect()
        self.set_up(session)
        session.go(self.place)


def pages(library: Library) -> Iterator[State]:
    """Every page but lessons, and of each kind of step the first there is, in all their main states."""
    yield from _pages(library)
    yield from _practice()
    yield from (State(name, place, set_up) for name, place, set_up in staff_states(library))
    known: set[type[AnyStep]] = set()
    for lesson in library.lessons:
        for number, step in enumerate(lesson.steps):
            if type(step) not in known:
                known.add(type(step))
                place = LessonPlace(lesson.id, number)
                for name, set_up in _of_step(lesson, step):
                    yield State(f"{lesson.id}/{step.id}: {name}", place, set_up)


def steps(library: Library) -> Iterator[State]:
    """Every step of every lesson as one first sees it, and the end of each lesson."""
    for lesson in library.lessons:
        for number, step in enumerate(lesson.steps):
            yield State(f"{lesson.id}/{step.id}", LessonPlace(lesson.id, number))
        yield State(f"{lesson.id}: end", LessonPlace(lesson.id, len(lesson.steps)))


def _pages(library: Library) -> Iterator[State]:
    first = library.lessons[0].id
    yield State("home", Home())
    yield State("home: lesson begun", Home(), _visiting(LessonPlace(first, 1), Home()))
    yield State("home: no model", Home(), lambda s: s.engine.refuse(ModelMissing("any")))
    short = MemoryShort("any", 2_000_000_000, 700_000_000)
    yield State("home: too little memory", Home(), lambda s: s.engine.refuse(short))
    for path in library.paths:
        yield State(f"path {path.id}", PathPlace(path.id))
    done = LessonPlace(first, len(library.lessons[0].steps))
    there = PathPlace(library.paths[0].id)
    yield State(f"path {library.paths[0].id}: lesson done", there, _visiting(done, there))
    yield from _papers(library, done)
    yield State("learning pass", PassPlace(), _visiting(done))
    yield State("learning pass: enter", PassEntry())
    yield State("learning pass: taken over", PassEntry(), _noted(PASS_NOTES, PassNotes(lessons=3)))
    yield State("keys", KeyList())
    yield State("words explained", WordList())
    yield State("words explained: from a lesson", WordList(LessonPlace(first, 0)))
    yield State("ended: clean", Ended(Wiped(0.8, 1, 4, searched=Searched(12, 3, 0.1))))
    yield State("ended: stuck", Ended(Wiped(3.2, 1, 4, 2, Searched(12, 3, 0.1))))
    yield State("ended: unsearched", Ended(Wiped(3.2, 1, 4)))
    yield State("ended: left out", Ended(Wiped(3.2, 1, 4, searched=Searched(12, 3, 1.5, left_out=2))))
    files = tuple(f"/home/lernraum/.cache/some-program/one-more-folder/{n}/note.log" for n in range(8))
    yield State("ended: found", Ended(Wiped(0.8, 1, 4, searched=Searched(12, 30, 0.3, 0, files))))
    yield State("ended: lost", Ended(Wiped(0.8, 1, 4), lost=True))


def _papers(library: Library, done: LessonPlace) -> Iterator[State]:
    course = library.courses[0].id
    yield State("home: course of the day", Home(), _choosing(course))
    yield State("take home", TakeHome(done.lesson), _choosing(""))
    yield State("certificate", Certificate(), _visiting(done))
    yield State("guides", Facilitating("guides"))
    yield State("guide", Facilitating("guide", of=course))


def _practice() -> Iterator[State]:
    yield State("practice", Practice())
    for template in ("letter", "mail"):
        yield State(f"practice: questions of {template}", Practice(), _templated(template, built=False))
    yield State("practice: prompt ready", Practice(), _templated("mail", built=True))
    yield State("practice: cards again", Practice(), lambda s: s.note(TEMPLATES, TemplateNotes()))
    yield State("practice: writing", Practice(), writing("practice"))
    yield State("practice: answered", Practice(), answered("practice"))
    yield State("practice: one word of 300 letters", Practice(), _one_word)
    yield State("practice: stopped, then lost", Practice(), _unlucky)
    yield State("practice: text too long", Practice(), _too_long)
    yield from (State(name, place, set_up) for name, place, set_up in care_states())
    yield State("practice: given up", Practice(), lambda s: s.engine.refuse(EngineGivenUp()))


def _templated(template: str, *, built: bool) -> SetUp:
    """The questions of a practice template half answered, or its prompt ready."""

    def set_up(session: Session) -> None:
        replies = {template: {"what": f"Die Heizung ist kalt. {LONG_WORD}"}}
        session.note(TEMPLATES, TemplateNotes(template, replies, built))
        session.talk("practice").draft = ANSWER if built else ""

    return set_up


def _of_step(lesson: Lesson, step: AnyStep) -> Iterator[tuple[str, SetUp]]:
    key = f"{lesson.id}/{step.id}"
    yield "fresh", nothing
    match step:
        case Choose():
            wrong = tuple(choice for choice in step.choices if choice not in step.answers)
            yield "all wrong" if step.several else "wrong", _noted(key, ChooseNotes(wrong, shown=True))
            yield "right", _noted(key, ChooseNotes(step.answers, shown=True))
        case Ask():
            yield "writing", writing(key)
            ticked = _noted(key, AskNotes(step.checklist))
            yield "answered", _both(answered(key), ticked)
            yield "lost", _troubled(key, EngineLost())
        case NextWord():
            yield "guess", _noted(key, NextWordNotes(bars=BARS, rest=0.21), by_variant=True)
            guessed = NextWordNotes(guess=LONG_WORD, bars=BARS, rest=0.21)
            yield "guessed", _noted(key, guessed, by_variant=True)
            added = NextWordNotes(added=("Ihnen", "heute", LONG_WORD), bars=BARS, rest=0.21, temperature=1.4)
            yield "gone on", _noted(key, added, by_variant=True)
            yield "no model", lambda s: s.engine.refuse(ModelDamaged(Path("any.gguf"), "1", "2"))
        case FactCheck():
            yield "writing", writing(key)
            yield "answered", _both(answered(key), _noted(key, FactNotes(question=step.questions[0])))
            marked = FactNotes(step.questions[0], {0: True, 1: False}, resolved=True, tinted=True)
            yield "resolved", _both(answered(key), _noted(key, marked))
            yield "lost", _troubled(key, EngineLost())


def writing(key: str) -> SetUp:
    """An answer is coming."""

    def set_up(session: Session) -> None:
        talk = session.talk(key)
        talk.clear()
        talk.ask(QUESTION)
        talk.turns = (*talk.turns[:-1], Turn("model", ANSWER[:120], "writing"))

    return set_up


def answered(key: str) -> SetUp:
    """An answer has come, with words the model was unsure of."""

    def set_up(session: Session) -> None:
        talk = session.talk(key)
        talk.clear()
        talk.turns = (Turn("visitor", QUESTION), Turn("model", ANSWER))
        words = [f"{word} " for word in ANSWER.split(" ")]
        talk.pieces = tuple(Bar(word, 0.3 if number % 4 else 0.9) for number, word in enumerate(words))

    return set_up


def _unlucky(session: Session) -> None:
    talk = session.talk("practice")
    talk.clear()
    stopped = Turn("model", ANSWER[:80], "stopped")
    lost = Turn("model", ANSWER[:60], "lost")
    talk.turns = (Turn("visitor", QUESTION), stopped, Turn("visitor", QUESTION), lost)
    talk.trouble = EngineLost()


def _one_word(session: Session) -> None:
    talk = session.talk("practice")
    talk.clear()
    talk.turns = (Turn("visitor", "https://" + LONG_WORD * 7), Turn("model", LONG_WORD * 7))


def _too_long(session: Session) -> None:
    talk = session.talk("practice")
    talk.clear()
    talk.draft = "Wort " * LONGEST_TEXT
    talk.trouble = TextTooLong(5 * LONGEST_TEXT, LONGEST_TEXT)


def _troubled(key: str, trouble: Trouble) -> SetUp:
    def set_up(session: Session) -> None:
        talk = session.talk(key)
        talk.clear()
        talk.turns = (Turn("visitor", QUESTION), Turn("model", ANSWER[:60], "lost"))
        talk.trouble = trouble

    return set_up


def _noted(key: str, notes: Struct, *, by_variant: bool = False) -> SetUp:
    keys = [f"{key}/{variant}" for variant in ALL_VARIANTS] if by_variant else [key]

    def set_up(session: Session) -> None:
        for each in keys:
            session.note(each, notes)

    return set_up


def _both(first: SetUp, second: SetUp) -> SetUp:
    def set_up(session: Session) -> None:
        first(session)
        second(session)

    return set_up


def _choosing(course: str) -> SetUp:
    return lambda session: session.facilitator.choose(Day(course=course))


def _visiting(*places: Place) -> SetUp:
    def set_up(session: Session) -> None:
        for place in places:
            session.go(place)

    return set_up
