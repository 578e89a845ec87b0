"""The window everything is measured against: one label. Says when it is there and how much memory it has."""

import json
import sys
import time

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    """Show the label until the event loop runs for the first time."""
    application = QApplication(sys.argv)
    label = QLabel("KI mit Herz")
    label.showMaximized()

    def tell() -> None:
        print(
            json.dumps({"here": time.monotonic(), "memory": psutil.Process().memory_info().rss}), flush=True
        )
        application.quit()

    QTimer.singleShot(0, tell)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
