"""The licence of a model, to read."""

import re

from PySide6.QtCore import Qt

from desktop.domain.place import Facilitating
from desktop.domain.trouble import Trouble
from desktop.ui.context import Context
from desktop.ui.controls import button
from desktop.ui.facilitator.entry import enter
from desktop.ui.facilitator.topic import TopicPage
from desktop.ui.texts import words


class LicencePage(TopicPage):
    """The words of a licence as they are: in English, whatever the language of the window."""

    def __init__(self, context: Context, wanted: Facilitating) -> None:
        super().__init__(context, wanted)
        try:
            text, where = self._read(wanted.of)
        except Trouble:
            text, where = "", ""
        self.show_title(self.tr("Licence of the model"), wanted.of)
        back = button(
            self.tr("AI models"), self.look, lambda: enter(self.session, "models"), picture="arrow-left"
        )
        # One way back is enough: beside the session the page from which one comes.
        self.before[1:] = [back]
        self.first = back
        if text:
            for paragraph in _paragraphs(text):
                label = words(paragraph)
                label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                label.setMaximumWidth(self.look.characters)
                self.box.addWidget(label)
        else:
            told = self.tr("The text does not come with this app. It can be read here: {where}")
            self.box.addWidget(words(told.replace("{where}", where)))
        self.box.addStretch(1)

    def _read(self, model: str) -> tuple[str, str]:
        seen = self.session.models.see("").of(model)
        return self.session.models.licence(model), seen.where if seen is not None else ""


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text that was broken into lines by hand."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]
