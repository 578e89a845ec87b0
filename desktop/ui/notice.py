"""A strip that tells of a trouble: a picture, what happened, what to do next."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from desktop.domain.trouble import Trouble
from desktop.ui.controls import button, pictured
from desktop.ui.flow import flowing
from desktop.ui.heard import hear_as
from desktop.ui.layouts import column
from desktop.ui.news import News
from desktop.ui.pictures import Icon
from desktop.ui.style import Look
from desktop.ui.texts import words
from desktop.ui.troubles import Sentence, sentence

translate = QCoreApplication.translate


class Strip(News):
    """Says what happened and what to do next."""

    def __init__(
        self,
        said: Sentence,
        look: Look,
        retry: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Say it.

        Args:
            said: the words.
            look: for colours and sizes.
            retry: what trying once more does, where that can help.
            more: words of a further button, and what it does.
        """
        super().__init__("caution", again=True, at_once=True)
        hear_as(self, QAccessible.Role.AlertMessage, f"{said.what} {said.then}")
        picture = Icon("warning", look.colours.caution, look.text(24))
        what = words(said.what, "beware")
        texts = column(what, words(said.then), gap=look.space(4))
        line = pictured(picture, what, texts, gap=look.space(12))
        line.setContentsMargins(look.space(16), look.space(12), look.space(16), look.space(12))
        deeds = []
        if said.retry and retry is not None:
            deeds.append(button(translate("Notice", "Try again"), look, retry))
        if more is not None:
            deeds.append(button(more[0], look, more[1], picture="lock"))
        if len(deeds) == 1 and look.wide <= 150:
            line.addWidget(deeds[0])
        elif look.wide <= 150 and deeds:
            gap = look.space(12)
            texts.addWidget(flowing(deeds, gap=gap, line_gap=gap))
        else:
            for each in deeds:
                texts.addWidget(each)
        self.setLayout(line)


class Notice(Strip):
    """Tells of a trouble in the words for it."""

    def __init__(
        self,
        trouble: Trouble,
        look: Look,
        retry: Callable[[], object] | None = None,
        more: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__(sentence(trouble, look.locale), look, retry, more)
