"""Faults of the app itself, as they are logged: which kind and where, never what they say."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

log = logging.getLogger(__name__)


def report_faults() -> None:
    """Have faults that nobody catches logged this way, in whichever thread."""
    sys.excepthook, threading.excepthook, sys.unraisablehook = _report, _report_thread, _report_unraisable


def where(error: BaseException) -> str:
    """What kind of fault, in which file and line: never the message, which may hold a visitor's text."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    if step is None:
        return type(error).__name__
    return f"{type(error).__name__} in {Path(step.tb_frame.f_code.co_filename).name}:{step.tb_lineno}"


def _report(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    log.error("a fault inside the app: %s", where(error))


def _report_thread(fault: threading.ExceptHookArgs) -> None:
    if fault.exc_value is not None:
        _report(fault.exc_type, fault.exc_value, fault.exc_traceback)


def _report_unraisable(fault: "sys.UnraisableHookArgs") -> None:
    if fault.exc_value is not None:
        _report(fault.exc_type, fault.exc_value, fault.exc_traceback)
