"""The words of the interface in the visitor's language, Qt's own included."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from shiboken6 import delete

FOLDER = Path(__file__).resolve().parent.parent / "translations"


class Translation:
    """Puts the words of one language variant in place of those before."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[tuple[QTranslator, bytes]] = []

    def speak(self, variant: str) -> None:
        """Use the words of a variant; what it does not have comes from its plain language.

        Args:
            variant: such as ``de`` or ``de-einfach``.
        """
        for translator, _ in self._installed:
            self._application.removeTranslator(translator)
            # Before its words, which it does not own.
            delete(translator)
        self._installed = []
        plain = variant.partition("-")[0]
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = [qt / f"qtbase_{plain}.qm", FOLDER / f"{plain}.qm"]
        if variant != plain:
            files.append(FOLDER / f"{variant}.qm")
        for file in (file for file in files if file.is_file()):
            # Read, and kept: Qt would map the file, and end the process when an update changes it underneath.
            words = file.read_bytes()
            translator = QTranslator(self._application)
            if translator.load(words):
                self._application.installTranslator(translator)
                self._installed.append((translator, words))
