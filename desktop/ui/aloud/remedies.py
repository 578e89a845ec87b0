"""What is said when nothing can be read aloud: what is missing, and what brings it."""

import sys

from PySide6.QtCore import QCoreApplication

from desktop.domain.aloud import Lack
from desktop.ui.troubles import Sentence

translate = QCoreApplication.translate

PACKAGES = "speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng"


def remedy(lack: Lack, platform: str = sys.platform) -> Sentence:
    """The words for what is missing.

    Args:
        lack: what is missing.
        platform: as Python names it.
    """
    match lack:
        case "failed":
            return Sentence(
                translate("Aloud", "Nothing can be heard."),
                translate(
                    "Aloud",
                    "Are headphones or a loudspeaker connected? Then press “Read aloud” once more."
                    " If that does not help, please tell the staff.",
                ),
            )
        case "library":
            return Sentence(
                translate("Aloud", "This PC cannot read aloud yet."),
                translate("Aloud", "For the staff: a part of the app is missing. Please install it anew."),
            )
        case "program" | "voices":
            return Sentence(translate("Aloud", "This PC cannot read aloud yet."), _bringing(platform))


def no_voice(language: str, platform: str = sys.platform) -> Sentence:
    """The words for a language without a voice.

    Args:
        language: its own name.
        platform: as Python names it.
    """
    what = translate("Aloud", "There is no voice for this language on this PC: {language}.")
    return Sentence(what.replace("{language}", language), _bringing(platform))


def _bringing(platform: str) -> str:
    if platform == "win32":
        return translate(
            "Aloud",
            "For the staff: voices are added in the Windows settings,"
            " under “Time & language”, “Speech”, “Add voices”.",
        )
    packages = translate("Aloud", "For the staff: these Debian packages bring it: {packages}.")
    return packages.replace("{packages}", PACKAGES)
