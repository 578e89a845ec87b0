"""How the code is written: sizes, docstrings, no state in modules, no shortcuts in tests."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.rules.sources import Source, dotted, none, sources

APP = sources("desktop")
TESTS = sources("tests")
ALL = [*APP, *TESTS, *sources("installer")]

TRANSLATING = ("tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP")
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
MOST_METHODS = 15
LONGEST_MEDIAN = 120
TOPS = ("desktop/app.py", "desktop/launcher.py", "desktop/engine/loop.py")
CHANGES = {
    *("add", "append", "appendleft", "clear", "discard", "extend", "extendleft", "insert"),
    *("pop", "popitem", "popleft", "remove", "setdefault", "update"),
}
MAKERS = {"list", "dict", "set", "deque", "defaultdict", "Counter", "OrderedDict"}

BAD = """import os
seen = []
found: dict[str, int] = dict()
def f(x):
    from desktop.domain import visit
    try: seen.append(x)
    finally: found[x] = 1
    try: x()
    except Exception: pass
    try: x()
    except (ValueError, OSError): pass
    try: x()
    except BaseException:
        print(x)
        raise
"""


def test_modules_stay_short() -> None:
    none(s.at(s.lines, "lines") for s in ALL if s.lines > LONGEST_MODULE)


def test_the_median_module_is_short() -> None:
    assert median(source.lines for source in APP if not source.name.endswith("__init__.py")) <= LONGEST_MEDIAN


def test_functions_stay_short() -> None:
    none(
        source.at(function.lineno, f"{function.name} has {length} lines")
        for source in ALL
        for function in source.functions
        if (length := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    )


def test_classes_have_few_methods() -> None:
    none(
        source.at(kind.lineno, f"{kind.name} has {count} methods")
        for source in ALL
        for kind in source.classes
        if (count := sum(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in kind.body))
        > MOST_METHODS
    )


def test_every_module_and_public_class_says_what_it_is() -> None:
    nameless = [s.at(1, "module") for s in ALL if not ast.get_docstring(s.tree)]
    nameless += [
        source.at(kind.lineno, kind.name)
        for source in ALL
        for kind in source.classes
        if not kind.name.startswith("_") and not ast.get_docstring(kind)
    ]
    none(nameless)


def test_only_the_tops_of_the_processes_catch_everything() -> None:
    none(
        source.at(node.lineno, "catches everything")
        for source in ALL
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler) and _is_broad(node) and source.name not in TOPS
    )


def test_no_function_declares_a_global() -> None:
    none(
        source.at(node.lineno, ", ".join(node.names))
        for source in ALL
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Global)
    )


def test_what_a_module_holds_is_never_changed() -> None:
    none(
        source.at(line, name)
        for source in ALL
        for name, line in _changes(source)
        if name in _mutable_names(source)
    )


def test_translated_strings_are_no_f_strings() -> None:
    none(
        source.at(call.lineno, ast.unparse(call))
        for source in APP
        for call in source.calls
        if dotted(call.func).rpartition(".")[2] in TRANSLATING
        and any(isinstance(node, ast.JoinedStr | ast.BinOp) for node in call.args)
    )


def test_nothing_is_translated_inside_an_f_string() -> None:
    """The program that collects the texts does not look into f-strings; what stands there stays English."""
    none(
        source.at(call.lineno, ast.unparse(call))
        for source in APP
        for string in ast.walk(source.tree)
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call) and dotted(call.func).rpartition(".")[2] in TRANSLATING
    )


def test_nobody_silences_a_checker_or_leaves_work_for_later() -> None:
    words = ("type: ignore", "noqa", "pragma:", "TODO", "FIXME", "XXX")
    none(
        source.at(line, comment)
        for source in ALL
        for line, comment in source.comments()
        if any(word in comment for word in words)
    )


@pytest.mark.parametrize(
    "name",
    [
        "MagicMock",
        "Mock",
        "AsyncMock",
        "mock",
        "sleep",
        "qWait",
        "qSleep",
        "skip",
        "skipif",
        "importorskip",
        "xfail",
    ],
)
def test_tests_take_no_shortcut_of_this_name(name: str) -> None:
    none(
        source.at(node.lineno, ast.unparse(node))
        for source in TESTS
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Attribute) and node.attr == name)
        or (isinstance(node, ast.Name) and node.id == name)
    )


def test_tests_wait_for_something_and_never_for_a_while() -> None:
    none(
        source.at(call.lineno, ast.unparse(call))
        for source in TESTS
        for call in source.calls
        if dotted(call.func) == "qtbot.wait"
    )


def _is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether a handler swallows whatever comes; one that only tidies up and raises it again does not."""
    if isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None:
        return False
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(dotted(kind) in ("Exception", "BaseException") for kind in kinds)


def _mutable_names(source: Source) -> set[str]:
    """Names that a module binds to a list, dict or set of its own."""
    found = set()
    for node in source.tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _is_mutable(value):
                found.add(name)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if _is_mutable(value):
                found.add(name)
    return found


def _is_mutable(value: ast.expr) -> bool:
    literal = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
    return isinstance(value, literal) or (
        isinstance(value, ast.Call) and dotted(value.func).rpartition(".")[2] in MAKERS
    )


def _changes(source: Source) -> Iterator[tuple[str, int]]:
    """Names whose content something changes, and in which line."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)) if method in CHANGES:
                yield name, node.lineno
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
                yield name, node.lineno


def test_the_rules_see_what_they_forbid(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text(BAD)
    bad = Source(tmp_path / "bad.py", tmp_path)
    assert _mutable_names(bad) == {"seen", "found"}
    assert list(_changes(bad)) == [("seen", 6), ("found", 7)]
    assert bad.imports == [("os", 1, False), ("desktop.domain.visit", 5, True)]
    handlers = [node for node in ast.walk(bad.tree) if isinstance(node, ast.ExceptHandler)]
    assert [(node.lineno, _is_broad(node)) for node in handlers] == [(9, True), (11, False), (13, False)]
