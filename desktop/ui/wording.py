"""For whom typing is hard: three plain questions that become one to the model, and keys on the screen."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.template import PROMPT, Template, TemplateNotes, built
from desktop.session.session import Session
from desktop.ui.controls import button
from desktop.ui.flow import flowing
from desktop.ui.front import Front
from desktop.ui.layouts import card
from desktop.ui.style import Look
from desktop.ui.template_parts import Replies
from desktop.ui.texts import words

MY_QUESTION = "my-question"
KEY = "wording"

translate = QCoreApplication.translate


class Wording(Front):
    """Asks the three questions; what comes of them is offered to the field it was opened from."""

    def __init__(
        self, window: QWidget, session: Session, look: Look, template: Template, offer: Callable[[str], None]
    ) -> None:
        super().__init__(window, look)
        self._session, self._template, self._offer = session, template, offer
        self._spoken = template.spoken(*session.preferences.speech)
        self._notes = session.notes(KEY, TemplateNotes)
        self.setObjectName("wording")
        self.setWindowTitle(self._spoken.title)
        self.setAccessibleName(self._spoken.title)
        self.setAccessibleDescription(self._spoken.promise)
        replies = Replies(template, self._spoken, self._notes, look)
        replies.replied.connect(self._reply)
        self.inside.addWidget(words(self._spoken.title, "h2"))
        self.inside.addWidget(words(self._spoken.promise, "muted"))
        self.inside.addWidget(replies)
        keys = (words(self.tr("Type on the screen"), "strong"), words(screen_keys()))
        self.inside.addWidget(card("start", *keys, gap=look.space(4), margin=look.space(16)))
        self.inside.addStretch(1)
        self._build = button(self.tr("Put it into words for me"), look, self._finish, role="primary")
        cancel = button(self.tr("Close"), look, self.reject)
        gap = look.space(16)
        self.buttons.addWidget(flowing([self._build, cancel], gap=gap, line_gap=look.space(8)))
        self._allow()
        self.fit()
        field = replies.fields[0]
        QTimer.singleShot(0, field, field.setFocus)

    def _reply(self, question: str, text: str) -> None:
        mine = {**self._notes.replies.get(MY_QUESTION, {}), question: text}
        self._notes = TemplateNotes(MY_QUESTION, {MY_QUESTION: mine})
        self._session.note(KEY, self._notes)
        self._allow()

    def _allow(self) -> None:
        needed = self._notes.replies.get(MY_QUESTION, {}).get(self._template.shape.needed, "")
        self._build.setEnabled(bool(needed.strip()))

    def _finish(self) -> None:
        prompt = self._spoken.steps[PROMPT].body
        self.accept()
        self._offer(built(prompt, self._notes.replies.get(MY_QUESTION, {})))


def wording_button(
    parent: QWidget, session: Session, look: Look, offer: Callable[[str], None]
) -> QPushButton | None:
    """The button that asks the three questions; None where the lessons have no such template.

    Args:
        parent: a widget of the window.
        session: of the visit.
        look: for colours and sizes.
        offer: puts the question that comes of it into the field.
    """
    template = next((one for one in session.shelf.templates if one.id == MY_QUESTION), None)
    if template is None:
        return None
    title = template.spoken(*session.preferences.speech).title

    def ask() -> None:
        Wording(parent.window(), session, look, template, offer).open()

    made = button(title, look, ask, role="quiet", picture="pen")
    made.setObjectName("wording")
    return made


def screen_keys(platform: str = sys.platform) -> str:
    """How to open the keys on the screen that the system has.

    Args:
        platform: as Python names it.
    """
    if platform == "win32":
        return translate(
            "Wording",
            "Press the Windows key, Ctrl and O together. Keys then appear on the screen."
            " You press them with the mouse or a finger.",
        )
    return translate(
        "Wording",
        "Open the menu with the little person at the edge of the screen and choose “Screen keyboard”."
        " If you do not see it, ask the staff.",
    )
