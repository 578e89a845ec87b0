"""The page of a pause: calm, and clear that nothing is lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.facilitator.entry import enter
from desktop.ui.page import Page
from desktop.ui.pictures import Icon
from desktop.ui.texts import Role, words


class PausedPage(Page):
    """Waits until staff lets the visit go on."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Break")
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, margin, margin, margin)
        box.setSpacing(look.space(20))
        centre = Qt.AlignmentFlag.AlignHCenter
        box.addStretch(1)
        heart = "talk-heart" if look.theme == "light" else "talk-heart-dark"
        box.addWidget(Icon(heart, None, look.space(112)), 0, centre)
        box.addWidget(self._centred(self.title, "h1"))
        box.addWidget(
            self._centred(
                self.tr("It goes on in a moment. Nothing is lost: your page waits for you."), "lead"
            )
        )
        onward = button(self.tr("Go on (staff)"), look, lambda: enter(self.session, "resume"), picture="play")
        box.addWidget(onward, 0, centre)
        box.addStretch(2)
        self.first = onward

    def _centred(self, text: str, role: Role) -> QWidget:
        label = words(text, role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
