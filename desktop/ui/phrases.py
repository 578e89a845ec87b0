"""What the app itself says to the model, in the language of the window or in others."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.asked import Phrases
from desktop.ui.translation import Translation

translate = QCoreApplication.translate


def phrases() -> Phrases:
    """How an example is led in, and how a text is asked to be changed."""
    return Phrases(
        translate(
            "CoWriteView",
            "Here is an example.\nRequest: {request}\nText: {text}\n\nNow the real request: {prompt}\nText:",
        ),
        translate("CoWriteView", "Make this text shorter. Write only the new text:"),
        translate("CoWriteView", "Make this text more polite. Write only the new text:"),
    )


def phrases_in(variants: Sequence[str]) -> Mapping[str, Phrases]:
    """The same in several language variants, for a command that has no window.

    Args:
        variants: such as ``de-einfach``.
    """
    application = QCoreApplication.instance() or QCoreApplication([])
    translation = Translation(application)
    found = {}
    for variant in variants:
        translation.speak(variant)
        found[variant] = phrases()
    translation.speak("")
    return found
