"""The page that asks staff for the PIN."""

from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.pin import LONGEST, is_pin
from desktop.domain.place import Facilitating
from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.facilitator.entry import proceed
from desktop.ui.facilitator.faults import PolicyNotice
from desktop.ui.facilitator.keypad import Keypad
from desktop.ui.find import focused
from desktop.ui.layouts import centred, column
from desktop.ui.page import Page
from desktop.ui.pictures import Icon
from desktop.ui.texts import labels, spoken, words


class PinPage(Page):
    """Lets staff in with the right PIN; a visitor finds the way back at once."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("For the staff")
        self._wanted = wanted
        self._staff = self.session.facilitator
        self._back = button(
            self.tr("Back to the session"), look, lambda: self.session.go(wanted.back), picture="arrow-left"
        )
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(16), margin, look.space(16))
        box.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._head() if self._staff.settled.sealed else self._asking())
        box.addLayout(centred(inside, widest=look.text(17) * 34))
        box.addStretch(2)
        shut = self._staff.settled.sealed or self._staff.wait > 0
        self.before = [self._back]
        self.first = self._back if shut else self._field
        self._staff.judged.connect(self._judge)

    def _head(self) -> QVBoxLayout:
        look = self.look
        head = column(gap=look.space(12))
        centre = Qt.AlignmentFlag.AlignHCenter
        head.addWidget(Icon("lock", look.colours.ink, look.text(44)), 0, centre)
        title = words(self.title, "h1")
        title.setAlignment(centre)
        head.addWidget(title)
        if self._staff.settled.faults:
            head.addWidget(PolicyNotice(self._staff.settled, look))
        return head

    def _asking(self) -> QVBoxLayout:
        look = self.look
        centre = Qt.AlignmentFlag.AlignHCenter
        self._said = words("", "beware")
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(LONGEST)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)
        self._field.setAlignment(centre)
        self._field.returnPressed.connect(self._send)
        self._field.textChanged.connect(self._update)
        self._open = button(self.tr("Open"), look, self._send, role="primary")
        self._keys = Keypad(look, self._field.insert, self._field.backspace)
        width = self._keys.sizeHint().width()
        self._field.setFixedWidth(width)
        self._open.setFixedWidth(width)
        asking = self._head()
        lead = labels(
            words(self.tr("Please enter the PIN of the staff."), "lead"), self._field, self.tr("PIN")
        )
        for label in (lead, self._said):
            label.setAlignment(centre)
            asking.addWidget(label)
        asking.addWidget(self._field, 0, centre)
        asking.addWidget(self._keys, 0, centre)
        asking.addWidget(self._open, 0, centre)
        self._waiting = QTimer(self, interval=500)
        self._waiting.timeout.connect(self._update)
        self._waiting.start()
        self._update()
        return asking

    def _update(self) -> None:
        left = ceil(self._staff.wait)
        if left and self._field.isEnabled() and focused(self) is not None:
            # What is disabled cannot keep the focus, and it must not get lost.
            self._back.setFocus()
        self._field.setEnabled(not left)
        self._keys.setEnabled(not left)
        self._open.setEnabled(not left and not self._staff.checking and is_pin(self._field.text()))
        if left:
            said = self.tr("Too many wrong tries. Please wait %n more second(s).", "", left)
            self._said.setText(said)
        elif not self._said.isHidden() and self._field.text():
            self._said.setText("")
        self._said.setVisible(bool(self._said.text()))

    def _send(self) -> None:
        if self._open.isEnabled():
            self._staff.enter(self._field.text())
            self._update()

    def _judge(self, right: bool) -> None:
        if right:
            proceed(self.session, self._wanted)
            return
        self._field.clear()
        self._said.setText(self.tr("That was not the right PIN."))
        self._said.setVisible(True)
        self._update()
        announce(self, spoken(self._said), at_once=True)
        if self._field.isEnabled():
            self._field.setFocus()
