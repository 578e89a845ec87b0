"""The guide of a course on screen, to read, to print and to save."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.course import AFTER, BEFORE, Course, Guide
from desktop.domain.place import Facilitating
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.facilitator.entry import enter
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.layouts import Columns, card, column
from desktop.ui.paper.desk import Desk
from desktop.ui.paper.guide import guide, lesson_line, span
from desktop.ui.prose import prose
from desktop.ui.texts import words


class GuidePage(TopicPage):
    """Shows the guide of one course; without such a course there is only the way back."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        up = button(
            self.tr("All guides"), self.look, lambda: enter(self.session, "guides"), picture="arrow-left"
        )
        self.before[1:] = [up]
        course = self.session.whole_library.course(wanted.of)
        if course is None:
            self.show_title(self.tr("There is no such course."))
        else:
            self._show(course, course.guide(self.session.preferences.language))

    def _show(self, course: Course, told: Guide) -> None:
        look, library, language = self.look, self.session.whole_library, self.session.preferences.language
        self.title = told.title
        desk = Desk(self.context, lambda large: guide(course, library, language, large=large))
        self.first = desk.save_button
        head = stack(words(told.title, "h1"), words(told.promise, "lead"), desk, look=look, gap=12)
        fold = look.text(17) * 50
        self.box.addWidget(Columns(head, desk.shown, shares=(5, 4), fold=fold, gap=look.space(32)))
        for section in BEFORE:
            self.box.addLayout(self._section(told, section))
        gap = look.space(16)
        title = words(self.tr("Minute by minute"), "h2")
        self.box.addLayout(column(title, *self._parts(course, told), gap=gap))
        for section in AFTER:
            self.box.addLayout(self._section(told, section))
        self.box.addStretch(1)

    def _section(self, told: Guide, name: str) -> QVBoxLayout:
        section = told.sections[name]
        return column(words(section.title, "h2"), prose(section.body, self.look), gap=self.look.space(8))

    def _parts(self, course: Course, told: Guide) -> Iterator[QWidget]:
        look = self.look
        variant = next(key for key, each in course.guides.items() if each is told)
        for slot in course.slots:
            section = told.sections[slot.part.id]
            inside: list[QWidget] = [words(f"{span(slot)} · {section.title}", "h3")]
            if slot.part.lesson:
                inside.append(words(lesson_line(slot, self.session.whole_library, variant), "small"))
            inside.append(prose(section.body, look))
            yield card("card", *inside, gap=look.space(8), margin=look.space(20))
