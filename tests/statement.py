"""Makes the tables of docs/accessibility.md out of docs/accessibility.toml: ``python -m tests.statement``.

Writes them between the two marks in that file, and leaves what stands around them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

ROOT = Path(__file__).resolve().parent.parent
CLAUSES = ROOT / "docs" / "accessibility.toml"
STATEMENT = ROOT / "docs" / "accessibility.md"
BEGIN, END = "<!-- tables: begin -->\n", "<!-- tables: end -->\n"

State = Literal["supported", "partly", "not supported", "not applicable"]
STATES: tuple[State, ...] = ("supported", "partly", "not supported", "not applicable")


class Clause(Struct, frozen=True, forbid_unknown_fields=True):
    """One clause of the standard: how far it is met, how, and which tests show it."""

    id: str
    title: str
    state: State
    how: str
    tests: tuple[str, ...] = ()


class Chapter(Struct, frozen=True, forbid_unknown_fields=True):
    """Clauses under one heading."""

    title: str
    clause: tuple[Clause, ...]


class Statement(Struct, frozen=True, forbid_unknown_fields=True):
    """All clauses that apply, and those that do not, with why."""

    chapter: tuple[Chapter, ...]

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of all chapters."""
        return tuple(clause for chapter in self.chapter for clause in chapter.clause)


def read() -> Statement:
    """The statement as it is written down."""
    return msgspec.toml.decode(CLAUSES.read_bytes(), type=Statement)


def tables(statement: Statement) -> str:
    """The statement as Markdown."""
    return "\n".join(_lines(statement))


def with_tables(text: str, statement: Statement) -> str:
    """The text of the document with its tables written anew."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    return f"{before}{begin}{tables(statement)}{end}{after}"


def _lines(statement: Statement) -> Iterator[str]:
    counts = [(state, sum(clause.state == state for clause in statement.clauses)) for state in STATES]
    yield "Rows: " + ", ".join(f"{count} {state}" for state, count in counts) + "."
    for chapter in statement.chapter:
        yield f"\n### {chapter.title}\n\n| clause | | state | how, and what shows it |\n|---|---|---|---|"
        for clause in chapter.clause:
            shown = ", ".join(f"`{test}`" for test in clause.tests)
            how = f"{clause.how} {shown}".strip()
            yield f"| {clause.id} | {clause.title} | {clause.state} | {how} |"
    yield ""


def main() -> None:
    """Write the tables anew."""
    text = STATEMENT.read_text(encoding="utf-8")
    STATEMENT.write_text(with_tables(text, read()), encoding="utf-8")


if __name__ == "__main__":
    main()
