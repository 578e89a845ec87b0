"""The home page: a greeting, one recommended start, the learning paths and free practice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.lesson import Lesson, Path
from desktop.domain.place import Certificate, LessonPlace, PassEntry, PathPlace, Practice, WordList
from desktop.domain.trouble import NoLessons
from desktop.ui.context import Context
from desktop.ui.controls import PressArea, button, path_card, stack
from desktop.ui.course import CourseCard
from desktop.ui.facilitator.faults import PolicyNotice
from desktop.ui.flow import flowing
from desktop.ui.layouts import Columns, Grid, column
from desktop.ui.notice import Notice
from desktop.ui.page import Page
from desktop.ui.path import brought_words
from desktop.ui.pictures import Icon
from desktop.ui.session_end import SessionNote, end_button
from desktop.ui.texts import words


class HomePage(Page):
    """Where a visit begins."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Home")
        self.note = SessionNote(context)
        self.after = [end_button(context, self)]
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(16), margin, look.space(16))
        box.setSpacing(look.space(20))
        settled = self.session.facilitator.settled
        if settled.faults:
            box.addWidget(PolicyNotice(settled, look, brief=True))
        if not self.session.whole_library.lessons:
            box.addWidget(Notice(NoLessons(), look))
        box.addStretch(1)
        start = self._lead()
        if start is not None:
            box.addWidget(
                Columns(self._greeting(), start, shares=(5, 4), fold=look.text(17) * 50, gap=look.space(32))
            )
        else:
            box.addWidget(self._greeting())
        cards = [self._path_card(path) for path in self.session.library.paths]
        cards.append(self._practice_card())
        most = 3 if len(cards) != 4 else 2
        box.addWidget(Grid(cards, narrowest=look.text(17) * 17, most=most, gap=look.space(16)))
        gap = look.space(12)
        box.addWidget(flowing(self._besides(), gap=gap, line_gap=gap))
        box.addStretch(2)
        if self.first is None:
            self.first = cards[0]

    def _greeting(self) -> QWidget:
        return stack(
            words(self.tr("Good day! What would you like to try today?"), "h1"),
            words(
                self.tr(
                    "Get to know AI at your own pace. What you write stays on this computer"
                    " and is deleted at the end."
                ),
                "lead",
            ),
            look=self.look,
        )

    def _lead(self) -> QWidget | None:
        """What stands out: the course of the day, otherwise the lesson to begin with."""
        library = self.session.library
        course = library.course(self.session.facilitator.rules.course)
        if course is not None:
            card = CourseCard(self.context, course)
            self.first = card.first
            return card
        return self._start(library.recommended) if library.recommended is not None else None

    def _besides(self) -> list[QWidget]:
        """What is there for those who look for it."""
        several = [self._have_pass(), self._explained_button()]
        if self.session.library.among(self.session.done):
            several.append(self._certificate())
        return several

    def _have_pass(self) -> QWidget:
        text = self.tr("I have a learning pass")
        made = button(text, self.look, lambda: self.session.go(PassEntry()), picture="card")
        made.setObjectName("pass")
        return made

    def _certificate(self) -> QWidget:
        text = self.tr("Certificate of participation")
        made = button(text, self.look, lambda: self.session.go(Certificate()), picture="star")
        made.setObjectName("certificate")
        return made

    def _explained_button(self) -> QWidget:
        return button(
            self.tr("Words explained"),
            self.look,
            lambda: self.session.go(WordList()),
            picture="book",
        )

    def _start(self, lesson: Lesson) -> QWidget:
        look = self.look
        spoken = lesson.spoken(*self.session.preferences.speech)
        begun = self.session.has_begun(lesson.id) and lesson.id not in self.session.done
        minutes = self.tr("%n minute(s)", "", lesson.shape.minutes)
        title = self.tr("Go on where you were:") if begun else self.tr("New here? Start like this:")
        press = button(
            self.tr("Go on") if begun else self.tr("Start lesson"),
            look,
            lambda: self.session.go(LessonPlace(lesson.id, self.session.reached(lesson.id))),
            role="primary",
        )
        self.first = press
        texts = column(words(title, "h3"), words(f"{spoken.title} · {minutes}", "muted"), gap=look.space(6))
        texts.addSpacing(look.space(6))
        texts.addWidget(press)
        frame = QFrame()
        frame.setProperty("role", "start")
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = QHBoxLayout(frame)
        pad = look.space(24)
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.setSpacing(look.space(24))
        hero = "talk-heart" if look.theme == "light" else "talk-heart-dark"
        inside.addWidget(Icon(hero, None, look.space(88)), 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(texts, 1)
        return frame

    def _path_card(self, path: Path) -> PressArea:
        spoken = path.spoken(*self.session.preferences.speech)
        facts = [
            self.tr("%n lesson(s)", "", len(path.lessons)),
            self.tr("%n minute(s)", "", path.minutes),
            *([brought_words(path)] if path.pack else []),
        ]
        return path_card(
            path.id,
            spoken.title,
            spoken.promise,
            " · ".join(facts),
            self.look,
            lambda: self.session.go(PathPlace(path.id)),
        )

    def _practice_card(self) -> PressArea:
        return path_card(
            "practice",
            self.tr("Practise freely"),
            self.tr("Talk with the AI on this PC about whatever you like."),
            self.tr("as long as you like"),
            self.look,
            lambda: self.session.go(Practice()),
        )
