"""The page after a visit: what was deleted, and that it was checked."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.place import Home
from desktop.domain.visit import Wiped
from desktop.ui.context import Context
from desktop.ui.controls import button, pictured
from desktop.ui.layouts import card, centred
from desktop.ui.page import Page
from desktop.ui.pictures import Icon
from desktop.ui.texts import Role, words

MOST_SHOWN = 6
LIST_WIDTH = 560


class EndedPage(Page):
    """Shows what the launcher has deleted and checked, then welcomes the next person."""

    def __init__(self, context: Context, wiped: Wiped, *, lost: bool) -> None:
        super().__init__(context, "")
        look = self.look
        self._wiped, self._lost = wiped, lost
        clean = wiped.clean and (lost or wiped.searched is not None)
        self.title = self._title()
        box = QVBoxLayout(self)
        box.setContentsMargins(look.space(32), look.space(32), look.space(32), look.space(32))
        box.setSpacing(look.space(24))
        centre = Qt.AlignmentFlag.AlignHCenter
        box.addStretch(1)
        heart = "heart-check" if look.theme == "light" else "heart-check-dark"
        picture = (
            Icon(heart, None, look.space(112))
            if clean
            else Icon("warning", look.colours.caution, look.space(112))
        )
        box.addWidget(picture, 0, centre)
        box.addWidget(self._centred(self.title, "h1"))
        box.addWidget(self._centred(self._lead(), "lead"))
        if wiped.found:
            box.addWidget(self._found())
        box.addLayout(centred(self._list(), widest=look.space(LIST_WIDTH)))
        box.addSpacing(look.space(8))
        self.first = button(self.tr("Next person: welcome"), look, self._welcome, role="primary")
        box.addWidget(self.first, 0, centre)
        box.addStretch(2)

    def _welcome(self) -> None:
        """Speak the language of the house again, unless the next person has already chosen one."""
        now, rules = self.session.preferences, self.session.facilitator.rules
        if now == self.session.began_with:
            self.session.prefer(replace(now, language=rules.language, simple=rules.simple))
        self.session.go(Home())

    def _title(self) -> str:
        if not self._wiped.clean:
            return self.tr("Please call the staff.")
        if self._lost:
            return self.tr("The app stopped unexpectedly. Everything is deleted and checked.")
        if self._wiped.searched is None:
            return self.tr("Your session is deleted.")
        return self.tr("Your session is deleted and checked.")

    def _lead(self) -> str:
        if self._wiped.found:
            return self.tr("Something you wrote was found in a file. Please leave this PC on.")
        if not self._wiped.clean:
            return self.tr("Something of the session could not be deleted. Please leave this PC on.")
        if self._lost:
            return self.tr("We are sorry. Nothing of it is left on this PC. You can begin again.")
        return self.tr("Its folder is gone and all programs that knew your text have ended.")

    def _found(self) -> QFrame:
        """For the staff: where something was found, and what to do."""
        todo = self.tr("For staff: delete these files, empty the recycle bin, and restart the PC.")
        rows = [words(todo, "strong"), *(words(path) for path in self._wiped.found[:MOST_SHOWN])]
        if (more := len(self._wiped.found) - MOST_SHOWN) > 0:
            rows.append(words(self.tr("and %n more file(s)", "", more)))
        return card("alarm", *rows, gap=self.look.space(8), margin=self.look.space(20))

    def _search(self) -> tuple[str, bool]:
        """What the search for the texts came to, and whether that is all one could wish for."""
        searched = self._wiped.searched
        if searched is None and self._lost:
            said = self.tr("Nobody could search for the texts: the app stopped before it could name them")
        elif searched is None:
            said = self.tr("The search for your texts did not finish")
        elif searched.found:
            said = self.tr("Your texts were found in %n file(s)", "", len(searched.found))
        elif searched.left_out:
            said = self.tr("Searched for your texts, but not in %n file(s)", "", searched.left_out)
        else:
            return self.tr("Searched for your texts: they are in no file"), True
        return said, False

    def _list(self) -> QWidget:
        look, wiped = self.look, self._wiped
        searching = wiped.searched.seconds if wiped.searched is not None else 0.0
        seconds = look.decimal(max(0.1, wiped.seconds, searching))
        files = self.tr("No temporary files were left")
        if wiped.files:
            files = self.tr("Temporary files: %n found and deleted", "", wiped.files)
        entries = (
            (self.tr("Conversations and entries"), wiped.clean),
            (self.tr("Working memory of the AI"), wiped.clean),
            (files, wiped.clean),
            self._search(),
            (self.tr("Checked in {seconds} seconds").replace("{seconds}", seconds), wiped.clean),
        )
        frame = QFrame()
        frame.setProperty("role", "card")
        rows = QVBoxLayout(frame)
        pad = look.space(24)
        rows.setContentsMargins(pad, look.space(20), pad, look.space(20))
        rows.setSpacing(look.space(12))
        for entry, well in entries:
            name, colour = ("check", look.colours.good) if well else ("info", look.colours.caution)
            picture = Icon(name, colour, look.text(20))
            rows.addLayout(pictured(picture, words(entry), gap=look.space(16)))
        return frame

    def _centred(self, text: str, role: Role) -> QWidget:
        label = words(text, role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
