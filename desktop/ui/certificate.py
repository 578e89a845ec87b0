"""The certificate of participation: a name is typed here, stands on the paper and is kept nowhere."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from desktop.domain.place import Certificate, Home
from desktop.ui.context import Context
from desktop.ui.controls import button, stack
from desktop.ui.layouts import Columns
from desktop.ui.page import Page
from desktop.ui.paper.blocks import Paper
from desktop.ui.paper.desk import Desk
from desktop.ui.paper.sheets import certificate
from desktop.ui.session_end import SessionNote, end_button
from desktop.ui.texts import labels, words

LONGEST = 60


class CertificatePage(Page):
    """Shows the certificate for the lessons of this visit; what is typed ends with this page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "")
        self.title = self.tr("Certificate of participation")
        look, place = self.look, self.session.place
        target = place.back if isinstance(place, Certificate) else Home()
        back = button(self.tr("Back"), look, lambda: self.session.go(target), picture="arrow-left")
        self.before, self.after = [back], [end_button(context, self)]
        self.note = SessionNote(context)
        self._name = self._field()
        self._place = self._field()
        self._desk = Desk(context, self._make)
        for field in (self._name, self._place):
            field.textChanged.connect(self._desk.renew_soon)
        told = self.tr("It says which lessons you have done. It is not a test or a grade.")
        kept = self.tr("Your name stands on the paper only. The app forgets it when you leave this page.")
        optional = self.tr("You may leave both empty and write by hand.")
        texts = stack(
            *(words(self.title, "h1"), words(told, "lead")),
            *(labels(words(self.tr("Your name"), "strong"), self._name), self._name, words(kept, "small")),
            *(labels(words(self.tr("Place"), "strong"), self._place), self._place, words(optional, "small")),
            self._desk,
            look=look,
            gap=12,
        )
        box = QVBoxLayout(self)
        margin = look.space(32)
        box.setContentsMargins(margin, look.space(24), margin, look.space(24))
        fold = look.text(17) * 50
        box.addWidget(Columns(texts, self._desk.shown, shares=(5, 4), fold=fold, gap=look.space(32)))
        box.addStretch(1)
        self.first = self._name

    def _field(self) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(LONGEST)
        return made

    def _make(self, large: bool) -> Paper:
        return certificate(
            self.session.library.among(self.session.done),
            self.session.library,
            self.session.preferences,
            name=" ".join(self._name.text().split()),
            place=" ".join(self._place.text().split()),
            date=self.look.locale.toString(QDate.currentDate(), self.tr("d MMMM yyyy")),
            large=large,
        )
