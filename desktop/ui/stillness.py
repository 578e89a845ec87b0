"""Less motion: nothing blinks or fades, and an answer grows by sentences instead of letter by letter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.sentences import sentence_ranges
from desktop.ui.style import Look

BLINK_MS = 1000
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def keep_still(look: Look) -> None:
    """Let text cursors blink and menus fade, or not."""
    QApplication.setCursorFlashTime(0 if look.still else BLINK_MS)
    for effect in EFFECTS if look.still else ():
        QApplication.setEffectEnabled(effect, enable=False)


def as_it_comes(text: str, look: Look) -> str:
    """As much of an answer under way as is to be shown.

    Args:
        text: what has come so far.
        look: whether that may move.
    """
    ranges = sentence_ranges(text)
    # The last one may go on.
    return text if not look.still else text[: ranges[-2][1]] if len(ranges) > 1 else ""
