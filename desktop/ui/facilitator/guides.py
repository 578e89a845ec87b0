"""The list of courses with their guides, for those who lead a group."""

from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.course import Course
from desktop.domain.place import Facilitating
from desktop.ui.context import Context
from desktop.ui.controls import PressArea
from desktop.ui.facilitator.entry import enter
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.layouts import Grid, column
from desktop.ui.pictures import Icon
from desktop.ui.texts import words


class GuidesPage(TopicPage):
    """Lets staff pick the guide of a course."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        look = self.look
        self.show_title(
            self.tr("Guides for courses"),
            self.tr(
                "For those who lead a group: aim, plan minute by minute, questions, what often goes wrong."
            ),
        )
        cards = [self._card(course) for course in self._courses()]
        if cards:
            self.box.addWidget(Grid(cards, narrowest=look.text(17) * 24, most=2, gap=look.space(16)))
            self.first = cards[0]
        else:
            self.box.addWidget(words(self.tr("There are no courses on this PC.")))
        self.box.addStretch(1)

    def _courses(self) -> list[Course]:
        """In their order; where young people are expected, those for them first."""
        young = self.staff.rules.young
        return sorted(
            self.session.whole_library.courses, key=lambda course: young and course.shape.address != "du"
        )

    def _card(self, course: Course) -> PressArea:
        look = self.look
        spoken = course.spoken(*self.session.preferences.speech)
        minutes = self.tr("%n minute(s)", "", course.shape.minutes)
        lessons = self.tr("%n lesson(s)", "", len(course.lessons))
        facts = f"{minutes} · {lessons}"
        face = QHBoxLayout()
        pad = look.space(20)
        face.setContentsMargins(pad, pad, pad, pad)
        face.setSpacing(look.space(16))
        texts = column(
            words(spoken.title, "h2", beside=True),
            words(spoken.promise, "muted", beside=True),
            words(facts, "facts"),
            gap=look.space(8),
        )
        texts.addStretch(1)
        face.addLayout(texts, 1)
        face.addWidget(Icon("arrow-right", look.colours.accent, look.text(28)))
        name = f"{spoken.title}. {spoken.promise} {facts}"
        return PressArea("card", face, name, lambda: enter(self.session, "guide", course.id))
