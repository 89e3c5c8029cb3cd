"""Reads what could not become part of a record: entries that are kept, and why they are not shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.entries import Entry
from app.models.paging import PAGE_SIZE, Key, Page
from app.storage.database import Database
from app.storage.log import Log, LogBook

WAITS_FOR_UPDATE = "waits_for_update"
"""The code of an operation, a table or a column that this program does not know."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One operation of one entry with the code of what is wrong with it."""

    log: Log
    n: int
    op: int
    code: str
    params: Mapping[str, Any]
    entry: Entry | None


class Problems:
    """Reads the problem records; writes nothing."""

    def __init__(self, database: Database, logs: LogBook) -> None:
        self._db = database
        self._logs = logs

    def counts(self) -> dict[str, int]:
        """Return how many there are of each code."""
        rows = self._db.rows("SELECT code, count(*) AS n FROM problem GROUP BY code ORDER BY code")
        return {row["code"]: row["n"] for row in rows}

    def waiting_for_update(self) -> int:
        """Return how many changes say something that only a newer program can show."""
        row = self._db.one(
            "SELECT count(*) AS n FROM (SELECT DISTINCT log, n FROM problem WHERE code = ?)", WAITS_FOR_UPDATE
        )
        return 0 if row is None else int(row["n"])

    def page(self, code: str = "", after: Key | None = None) -> Page[Problem]:
        """Return some problems after ``after``, of one code or of all, the newest entry of each log first."""
        no, n, op, last = after or (1 << 62, 0, 0, "")
        rows = self._db.rows(
            "SELECT * FROM problem WHERE ? IN ('', code) AND (-log, -n, op, code) > (?, ?, ?, ?)"
            f" ORDER BY -log, -n, op, code LIMIT {PAGE_SIZE + 1}",
            code,
            -int(no),
            -int(n),
            op,
            last,
        )
        found = [self._problem(row) for row in rows[:PAGE_SIZE]]
        if len(rows) <= PAGE_SIZE:
            return Page(found, None)
        end = found[-1]
        return Page(found, (end.log.no, end.n, end.op, end.code))

    def _problem(self, row: Any) -> Problem:
        line = self._logs.line(row["log"], row["n"])
        entry = line.entry() if line is not None else None
        params = json.loads(row["params"])
        return Problem(self._logs.get(row["log"]), row["n"], row["op"], row["code"], params, entry)
