"""The page on which a visitor enters the code of a Lernpass."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from desktop.domain.learning_pass import Misread, read_code
from desktop.domain.place import Home
from desktop.session.learning_pass import PassNotes, take_over
from desktop.ui.announcing import announce
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.flow import flowing
from desktop.ui.layouts import column, row
from desktop.ui.page import Page
from desktop.ui.session_end import end_button
from desktop.ui.texts import labels, line, spoken, words

NOTES = "learning-pass"
MOST_TYPED = 80


class PassEntryPage(Page):
    """Reads a code as people type it, and says kindly what looks wrong in it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "")
        look = self.look
        self.title = self.tr("Go on with a learning pass")
        self._notes = self.session.notes(NOTES, PassNotes)
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        box.setSpacing(look.space(20))
        box.addWidget(words(self.title, "h1"))
        if self._notes.lessons >= 0:
            self._welcome(box)
        else:
            self._ask(box)
        box.addStretch(1)
        home = button(self.tr("Home page"), look, lambda: self.session.go(Home()), picture="arrow-left")
        self.before = [home]
        self.after = [end_button(context, self)]

    def _ask(self, box: QVBoxLayout) -> None:
        look = self.look
        lead = self.tr("Type the code from your slip. Small letters and spaces do not matter.")
        box.addWidget(words(lead, "lead"))
        self._field = QLineEdit(self._notes.typed)
        label = labels(line(self.tr("Your code"), "strong"), self._field)
        self._field.setMaxLength(MOST_TYPED)
        self._field.setFixedWidth(look.text(17) * 18)
        self._field.returnPressed.connect(self._read)
        self._field.textEdited.connect(lambda typed: self.session.note(NOTES, PassNotes(typed)))
        self._said = words("", "beware")
        self._said.hide()
        onward = button(self.tr("Go on"), look, self._read, role="primary")
        gap = look.space(16)
        labelled = stack(label, self._field, look=look)
        across = flowing([labelled, onward], gap=gap, line_gap=gap, at_foot=True)
        asking = column(across, self._said, gap=look.space(8))
        box.addLayout(asking)
        self.first = self._field

    def _welcome(self, box: QVBoxLayout) -> None:
        said = self.tr("Welcome back! Your pass has been taken over.")
        if self._notes.lessons:
            said = self.tr("Welcome back! %n lesson(s) are marked as completed.", "", self._notes.lessons)
        box.addWidget(words(said, "lead"))
        onward = button(
            self.tr("Choose a lesson"), self.look, lambda: self.session.go(Home()), role="primary"
        )
        across = row(onward, gap=0)
        across.addStretch(1)
        box.addLayout(across)
        self.first = onward

    def _read(self) -> None:
        match read_code(self._field.text()):
            case Misread() as misread:
                self._said.setText(self._why(misread))
                self._said.show()
                self._field.setFocus()
                announce(self, spoken(self._said), at_once=True)
            case learnt:
                session = self.session
                # Only this moment shows the welcome: whoever comes back to this page can enter another code.
                session.note(NOTES, PassNotes(lessons=take_over(session, learnt)))
                session.go(session.place)
                session.note(NOTES, PassNotes())

    def _why(self, misread: Misread) -> str:
        if misread.newer:
            return self.tr("This code was made by a newer version of the app. Please ask the staff.")
        if misread.missing > 0:
            return self.tr("The code is not complete yet: %n character(s) missing.", "", misread.missing)
        if misread.missing < 0:
            return self.tr("The code is %n character(s) too long.", "", -misread.missing)
        if misread.group:
            said = self.tr("Please look at group {number} of the code again: something is mistyped there.")
            return said.replace("{number}", str(misread.group))
        return self.tr("Something in the code is mistyped. Please compare it character by character.")
