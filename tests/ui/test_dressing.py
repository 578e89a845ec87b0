"""How the window is dressed, whatever the desktop around it wants."""

import subprocess
import sys

from tests.day import CHECKOUT

AS_GNOME_DOES = """
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QPushButton
from desktop.app import dress
from desktop.domain.lesson import Library
from tests.journeys.visit import Visit, session_of

class Desktop(QProxyStyle):
    def polish(self, what):
        if isinstance(what, QApplication):
            for kind in ("QLabel", "QPushButton"):
                QApplication.setFont(QFont("Noto Sans Arabic"), kind)
        return super().polish(what)

application = dress(QApplication([]))
application.setStyle(Desktop("Fusion"))
visit = Visit(session_of(Library(()), ("false",)), awake=False)
shown = [*visit.window.findChildren(QLabel), *visit.window.findChildren(QPushButton)]
print(len(shown), {QFontInfo(each.font()).family() for each in shown})
visit.close()
"""


def test_the_apps_own_font_stands_where_the_desktop_has_one_for_labels_and_buttons() -> None:
    done = subprocess.run(
        [sys.executable, "-c", AS_GNOME_DOES], cwd=CHECKOUT, check=True, capture_output=True, text=True
    )
    count, _, fonts = done.stdout.strip().partition(" ")
    assert int(count) > 10, done.stdout
    assert fonts == "{'Atkinson Hyperlegible Next'}"
