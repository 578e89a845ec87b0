"""The numbers beside an answer, where a text may have come from somebody in need; nothing is held back."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from desktop.domain.care import NEAR
from desktop.domain.policy import Policy
from desktop.session.session import Session
from desktop.ui.announcing import announce
from desktop.ui.controls import button
from desktop.ui.layouts import clear, column, row
from desktop.ui.pictures import Icon
from desktop.ui.prose import prose
from desktop.ui.style import Look
from desktop.ui.texts import words


class QuietCard(QFrame):
    """Is there as long as the last text that was sent from this page asks for it; takes no focus."""

    turned = Signal()

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self._session, self._look = session, look
        self.setProperty("role", "card")
        self._box = column(gap=look.space(8), margin=look.space(16))
        self.setLayout(self._box)
        self.hide()
        # Only when it stands in its page: until then it would be a window of its own.
        QTimer.singleShot(0, self, self.renew)

    def renew(self, *, say: bool = False) -> None:
        """Show the numbers, or no more.

        Args:
            say: whether a screen reader is told of them.
        """
        clear(self._box)
        gate = self._session.gate
        wanted = gate.near is not None and gate.near == self._session.place and gate.data is not None
        self.setVisible(wanted)
        self.turned.emit()
        if wanted:
            self._fill()
        if wanted and say:
            announce(self, gate.said(NEAR).title)

    def _fill(self) -> None:
        gate, look = self._session.gate, self._look
        said = gate.said(NEAR)
        head = row(Icon("heart", look.colours.accent, look.text(24)), gap=look.space(12))
        head.addWidget(words(said.title, "strong"), 1)
        self._box.addLayout(head)
        contact = here_in_the_house(self._session.facilitator.rules, self.tr("the staff"))
        if contact:
            here = self.tr("Here in the house: {contact}").replace("{contact}", contact)
            self._box.addWidget(words(here, "strong"))
        self._box.addWidget(prose(said.body, look))
        hide = button(self.tr("Hide"), look, self._hide, role="quiet", picture="cross")
        hide.setAccessibleName(self.tr("Hide these numbers"))
        self._box.addWidget(hide, 0, Qt.AlignmentFlag.AlignLeading)

    def _hide(self) -> None:
        self._session.gate.lay_beside(None)
        self.focusPreviousChild()
        self.renew()


def here_in_the_house(rules: Policy, unnamed: str) -> str:
    """Whom to turn to in this house; empty where nobody is named.

    Args:
        rules: of the PC.
        unnamed: what somebody is called who has a telephone number only.
    """
    return f"{rules.contact_name or unnamed}, {rules.contact_phone}" if rules.contact_phone else ""
