"""The statement on accessibility: its tables are those of its clauses, and it says what it rests on."""

from tests.statement import CLAUSES, STATEMENT, read, tables, with_tables

UNSHOWN = {"11.1.3.3", "11.2.3.1", "11.2.5.2"}
"""Clauses that are met by what is not there, by Qt, or by reading; each says so."""


def test_the_tables_are_those_of_the_clauses() -> None:
    text = STATEMENT.read_text(encoding="utf-8")
    assert tables(read()) in text
    assert with_tables(text, read()) == text, "python -m tests.statement writes them anew"


def test_every_clause_stands_there_once_and_says_how() -> None:
    ids = [clause.id for clause in read().clauses]
    assert len(ids) == len(set(ids)) > 60
    assert all(clause.how.endswith(".") for clause in read().clauses)


def test_what_is_supported_is_shown_by_a_test_or_listed_as_what_no_test_shows() -> None:
    met = [clause for clause in read().clauses if clause.state in ("supported", "partly")]
    assert {clause.id for clause in met if not clause.tests} == UNSHOWN


def test_all_chapters_of_software_are_there() -> None:
    text = CLAUSES.read_text(encoding="utf-8")
    for part in (
        "5.1",
        "11.1.1.1.1",
        "11.2.1.1.1",
        "11.3.1.1.1",
        "11.4.1.2.1",
        "11.5.2.3",
        "11.6.2",
        "11.7",
        "11.8",
    ):
        assert f'id = "{part}"' in text
