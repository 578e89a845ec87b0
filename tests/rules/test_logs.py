"""No log line carries what a person wrote: by what stands in each call, and by feeding a marker to all."""

import ast
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.rules.sources import Source, none, sources

APP = sources("desktop")
LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "log"}
# What may fill a gap: the kind and place of a fault, and the name and line of a file of ours.
HARMLESS = {"where(error)", "trouble.path.name", "read[0].file", "read[0].line"}
# Where sentences are printed for staff: of these none knows what a visitor wrote.
PRINTERS = ("desktop/launcher.py", "desktop/__main__.py", "desktop/commands/")
MARKER = "Zitronenfalter-47110815"
FAILS = f"""
import threading
from PySide6.QtCore import QCoreApplication, QObject, Signal
from desktop.session.faults import report_faults

class Told(QObject):
    happened = Signal()

class Gone:
    def __del__(self):
        fail()

def fail():
    raise ValueError("{MARKER}")

application = QCoreApplication([])
report_faults()
told = Told()
told.happened.connect(fail)
"""
WAYS = ("told.happened.emit()", "threading.Thread(target=fail).start()", "Gone()", "fail()")


def test_log_lines_are_fixed_sentences_with_harmless_gaps() -> None:
    none(
        source.at(call.lineno, ast.unparse(call))
        for source in APP
        for call in _calls(source)
        if _is_log(call) and not _is_harmless(call)
    )


def test_only_what_speaks_to_staff_prints() -> None:
    none(
        source.at(call.lineno, ast.unparse(call))
        for source in APP
        for call in _calls(source)
        if ast.unparse(call.func) in ("print", "warnings.warn", "sys.stderr.write", "sys.stdout.write")
        and not source.name.startswith(PRINTERS)
    )


def test_there_are_log_lines_to_look_at() -> None:
    assert sum(_is_log(call) for source in APP for call in _calls(source)) >= 4


@pytest.mark.parametrize("way", WAYS)
def test_a_fault_is_told_by_kind_and_place_and_never_by_what_it_says(way: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", FAILS + way], capture_output=True, text=True, check=False, timeout=60
    )
    assert "a fault inside the app: ValueError in" in ended.stderr
    assert MARKER not in ended.stderr + ended.stdout


def _calls(source: Source) -> Iterator[ast.Call]:
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def _is_log(call: ast.Call) -> bool:
    return (
        isinstance(call.func, ast.Attribute)
        and call.func.attr in LEVELS
        and ast.unparse(call.func.value) in ("log", "logging")
    )


def _is_harmless(call: ast.Call) -> bool:
    sentence, *gaps = call.args
    fixed = isinstance(sentence, ast.Constant)
    return fixed and not call.keywords and all(ast.unparse(gap) in HARMLESS for gap in gaps)
