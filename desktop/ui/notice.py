"""A strip that tells of a trouble: a picture, what happened, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop.domain.trouble import Trouble
from desktop.ui.controls import button
from desktop.ui.heard import hear_as
from desktop.ui.layouts import column, row
from desktop.ui.news import News
from desktop.ui.pictures import Icon
from desktop.ui.style import Look
from desktop.ui.texts import words
from desktop.ui.troubles import sentence


class Notice(News):
    """Says what happened and what to do next."""

    def __init__(self, trouble: Trouble, look: Look, retry: Callable[[], object] | None = None) -> None:
        super().__init__("caution", again=True, at_once=True)
        said = sentence(trouble, look.locale)
        hear_as(self, QAccessible.Role.AlertMessage, f"{said.what} {said.then}")
        picture = Icon("warning", look.colours.caution, look.text(24))
        texts = column(words(said.what, "beware"), words(said.then), gap=look.space(4))
        line = row(gap=look.space(12))
        line.setContentsMargins(look.space(16), look.space(12), look.space(16), look.space(12))
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        if said.retry and retry is not None:
            again = button(self.tr("Try again"), look, retry)
            (line if look.scale <= 150 else texts).addWidget(again)
        self.setLayout(line)
