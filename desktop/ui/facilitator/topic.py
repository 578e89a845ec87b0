"""What every page of the facilitator area has: its heading and the ways back."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.place import Facilitating
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.facilitator.entry import enter
from desktop.ui.page import Page
from desktop.ui.texts import words


class TopicPage(Page):
    """One page of the facilitator area; what stands on it goes into ``box``."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, "")
        look = self.look
        self.staff = self.session.facilitator
        self.box = QVBoxLayout(self)
        margin = look.space(32)
        self.box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        self.box.setSpacing(look.space(16))
        back = button(
            self.tr("Back to the session"), look, lambda: self.session.go(wanted.back), picture="arrow-left"
        )
        self.before = [back]
        if wanted.topic != "area":
            up = button(self.tr("Overview"), look, lambda: enter(self.session), picture="list")
            self.before.append(up)
        self.first = back

    def show_title(self, title: str, lead: str = "") -> None:
        """Set the title, and put it at the top with a sentence below.

        Args:
            title: of the page and the window.
            lead: what one can do here.
        """
        self.title = title
        self.box.addWidget(words(title, "h1"))
        if lead:
            self.box.addWidget(words(lead, "lead"))
