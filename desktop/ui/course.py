"""The course of the day on the home page: its lessons in their order, what is done, where to go on."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.course import Course
from desktop.domain.lesson import Lesson
from desktop.domain.place import LessonPlace
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button
from desktop.ui.layouts import column
from desktop.ui.pictures import Icon
from desktop.ui.texts import words


class CourseCard(QFrame):
    """Says which course is today and leads through its lessons; ``first`` is what has the focus."""

    def __init__(self, context: Context, course: Course) -> None:
        super().__init__()
        self._session, self._look = context.session, context.look
        look, speech = self._look, context.session.preferences.speech
        self.first: QWidget | None = None
        self.setProperty("role", "start")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        spoken = course.spoken(*speech)
        found = (self._session.library.lesson(each) for each in course.lessons)
        lessons = [lesson for lesson in found if lesson is not None]
        title = self.tr("Today: {course}").replace("{course}", spoken.title)
        promise = words(spoken.promise, "muted", beside=True)
        box = column(words(title, "h2", beside=True), promise, gap=look.space(6))
        box.addSpacing(look.space(6))
        for lesson in lessons:
            box.addWidget(self._row(lesson))
        following = next((lesson for lesson in lessons if lesson.id not in self._session.done), None)
        box.addSpacing(look.space(6))
        if following is None:
            box.addWidget(words(self.tr("All lessons of today are done."), "right"))
        else:
            box.addWidget(self._start(following))
        pad = look.space(24)
        box.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(box)

    def _start(self, lesson: Lesson) -> QWidget:
        begun = self._session.has_begun(lesson.id)
        said = self.tr("Go on") if begun else self.tr("Start lesson")
        self.first = button(said, self._look, lambda: self._open(lesson), role="primary")
        return self.first

    def _row(self, lesson: Lesson) -> PressArea:
        look = self._look
        title = lesson.spoken(*self._session.preferences.speech).title
        minutes = self.tr("%n minute(s)", "", lesson.shape.minutes)
        done, begun = lesson.id in self._session.done, self._session.has_begun(lesson.id)
        state = self.tr("done") if done else self.tr("begun") if begun else ""
        facts = f"{minutes} · {state}" if state else minutes
        colour = look.colours.good if done else look.colours.ink
        face = QHBoxLayout()
        face.setContentsMargins(look.space(8), look.space(6), look.space(8), look.space(6))
        face.setSpacing(look.space(12))
        face.addWidget(Icon("check-circle" if done else "dot-off", colour, look.text(24)))
        face.addLayout(column(words(title, "strong", beside=True), words(facts, "small"), gap=0), 1)
        made = PressArea("top", face, f"{title}. {facts}", lambda: self._open(lesson))
        made.setMinimumHeight(look.target())
        return made

    def _open(self, lesson: Lesson) -> None:
        self._session.go(LessonPlace(lesson.id, self._session.reached(lesson.id)))
