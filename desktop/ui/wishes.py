"""What the system of this PC asks its programs for: dark colours, strong contrast, less motion."""

import ctypes
import os
import sys
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QProcess, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.domain.place import Ended, Home
from desktop.domain.preferences import Preferences, Theme
from desktop.session.session import Session

ANIMATIONS_ASKED, CONTRAST_ASKED = 0x1042, 0x0042
"""SPI_GETCLIENTAREAANIMATION and SPI_GETHIGHCONTRAST of Windows."""
CONTRAST_ON = 1
"""HCF_HIGHCONTRASTON, a bit of the flags of HIGHCONTRASTW."""
ASKED_AFTER = 1_000
"""Milliseconds."""
DESKTOPS = frozenset({"GNOME", "Unity", "Budgie", "Pantheon"})
"""Which desktops keep such wishes where ``gsettings`` finds them; no other one is asked."""
SCHEMAS = ("org.gnome.desktop.interface", "org.gnome.desktop.a11y.interface")
WISHES = MappingProxyType(
    {
        "color-scheme 'prefer-dark'": "dark",
        "enable-animations false": "still",
        "high-contrast true": "contrast",
    }
)
"""Key and value of a setting, and the wish that it is."""


class Wishes(Struct, frozen=True):
    """What a system wants of all programs."""

    dark: bool = False
    contrast: bool = False
    still: bool = False

    @property
    def theme(self) -> Theme:
        """The colours that come closest."""
        return "contrast" if self.contrast else "dark" if self.dark else "light"


class _HighContrast(ctypes.Structure):
    """HIGHCONTRASTW of Windows."""

    _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))


def wishes_now() -> Wishes:
    """What can be told without waiting: Qt knows the colours, Windows the rest."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    animated, contrast = ctypes.c_int(1), _HighContrast(ctypes.sizeof(_HighContrast))
    if sys.platform == "win32":
        ask = ctypes.windll.user32.SystemParametersInfoW
        ask(ANIMATIONS_ASKED, 0, ctypes.byref(animated), 0)
        ask(CONTRAST_ASKED, contrast.size, ctypes.byref(contrast), 0)
    return Wishes(dark, bool(contrast.flags & CONTRAST_ON), not animated.value)


class Following(QObject):
    """Follows what the system tells later on, as long as the visitor has set nothing and gone nowhere."""

    def __init__(self, session: Session, wishes: Wishes) -> None:
        """Begin to follow.

        Args:
            session: of the visit; it ends with it.
            wishes: those with which the visit began.
        """
        super().__init__(session)
        self._session, self._wishes = session, wishes
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._recolour)

    def ask(self) -> None:
        """Ask the desktop of Linux, beside everything else."""
        if not DESKTOPS.isdisjoint(os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")):
            for schema in SCHEMAS:
                self._ask(schema)

    def _ask(self, schema: str) -> None:
        asking = QProcess(self)
        # Where there is no such program, nothing is wished.
        asking.finished.connect(lambda: self._hear(str(asking.readAllStandardOutput().data(), "utf-8")))
        asking.start("gsettings", ["list-recursively", schema])

    def _hear(self, told: str) -> None:
        settings = (line.partition(" ")[2] for line in told.splitlines())
        found = {WISHES[setting]: True for setting in settings if setting in WISHES}
        self._take(replace(self._wishes, **found))

    def _recolour(self, scheme: Qt.ColorScheme) -> None:
        self._take(replace(self._wishes, dark=scheme == Qt.ColorScheme.Dark))

    def _take(self, wishes: Wishes) -> None:
        session, self._wishes = self._session, wishes
        now = session.preferences
        if now == session.began_with and isinstance(session.place, Home | Ended):
            session.began_with = wished(now, wishes, session.facilitator.rules.colours)
            session.prefer(session.began_with)


def follow(session: Session) -> None:
    """Follow what the system wishes; the home page does not wait for what a desktop has to be asked for."""
    following = Following(session, wishes_now())
    QTimer.singleShot(ASKED_AFTER, following, following.ask)


def wished(preferences: Preferences, wishes: Wishes, colours: str) -> Preferences:
    """What a visit begins with.

    Args:
        preferences: without what the system wishes.
        wishes: of the system.
        colours: of the policy: a theme, or ``system``.
    """
    themes: dict[str, Theme] = {"light": "light", "dark": "dark", "contrast": "contrast"}
    return replace(preferences, theme=themes.get(colours, wishes.theme), still=wishes.still)
