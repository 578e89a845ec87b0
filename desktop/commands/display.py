"""Whether a window can be opened."""

import os
import sys


def has_display() -> bool:
    """Whether there is a screen to open a window on, as far as the environment tells."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in wanted)
