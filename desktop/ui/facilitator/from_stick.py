"""Picking one of the files of a kind on the memory sticks."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.session.sticks import StickFiles
from desktop.ui.chooser import chosen
from desktop.ui.sizes import size_words
from desktop.ui.style import Look


def picked_file(
    parent: QWidget, look: Look, sticks: StickFiles, *, title: str, nothing: str, cancel: str
) -> Path | None:
    """The file that staff pick, each told with its size; None when they pick none.

    Args:
        parent: before whose window the list stands.
        look: for colours and sizes.
        sticks: where the files are looked for.
        title: what is asked.
        nothing: said as long as there is no such file.
        cancel: on the button that picks none.
    """
    return chosen(
        parent,
        look,
        lambda: [
            (f"{each.path.name} · {size_words(each.bytes, look.locale)}", each.path) for each in sticks.now()
        ],
        title=title,
        nothing=nothing,
        cancel=cancel,
    )
