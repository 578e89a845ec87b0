"""What Qt and the system remember of a visit on their own ends with it."""

import os
import subprocess
import sys
from pathlib import Path

CHOOSES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from desktop.ui.forgetting import forget_chosen, remember_in
visit = Path(sys.argv[1])
remember_in(visit)
application = QApplication([])
def choose():
    dialog = application.activeModalWidget()
    dialog.selectFile(str(visit.parent / "Zitronenfalter.pdf"))
    dialog.accept()
QTimer.singleShot(0, choose)
assert QFileDialog.getSaveFileName(None, "Save", str(visit.parent))[0]
print(*(file.read_text() for file in visit.rglob("*.conf")))
forget_chosen()
print("--", *(file.read_text() for file in visit.rglob("*.conf")))
"""
COPIES = """
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from desktop.ui.forgetting import forget_copied
application = QApplication([])
QGuiApplication.clipboard().setText("Zitronenfalter")
forget_copied()
print(repr(QGuiApplication.clipboard().text()))
"""


def _said(program: str, home: Path, *words: str) -> str:
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        environment.pop(name, None)
    command = [sys.executable, "-c", program, *words]
    return subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=60
    ).stdout


def test_file_dialogs_remember_in_the_folder_of_the_visit_only_and_not_beyond_it(tmp_path: Path) -> None:
    visit, home = tmp_path / "visit", tmp_path / "account"
    visit.mkdir()
    home.mkdir()
    before, _, after = _said(CHOOSES, home, str(visit)).partition("--")
    assert "[FileDialog]" in before
    assert "[FileDialog]" not in after
    assert [file for file in home.rglob("*") if file.is_file() and file.suffix in (".conf", ".xbel")] == []


def test_what_was_copied_is_forgotten(tmp_path: Path) -> None:
    assert _said(COPIES, tmp_path).strip() == "''"
