"""The way a tour takes: every page, every kind of step before and after doing it, the same in other looks."""

import time
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.basic_steps import Ask, FactCheck, NextWord
from desktop.domain.lesson import AnyStep, Lesson
from desktop.domain.notes import NextWordNotes
from desktop.domain.place import Ended, Home, LessonPlace, PathPlace, Place, Practice
from desktop.domain.preferences import Preferences, Theme
from desktop.domain.visit import Searched, Wiped
from tests.journeys.doing import do, marks, odds
from tests.journeys.visit import Visit, settle
from tests.rules.kind_states import demonstrations
from tests.tour.album import Album

said = QCoreApplication.translate
SIZES = ((1366, 768), (1024, 768), (1920, 1080))
PATIENCE_MS = 180_000


class Setting(Struct, frozen=True):
    """How the window is set for a picture."""

    size: tuple[int, int] = SIZES[0]
    language: str = "de"
    simple: bool = False
    theme: Theme = "light"
    scale: int = 100

    def __str__(self) -> str:
        simple = " einfach" if self.simple else ""
        return f"{self.language}{simple}, {self.theme}, {self.scale} %, {self.size[0]} x {self.size[1]}"

    @property
    def preferences(self) -> Preferences:
        """What the visitor has to set for it."""
        return Preferences(self.language, self.simple, self.scale, self.theme)


PLAIN = Setting()
OTHERS = (
    Setting(language="en"),
    Setting(theme="dark"),
    Setting(scale=200, size=SIZES[1]),
    Setting(language="en", theme="dark", scale=200, size=SIZES[2]),
)
MORE = (
    Setting(simple=True),
    Setting(theme="contrast"),
    Setting(size=SIZES[1]),
    Setting(size=SIZES[2]),
    Setting(scale=250, size=SIZES[1]),
)


def spoken_in(language: str, settings: tuple[Setting, ...]) -> tuple[Setting, ...]:
    """The same settings in another language than German, without what only German has."""
    if language == PLAIN.language:
        return settings
    own = (setting for setting in settings if setting.language == PLAIN.language and not setting.simple)
    return tuple(replace(setting, language=language) for setting in own)


