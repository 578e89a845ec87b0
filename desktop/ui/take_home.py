"""The sheet to take home from a lesson: how it looks, and the ways to get it."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.lesson import Lesson
from desktop.domain.place import LessonPlace
from desktop.session.learning_pass import code_for, qr_of
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.layouts import Columns
from desktop.ui.page import Page
from desktop.ui.paper.desk import Desk
from desktop.ui.paper.sheets import Pass, take_home
from desktop.ui.session_end import SessionNote, end_button
from desktop.ui.texts import words


class TakeHomePage(Page):
    """Shows the sheet of one lesson."""

    def __init__(self, context: Context, lesson: Lesson) -> None:
        super().__init__(context, "")
        self.title = self.tr("To take home")
        look, preferences = self.look, context.session.preferences
        end = LessonPlace(lesson.id, len(lesson.steps))
        back = button(self.tr("Back"), look, lambda: self.session.go(end), picture="arrow-left")
        self.before, self.after = [back], [end_button(context, self)]
        self.note = SessionNote(context)
        code = code_for(self.session)
        slip = Pass(code, qr_of(code))
        desk = Desk(context, lambda large: take_home(lesson, preferences, large=large, code=slip))
        told = self.tr("One page with what matters most in this lesson. Print it, or save it on a stick.")
        texts = stack(words(self.title, "h1"), words(told, "lead"), desk, look=look, gap=16)
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        fold = look.text(17) * 50
        box.addWidget(Columns(texts, desk.shown, shares=(5, 4), fold=fold, gap=look.space(32)))
        box.addStretch(1)
        self.first = desk.save_button
