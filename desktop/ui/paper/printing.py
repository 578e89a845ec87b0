"""Asks which printer a paper goes to; in kiosk without a way to files."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.chooser import chosen
from desktop.ui.style import Look

translate = QCoreApplication.translate

WRITES_FILES = re.compile(r"pdf|xps|onenote|fax|print to file|image writer", re.IGNORECASE)
"""Printers of this name ask for a file, or leave one behind."""


def on_paper(names: Iterable[str]) -> list[str]:
    """Of these printers those that print on paper, as far as their names tell."""
    return [name for name in names if not WRITES_FILES.search(name)]


def printer_names(*, kiosk: bool) -> list[str]:
    """The printers that a visitor may use.

    Args:
        kiosk: whether only printers that print on paper count.
    """
    names = list(QPrinterInfo.availablePrinterNames())
    return on_paper(names) if kiosk else names


def asked_for_printer(parent: QWidget, look: Look, *, kiosk: bool) -> QPrinter | None:
    """Let somebody pick a printer.

    Args:
        parent: widget whose window asks.
        look: for colours and sizes.
        kiosk: whether the dialog of the system, which leads to files, stays away.
    """
    if kiosk:
        name = chosen(
            parent,
            look,
            lambda: [(name, name) for name in printer_names(kiosk=True)],
            title=translate("Paper", "Which printer?"),
            nothing=translate("Paper", "No printer is connected to this PC."),
            cancel=translate("Paper", "Do not print"),
        )
        printer = QPrinter(QPrinterInfo.printerInfo(name or ""), QPrinter.PrinterMode.HighResolution)
        return printer if name else None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent.window())
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None
