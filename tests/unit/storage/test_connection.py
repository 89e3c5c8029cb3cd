"""Rows left to a thread are written before the next statement, or nothing of what followed is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.connection import Connection

INTO = "INSERT INTO t (id, word)"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    made = sqlite3.connect(
        tmp_path / "t.db", isolation_level=None, check_same_thread=False, factory=Connection
    )
    made.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)")
    yield made
    made.close()


def _work(connection: Connection, *rows: list[tuple[int, str]], then: str = "", stop: bool = False) -> None:
    with connection.working_ahead():
        for some in rows:
            connection.insert(INTO, some)
        if then:
            connection.execute(then)
        if stop:
            raise KeyboardInterrupt


def _count(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM t").fetchone()[0])


@pytest.mark.parametrize("rows", [0, 1, 999, 1000, 2501])
def test_the_next_statement_sees_every_row_that_was_left(connection: Connection, rows: int) -> None:
    connection.execute("BEGIN")
    with connection.working_ahead():
        connection.insert(INTO, [(number, str(number)) for number in range(rows)])
        assert _count(connection) == rows


def test_rows_and_statements_are_done_in_their_order(connection: Connection) -> None:
    with connection.working_ahead():
        connection.insert(INTO, [(1, "a")])
        connection.later("UPDATE t SET word = ?", ("b",))
        connection.insert(INTO, [(2, "a")])
    assert connection.execute("SELECT word FROM t ORDER BY id").fetchall() == [("b",), ("a",)]


def test_what_went_wrong_is_raised_by_the_next_statement(connection: Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        _work(connection, [(1, "a"), (1, "b")], then="SELECT 1")


def test_what_went_wrong_is_raised_at_the_end_when_nothing_follows(connection: Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        _work(connection, [(1, "a"), (1, "b")])


def test_after_something_went_wrong_nothing_more_is_written(connection: Connection) -> None:
    connection.execute("BEGIN")
    with pytest.raises(sqlite3.IntegrityError):
        _work(connection, [(1, "a"), (1, "b")], [(2, "a")])
    connection.execute("ROLLBACK")
    assert _count(connection) == 0


def test_a_transaction_that_is_given_up_leaves_the_connection_usable(connection: Connection) -> None:
    connection.execute("BEGIN")
    with pytest.raises(KeyboardInterrupt):
        _work(connection, [(number, "a") for number in range(5000)], stop=True)
    connection.execute("ROLLBACK")
    connection.insert(INTO, [(1, "a")])
    assert _count(connection) == 1
