"""Tries the built packages: ``python -m tests.installed [debian] [windows] [signed] [processors]``."""

import os
import sys

from PySide6.QtWidgets import QApplication

from desktop.ui.translation import Translation
from installer import tried
from installer.release import of_this_checkout
from installer.telling import say
from tests.installed import debian, processors, signed, wine
from tests.installed.seen import FIGURES, Seen, keep

TRIED = {
    "debian": debian.try_out,
    "windows": wine.try_out,
    "signed": signed.try_out,
    "processors": processors.try_out,
}


def main() -> int:
    """Try what is named, or everything; 0 when all went well.

    What was tried is recorded once every part has passed, also one after the other.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    # The words of the interface, to know what to look for.
    translation = Translation(application)
    translation.speak("de")
    state, parts = tried.digest(), sys.argv[1:] or list(TRIED)
    kept: dict[str, dict[str, str]] = {}
    for part in parts:
        say(f"Trying the packages: {part}")
        seen = Seen()
        TRIED[part](of_this_checkout(), seen)
        kept = keep(part, seen.figures, state)
    say(f"What was seen is in {FIGURES}, the pictures beside it.")
    if kept.keys() >= TRIED.keys():
        tried.write({name: figure for part in TRIED for name, figure in kept[part].items()})
        say(f"{tried.RECORD.name} says now that this state was tried.")
    say(f"{len(parts)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
