"""One lesson: a step at a time, with the way back, the way on, and how far one has come."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.lesson import Lesson
from desktop.domain.place import Certificate, Home, LessonPlace, PassPlace, PathPlace, TakeHome
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.layouts import column, row
from desktop.ui.page import Page
from desktop.ui.paper.blocks import text_of
from desktop.ui.paper.markdown import saying
from desktop.ui.pictures import Icon
from desktop.ui.session_end import end_button
from desktop.ui.stand_in import StandIn, stands_in
from desktop.ui.steps.table import view_of
from desktop.ui.style import Look
from desktop.ui.texts import Role, line, words


class Segments(QWidget):
    """How many of the steps are done, as a row of short bars; the words beside it say the same."""

    def __init__(self, done: int, total: int, look: Look) -> None:
        super().__init__()
        self._done, self._total = done, total
        self._colours = (look.colours.accent, look.colours.bar, look.colours.hairline)
        self.setFixedSize(total * look.space(28), look.space(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = self.width() / self._total
        for number in range(self._total):
            colour = self._colours[0 if number < self._done else 1 if number == self._done else 2]
            place = number
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place = self._total - 1 - number
            painter.setBrush(QColor(colour))
            half = self.height() / 2
            painter.drawRoundedRect(QRectF(place * width, 0, width - 6, self.height()), half, half)


class LessonPage(Page):
    """Leads through a lesson; behind the last step comes its end."""

    def __init__(self, context: Context, lesson: Lesson, step: int) -> None:
        self._spoken = lesson.spoken(*context.session.preferences.speech)
        super().__init__(context, self._spoken.title)
        self._lesson, self._step = lesson, max(0, step)
        box = QVBoxLayout(self)
        margin = self.look.space(32)
        box.setContentsMargins(margin, self.look.space(16), margin, self.look.space(24))
        box.setSpacing(self.look.space(16))
        if self._step < len(lesson.steps):
            self._show_step(box)
        else:
            self._show_end(box)

    def _show_step(self, box: QVBoxLayout) -> None:
        total = len(self._lesson.steps)
        view = view_of(self.context, self._lesson, self._lesson.steps[self._step])
        self.title = f"{self._spoken.title}: {view.words.title}"
        box.addLayout(self._head(total))
        shown = stands_in(self._lesson, self.session)
        if shown:
            box.addWidget(StandIn(self.context, self._lesson, shown))
        box.addWidget(view, 1)
        view.told.connect(self.note.setText)
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        onward = button(
            self.tr("Next"),
            self.look,
            lambda: self._turn(1),
            role="primary",
            picture="arrow-right",
            after=True,
        )
        onward.setObjectName("next")
        self.before = [end_button(self.context, self)]
        if self._step > 0:
            back = button(self.tr("Back"), self.look, lambda: self._turn(-1), picture="arrow-left")
            back.setObjectName("back")
            self.before.insert(0, back)
        self.after = [onward]
        self.first = view.first or onward

    def _head(self, total: int) -> QBoxLayout:
        look = self.look
        path = self.session.library.path(self._lesson.path)
        up = button(
            self.tr("All lessons"),
            look,
            lambda: self.session.go(PathPlace(self._lesson.path)),
            role="quiet",
            picture="arrow-left",
        )
        where = self._spoken.title
        if path is not None:
            where = f"{path.spoken(*self.session.preferences.speech).title} · {where}"
        of = self.tr("Step {step} of {total}")
        said = of.replace("{step}", str(self._step + 1)).replace("{total}", str(total))
        if look.wide > 200:
            first = row(up, gap=look.space(16))
            first.addStretch(1)
            first.addWidget(line(said, "muted"))
            head = column(gap=0)
            head.addLayout(first)
            head.addWidget(words(where, "muted", beside=True))
            return head
        across = row(up, words(where, "muted", beside=True), line(said, "muted"), gap=look.space(16))
        if look.wide <= 150:
            across.addWidget(Segments(self._step, total, look))
        return across

    def _show_end(self, box: QVBoxLayout) -> None:
        look, session = self.look, self.session
        box.addStretch(1)
        heart = "heart-check" if look.theme == "light" else "heart-check-dark"
        centre = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(Icon(heart, None, look.space(112)), 0, centre)
        texts = [
            self._centred(self.tr("Lesson completed"), "h1"),
            self._centred(self._spoken.title, "h3"),
        ]
        remembered = saying(self._spoken.steps[self._lesson.steps[-1].id].body)
        if remembered is not None:
            texts.append(self._centred(text_of(remembered.runs), "lead"))
        box.addWidget(stack(*texts, look=look))
        following = self._following()
        choices = row(gap=look.space(16))
        choices.addStretch(1)
        if following is not None:
            title = following.spoken(*session.preferences.speech).title
            said = self.tr("Next lesson: {title}").replace("{title}", title)
            onward = LessonPlace(following.id, session.reached(following.id))
            large = look.wide > 150
            if large:
                box.addWidget(self._centred(said, "h3"))
            shown = self.tr("Next") if large else said
            self.first = button(shown, look, lambda: session.go(onward), role="primary")
            self.first.setAccessibleDescription(said if large else "")
            choices.addWidget(self.first)
        home = button(
            self.tr("Home page"), look, lambda: session.go(Home()), role="normal" if following else "primary"
        )
        choices.addWidget(home)
        choices.addStretch(1)
        box.addLayout(choices)
        box.addLayout(self._papers())
        box.addStretch(2)
        self.first = self.first or home
        back = button(self.tr("Back"), look, lambda: self._turn(-1), picture="arrow-left")
        self.before = [back]
        self.after = [end_button(self.context, self)]

    def _carry(self) -> QWidget:
        here = LessonPlace(self._lesson.id, self._step)
        text = self.tr("Go on later with a learning pass")
        go = partial(self.session.go, PassPlace(here))
        made = button(text, self.look, go, role="quiet", picture="card")
        made.setObjectName("pass")
        return made

    def _papers(self) -> QBoxLayout:
        """What one can take along."""
        look, session = self.look, self.session
        here = LessonPlace(self._lesson.id, self._step)
        sheet = button(
            self.tr("To take home"),
            look,
            lambda: session.go(TakeHome(self._lesson.id)),
            role="quiet",
            picture="print",
        )
        sheet.setObjectName("take-home")
        paper = button(
            self.tr("Certificate of participation"),
            look,
            lambda: session.go(Certificate(here)),
            role="quiet",
            picture="star",
        )
        paper.setObjectName("certificate")
        made = column(gap=look.space(8)) if look.wide > 150 else row(gap=look.space(16))
        made.addStretch(1)
        for each in (sheet, paper, self._carry()):
            made.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        made.addStretch(1)
        return made

    def _centred(self, text: str, role: Role) -> QLabel:
        label = words(text, role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _following(self) -> Lesson | None:
        lessons = self.session.library.lessons
        place = lessons.index(self._lesson)
        rest = (*lessons[place + 1 :], *lessons[:place])
        return next((lesson for lesson in rest if lesson.id not in self.session.done), None)

    def _turn(self, by: int) -> None:
        self.session.go(LessonPlace(self._lesson.id, self._step + by))