class Walk:
    """Walks through a visit and takes pictures."""

    def __init__(self, visit: Visit, album: Album, language: str = PLAIN.language, scale: int = 100) -> None:
        self._plain = Setting(SIZES[1] if scale > PLAIN.scale else SIZES[0], language, scale=scale)
        others, more = (spoken_in(language, settings) for settings in (OTHERS, MORE))
        # Nobody looks twice at the same picture.
        self._others = tuple(setting for setting in others if setting != self._plain)
        self._more = tuple(setting for setting in more if setting != self._plain)
        visit.window.resize(*self._plain.size)
        visit.session.prefer(self._plain.preferences)
        self._visit = visit
        self._session = visit.session
        self._me = visit.me
        self._album = album

    def whole(self, lessons: tuple[Lesson, ...], *, brief: bool = False) -> None:
        """Walk the whole visit.

        Args:
            lessons: to go through step by step.
            brief: whether kinds of step that these lessons do not have are left out.
        """
        self._goes(Home(), "Startseite")
        self._looks("Startseite", (*self._others, *self._more))
        for path in self._session.library.paths:
            self._goes(PathPlace(path.id), f"Lernpfad {path.spoken('de').title}")
        self._looks("Lernpfad", self._others)
        seen: set[type[AnyStep]] = set()
        for lesson in lessons:
            for number, step in enumerate(lesson.steps):
                self._does(lesson, number, step, others=() if type(step) in seen else self._others)
                seen.add(type(step))
            self._goes(LessonPlace(lesson.id, len(lesson.steps)), f"{lesson.spoken('de').title}: Ende")
        for lesson, number, step in () if brief else self._unseen(seen):
            self._does(lesson, number, step, others=self._others)
        self._practises()
        self._ends()

    def _unseen(self, seen: set[type[AnyStep]]) -> Iterator[tuple[Lesson, int, AnyStep]]:
        """The other kinds of step, on their demonstration lessons, which the home page does not have."""
        shown, library = demonstrations(), self._session.library
        self._session.library = replace(library, paths=(*library.paths, *shown.paths))
        for lesson in shown.lessons:
            for number, step in enumerate(lesson.steps):
                if type(step) not in seen:
                    seen.add(type(step))
                    yield lesson, number, step
        self._session.library = library

    def _shoot(self, title: str, setting: Setting | None = None) -> None:
        settle()
        self._waits_for_odds()
        self._visit.window.activateWindow()
        settle()
        self._album.take(self._visit.window, title, str(setting or self._plain), self._me.texts())

    def _waits_for_odds(self) -> None:
        place = self._session.place
        lesson = self._session.library.lesson(place.lesson) if isinstance(place, LessonPlace) else None
        if lesson is None or not isinstance(place, LessonPlace) or place.step >= len(lesson.steps):
            return
        if isinstance(lesson.steps[place.step], NextWord):
            guess = said("Guessing", "Guess")
            self._me.until(lambda: self._me.can_press(guess) or bool(odds(self._me)), "no odds come")

    def _goes(self, place: Place, title: str) -> None:
        self._session.go(place)
        self._shoot(title)

    def _looks(self, title: str, settings: tuple[Setting, ...]) -> None:
        for setting in settings:
            self._visit.window.resize(*setting.size)
            self._session.prefer(setting.preferences)
            self._shoot(title, setting)
        self._visit.window.resize(*self._plain.size)
        self._session.prefer(self._plain.preferences)

    def _does(self, lesson: Lesson, number: int, step: AnyStep, *, others: tuple[Setting, ...]) -> None:
        words = lesson.spoken(*self._session.preferences.speech)
        title = f"{words.title} {number + 1}: {words.steps[step.id].title}"
        kind = type(step).__struct_config__.tag
        self._goes(LessonPlace(lesson.id, number), f"{title} ({kind})")
        begun = time.monotonic()
        do(self._me, step, words.steps[step.id])
        if isinstance(step, FactCheck):
            self._resolves(words.steps[step.id].items[step.questions[0]].text)
        if kind != "read":
            self._shoot(f"{title} ({kind}), getan")
        self._tells(lesson, step, time.monotonic() - begun)
        self._looks(f"{title} ({kind})", others)

    def _resolves(self, question: str) -> None:
        """Ask once more: doing the step has ended with the list of questions."""
        self._me.presses(question)
        self._me.waits_for(said("FactCheckView", "Another question"))
        self._me.presses(said("FactCheckView", "Show unsure words"))
        self._me.presses(marks(self._me)[0][1])
        self._me.presses(said("FactCheckView", "What is right?"))

    def _tells(self, lesson: Lesson, step: AnyStep, seconds: float) -> None:
        told: dict[str, Any] = {"step": f"{lesson.id}/{step.id}", "seconds": round(seconds, 2)}
        if isinstance(step, Ask | FactCheck):
            talk = self._session.talk(f"{lesson.id}/{step.id}")
            told["turns"] = [{"speaker": turn.speaker, "text": turn.text} for turn in talk.turns]
            told["timings"] = {name: getattr(talk.timings, name) for name in talk.timings.__struct_fields__}
        if isinstance(step, NextWord):
            notes = self._session.notes(
                f"{lesson.id}/{step.id}/{lesson.shown_in(*self._session.preferences.speech)}", NextWordNotes
            )
            told["odds"] = {bar.word: round(bar.probability, 4) for bar in notes.bars}
            told["temperature"] = notes.temperature
        self._album.answers.append(told)

    def _practises(self) -> None:
        self._goes(Practice(), "Frei üben")
        self._looks("Frei üben", self._others)
        talk = self._session.talk("practice")
        talk.ask("Erkläre mir in drei Sätzen, was ein Sprachmodell ist.")
        self._me.until(lambda: len(talk.turns[-1].text) > 30 or not talk.under_way, "no answer comes")
        self._shoot("Frei üben, die KI schreibt")
        self._me.until(lambda: not talk.under_way, "the answer does not end")
        self._shoot("Frei üben, Antwort")
        self._looks("Frei üben, Antwort", (*self._others, *self._more))
        told = [{"speaker": turn.speaker, "text": turn.text} for turn in talk.turns]
        self._album.answers.append({"step": "practice", "turns": told})

    def _ends(self) -> None:
        def stay() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(20, stay)
                return
            dialog.activateWindow()
            settle()
            self._album.take(dialog, "Frage vor dem Ende", str(self._plain), [dialog.accessibleName()])
            dialog.reject()

        QTimer.singleShot(20, stay)
        self._me.presses(said("Session", "End session"))
        clean = Wiped(0.05, 2, 3, searched=Searched(20, 4, 0.02))
        stuck = Wiped(3.1, 2, 3, stuck=1)
        self._goes(Ended(clean), "Gelöscht und geprüft")
        self._looks("Gelöscht und geprüft", self._others)
        self._goes(Ended(clean, lost=True), "Nach einem Absturz")
        self._goes(Ended(stuck), "Etwas ließ sich nicht löschen")
