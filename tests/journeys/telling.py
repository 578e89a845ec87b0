"""What somebody in front of a real visitor process tells the test, and the words that they alone know."""

import os

import psutil

from desktop.session.surroundings import MARK
from tests.standin import note

STAFF_PIN = "4711"
# Written backwards, so that only the process in which it was typed ever holds it.
BACKWARDS = "1174-retlafnenortiz-nietsnefuarteb"


def secret() -> str:
    """What is typed in a visit and must be nowhere after it."""
    return BACKWARDS[::-1]


def tells(**more: object) -> None:
    """Tell the processes of this visit, its folder, and more."""
    me = psutil.Process()
    engines = [child.pid for child in me.children(recursive=True)]
    note(pid=me.pid, folder=os.environ[MARK], engines=engines, **more)
