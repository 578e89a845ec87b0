"""The page after a visit: what was deleted, and that it was checked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.place import Home
from desktop.domain.visit import Wiped
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.layouts import row
from desktop.ui.page import Page
from desktop.ui.pictures import Icon
from desktop.ui.texts import Role, line, words


class EndedPage(Page):
    """Shows what the launcher has deleted and checked, then welcomes the next person."""

    def __init__(self, context: Context, wiped: Wiped, *, lost: bool) -> None:
        super().__init__(context, "")
        look = self.look
        clean = wiped.clean
        self.title = self._title(clean=clean, lost=lost)
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
        box.addWidget(self._centred(self._lead(clean=clean, lost=lost), "lead"))
        box.addWidget(self._list(wiped), 0, centre)
        box.addSpacing(look.space(8))
        self.first = button(
            self.tr("Next person: welcome"), look, lambda: self.session.go(Home()), role="primary"
        )
        box.addWidget(self.first, 0, centre)
        box.addStretch(2)

    def _title(self, *, clean: bool, lost: bool) -> str:
        if not clean:
            return self.tr("Please call the staff.")
        if lost:
            return self.tr("The app stopped unexpectedly. Everything is deleted and checked.")
        return self.tr("Your session is deleted and checked.")

    def _lead(self, *, clean: bool, lost: bool) -> str:
        if not clean:
            return self.tr("Something of the session could not be deleted. Please leave this PC on.")
        if lost:
            return self.tr("We are sorry. Nothing of it is left on this PC. You can begin again.")
        return self.tr("Its folder is gone and all programs that knew your text have ended.")

    def _list(self, wiped: Wiped) -> QWidget:
        look = self.look
        seconds = look.decimal(max(0.1, wiped.seconds))
        files = self.tr("No temporary files were left")
        if wiped.files:
            files = self.tr("Temporary files: %n found and deleted", "", wiped.files)
        entries = (
            self.tr("Conversations and entries"),
            self.tr("Working memory of the AI"),
            files,
            self.tr("Checked in {seconds} seconds").replace("{seconds}", seconds),
        )
        frame = QFrame()
        frame.setProperty("role", "card")
        rows = QVBoxLayout(frame)
        pad = look.space(24)
        rows.setContentsMargins(pad, look.space(20), pad, look.space(20))
        rows.setSpacing(look.space(12))
        name, colour = ("check", look.colours.good) if wiped.clean else ("info", look.colours.caution)
        for entry in entries:
            across: QHBoxLayout = row(Icon(name, colour, look.text(20)), line(entry), gap=look.space(16))
            across.addStretch(1)
            rows.addLayout(across)
        return frame

    def _centred(self, text: str, role: Role) -> QWidget:
        label = words(text, role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label
