"""What this PC has for models: its memory, and how fast one was when it was measured here."""

import psutil

from desktop.domain.fitting import Pc
from desktop.store.folders import Folders
from desktop.store.speeds import Speeds


def this_pc(folders: Folders, processor: str) -> Pc:
    """What this PC has now.

    Args:
        folders: of the app.
        processor: its name.
    """
    memory = psutil.virtual_memory()
    last = Speeds(folders.state, processor).last()
    speed, size = (last.tokens, last.bytes) if last is not None else (0.0, 0)
    return Pc(memory.total, memory.available, speed, size)
