"""The page of one learning path: its lessons, what one can do after each, how long each takes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.lesson import Lesson
from desktop.domain.lesson import Path as LearningPath
from desktop.domain.place import Home, LessonPlace
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button
from desktop.ui.languages import said_here
from desktop.ui.layouts import Grid, column
from desktop.ui.page import Page
from desktop.ui.pictures import Cover, Icon
from desktop.ui.session_end import SessionNote, end_button
from desktop.ui.stand_in import stands_in
from desktop.ui.texts import words

translate = QCoreApplication.translate


def brought_words(path: LearningPath) -> str:
    """Out of which lesson pack a path comes."""
    return translate("PathPage", "from the pack “{name}”").replace("{name}", path.pack)


class PathPage(Page):
    """Lets the visitor pick a lesson."""

    def __init__(self, context: Context, path: LearningPath) -> None:
        spoken = path.spoken(*context.session.preferences.speech)
        super().__init__(context, spoken.title)
        look = self.look
        home = button(self.tr("Home page"), look, lambda: self.session.go(Home()), picture="arrow-left")
        self.before = [home]
        self.note = SessionNote(context)
        self.after = [end_button(context, self)]
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(24))
        box.addLayout(column(words(spoken.title, "h1"), words(spoken.promise, "lead"), gap=look.space(8)))
        if path.pack:
            box.addWidget(words(brought_words(path), "facts"))
        cards = [self._card(lesson) for lesson in path.lessons]
        box.addWidget(Grid(cards, narrowest=look.text(17) * 24, most=2, gap=look.space(16)))
        box.addStretch(1)
        self.first = cards[0] if cards else home

    def _card(self, lesson: Lesson) -> PressArea:
        look = self.look
        spoken = lesson.spoken(*self.session.preferences.speech)
        minutes = self.tr("%n minute(s)", "", lesson.shape.minutes)
        facts = [minutes, self.tr("%n step(s)", "", len(lesson.steps))]
        face = QHBoxLayout()
        pad = look.space(20)
        face.setContentsMargins(pad, pad, pad, pad)
        face.setSpacing(look.space(20))
        cover = lesson.cover
        if cover is not None and look.wide <= 150:
            face.addWidget(Cover(Path(lesson.folder) / "pictures" / cover.picture, look.space(160)))
        shown = stands_in(lesson, self.session)
        if shown:
            facts.append(self.tr("in: {language}").replace("{language}", said_here(shown)))
        state = ""
        if lesson.id in self.session.done:
            state = self.tr("done")
        elif self.session.has_begun(lesson.id):
            state = self.tr("begun")
        title, promise = words(spoken.title, "h2", beside=True), words(spoken.promise, "muted", beside=True)
        texts = column(title, promise, gap=look.space(8))
        texts.addWidget(words(" · ".join([*facts, state] if state else facts), "facts"))
        texts.addStretch(1)
        face.addLayout(texts, 1)
        picture = "check-circle" if lesson.id in self.session.done else "arrow-right"
        colour = look.colours.good if lesson.id in self.session.done else look.colours.accent
        face.addWidget(Icon(picture, colour, look.text(28)))
        name = ". ".join([spoken.title, spoken.promise, *facts, *([state] if state else [])])
        return PressArea(
            "card",
            face,
            name,
            lambda: self.session.go(LessonPlace(lesson.id, self.session.reached(lesson.id))),
        )
