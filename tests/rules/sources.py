"""The Python files of this tree as the rules read them."""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef
Import = tuple[str, int, bool]
OURS_BY_NAME = re.compile(r"^desktop(\.\w+)+:\w+$")


class Source:
    """One Python file, parsed."""

    def __init__(self, path: Path, root: Path = ROOT) -> None:
        self.path = path
        self.name = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.lines = len(self.text.splitlines())

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text, self.name)

    @property
    def module(self) -> str:
        """The dotted name: ``desktop/ui/home.py`` is ``desktop.ui.home``."""
        return self.name.removesuffix(".py").replace("/", ".").removesuffix(".__init__")

    @property
    def room(self) -> str:
        """The room a module of the app lies in; a module outside every room is its own."""
        return self.module.split(".")[1] if "." in self.module else ""

    @cached_property
    def imports(self) -> list[Import]:
        """What is imported, in which line, and whether inside a function, or later by a name in a string."""
        inner = {
            id(node) for function in self.functions for node in ast.walk(function) if node is not function
        }
        return [
            (name, node.lineno, id(node) in inner)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for name in _imported(node)
        ] + [(name.replace(":", "."), line, True) for name, line in self.named]

    @cached_property
    def named(self) -> list[tuple[str, int]]:
        """What is imported by its name in a string, such as ``desktop.ui.steps.read:ReadView``, and where."""
        return [
            (node.value, node.lineno)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and OURS_BY_NAME.match(node.value)
        ]

    @cached_property
    def functions(self) -> list[Function]:
        """Every function and method."""
        return [node for node in ast.walk(self.tree) if isinstance(node, Function)]

    @cached_property
    def classes(self) -> list[ast.ClassDef]:
        """Every class."""
        return [node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef)]

    @cached_property
    def calls(self) -> list[ast.Call]:
        """Every call."""
        return [node for node in ast.walk(self.tree) if isinstance(node, ast.Call)]

    def comments(self) -> Iterator[tuple[int, str]]:
        """Every comment with its line."""
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string

    def at(self, line: int, what: str) -> str:
        """A fault of this file, told so that an editor finds it."""
        return f"{self.name}:{line}: {what}"


def sources(*folders: str) -> list[Source]:
    """Every Python file below these folders of the tree."""
    return [Source(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def none(faults: Iterable[str]) -> None:
    """Pass when there is no fault; otherwise fail with all of them, one a line."""
    found = list(faults)
    assert not found, "\n" + "\n".join(found)


def dotted(node: ast.expr) -> str:
    """A name as it is written, such as ``self.tr`` or ``time.sleep``; empty for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            return f"{dotted(value)}.{attribute}"
        case _:
            return ""


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" for alias in node.names]
