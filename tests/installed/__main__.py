"""Tries the built packages: ``python -m tests.installed [debian] [windows] [signed] [processors]``."""

import os
import sys

from PySide6.QtWidgets import QApplication

from desktop.ui.translation import Translation
from installer import tried
from installer.release import of_this_checkout
from installer.telling import say
from tests.installed import debian, processors, signed, wine
from tests.installed.seen import FIGURES, Seen

TRIED = {
    "debian": debian.try_out,
    "windows": wine.try_out,
    "signed": signed.try_out,
    "processors": processors.try_out,
}


def main() -> int:
    """Try what is named, or everything; 0 when all went well."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    # The words of the interface, to know what to look for.
    Translation(application).speak("de")
    seen = Seen()
    for name in sys.argv[1:] or TRIED:
        say(f"Trying the packages: {name}")
        TRIED[name](of_this_checkout(), seen)
    seen.write()
    say(f"{len(seen.figures)} figures are in {FIGURES}, the pictures beside it.")
    if not sys.argv[1:]:
        tried.write(seen.figures)
        say(f"{tried.RECORD.name} says now that this state was tried.")
    say(f"{len(sys.argv[1:] or TRIED)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
