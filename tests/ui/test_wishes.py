"""What the system asks of all programs is taken over, as long as the visitor has set nothing."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.lesson import Library
from desktop.domain.place import Practice
from desktop.domain.policy import Policy, Settled
from desktop.domain.preferences import Preferences
from desktop.session.facilitator import Facilitator
from desktop.session.session import Session
from desktop.ui.wishes import Following, Wishes, wished, wishes_now
from tests.journeys.visit import session_of

TOLD = """#!/bin/sh
case "$2" in
*a11y*) echo "$2 high-contrast $HIGH_CONTRAST" ;;
*) echo "$2 enable-animations $ANIMATIONS"; echo "$2 cursor-size 24"; echo "$2 color-scheme '$SCHEME'" ;;
esac
"""
Desktop = Callable[..., None]


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A visit on the home page."""
    made = session_of(Library(()), ["no-engine"])
    yield made
    made.deleteLater()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """Puts a desktop around the app that answers like GNOME."""
    program = tmp_path / "gsettings"
    program.write_text(TOLD)
    program.chmod(0o755)

    def wish(*, contrast: bool = False, still: bool = False, dark: bool = False) -> None:
        values = {
            "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
            "XDG_CURRENT_DESKTOP": "ubuntu:GNOME",
            "HIGH_CONTRAST": "true" if contrast else "false",
            "ANIMATIONS": "false" if still else "true",
            "SCHEME": "prefer-dark" if dark else "default",
        }
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return wish


def test_a_system_without_wishes_leaves_what_the_app_has_of_its_own(session: Session) -> None:
    assert wishes_now() == Wishes()
    assert wished(Preferences(), Wishes(), "system") == Preferences()


def test_strong_contrast_is_more_than_dark_and_the_policy_more_than_both() -> None:
    wishes = Wishes(dark=True, contrast=True, still=True)
    assert wished(Preferences(), wishes, "system") == Preferences(theme="contrast", still=True)
    assert wished(Preferences(), Wishes(dark=True), "system") == Preferences(theme="dark")
    assert wished(Preferences(), wishes, "light") == Preferences(still=True)


def test_less_motion_and_dark_colours_of_the_desktop_are_taken_over(
    session: Session, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop(still=True, dark=True)
    with qtbot.waitSignal(session.preferred):
        Following(session, Wishes()).ask()
    assert session.preferences == session.began_with == Preferences(theme="dark", still=True)


def test_strong_contrast_of_the_desktop_is_taken_over(
    session: Session, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop(contrast=True)
    with qtbot.waitSignal(session.preferred):
        Following(session, Wishes()).ask()
    assert session.preferences.theme == "contrast"


def test_colours_that_the_system_changes_later_are_followed(session: Session, qtbot: QtBot) -> None:
    following = Following(session, Wishes(still=True))
    with qtbot.waitSignal(session.preferred):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert session.preferences == Preferences(theme="dark", still=True)
    assert following.parent() is session


def test_who_has_set_something_or_gone_somewhere_keeps_what_there_is(session: Session) -> None:
    following = Following(session, Wishes())
    chosen = replace(session.preferences, theme="contrast")
    session.prefer(chosen)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert session.preferences == chosen
    session.prefer(session.began_with)
    session.go(Practice())
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert session.preferences == Preferences()
    assert following.parent() is session


def test_the_colours_of_the_policy_hold_against_those_of_the_system(qapp: QApplication, qtbot: QtBot) -> None:
    staff = Facilitator(Settled(Policy(colours="light")))
    session = session_of(Library(()), ["no-engine"], facilitator=staff)
    following = Following(session, Wishes())
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert session.preferences == Preferences()
    assert following.parent() is session
    session.deleteLater()
