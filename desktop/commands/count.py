"""The process that writes down the counts of one visit, told on standard input by the launcher."""

import sqlite3
import sys
from contextlib import suppress
from datetime import datetime

import msgspec

from desktop.domain.tally import Counted
from desktop.domain.unread import UNREAD
from desktop.store import folders
from desktop.store.statistics import Statistics


def serve() -> int:
    """Read the counts, add them to those of today; the exit code."""
    with suppress(*UNREAD, OSError, sqlite3.Error):
        counted = msgspec.json.decode(sys.stdin.buffer.read(), type=Counted)
        Statistics(folders.find().state).add(counted, datetime.now().astimezone().date())
        return 0
    return 1
