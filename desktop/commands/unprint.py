"""The process that takes back papers which no printer has printed, started by the launcher."""

from datetime import datetime

from desktop.session.printed import take_back_papers
from desktop.store import folders


def serve() -> int:
    """Take them back; the exit code."""
    take_back_papers(folders.find().state, datetime.now().astimezone())
    return 0
