"""Reads records: single rows, children, history, sign-offs, and pages of lists by keyset."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from app.models.paging import PAGE_SIZE, Key, Page, Query
from app.models.records import Record
from app.models.tables import TABLES, Kind, Table
from app.models.typed import MOST_QUANTITY
from app.storage.database import Database
from app.storage.fold_rows import CHANGED_AFTER_SIGNING, CONFLICTED, DELETED, unbind
from app.storage.log import LogBook
from app.storage.page import Listing, page_rows, standing

MOST_ROWS = 5000
"""Most rows that a read without paging returns."""

MOST_BRIEF = 200_000
"""Most rows of a few columns each: two months of all points."""


class Records:
    """Reads the record tables; writes nothing."""

    def __init__(self, database: Database, logs: LogBook) -> None:
        self._db = database
        self._logs = logs

    def get(self, table: str, row_id: str) -> Record | None:
        """Return one row, deleted and voided ones included; None when there is none."""
        row = self._db.one(f'SELECT * FROM "{table}" WHERE id = ?', row_id)
        return None if row is None else self._record(TABLES[table], row)

    def many(self, table: str, ids: Iterable[str]) -> dict[str, Record]:
        """Return the rows with these ids, by id; missing ones are left out."""
        wanted = list(dict.fromkeys(ids))[:MOST_ROWS]
        if not wanted:
            return {}
        marks = ", ".join("?" for _ in wanted)
        rows = self._db.rows(f'SELECT * FROM "{table}" WHERE id IN ({marks})', *wanted)
        return {row["id"]: self._record(TABLES[table], row) for row in rows}

    def where(self, table: str, **equals: str | int) -> list[Record]:
        """Return the standing rows whose columns equal the given values, in the order of their ids."""
        found = TABLES[table]
        tests = [f'"{name}" = ?' for name in equals] + [standing(found)]
        sql = f'SELECT * FROM "{table}" WHERE {" AND ".join(tests)} ORDER BY id LIMIT {MOST_ROWS}'
        return [self._record(found, row) for row in self._db.rows(sql, *equals.values())]

    def pointing(self, table: str, column: str, ids: Iterable[str]) -> list[Record]:
        """Return the standing rows whose ``column``, an indexed one, names one of the ids, ordered by id."""
        found = TABLES[table]
        wanted = list(dict.fromkeys(ids))[:MOST_ROWS]
        if not wanted:
            return []
        marks = ", ".join("?" for _ in wanted)
        sql = f'SELECT * FROM "{table}" WHERE "{column}" IN ({marks}) AND {standing(found)} ORDER BY id'
        return [self._record(found, row) for row in self._db.rows(sql, *wanted)]

    def children(
        self, table: str, parents: Iterable[str], *, voided: bool = False
    ) -> dict[str, list[Record]]:
        """Return the standing child rows of each parent id; ``voided`` adds the events that were voided."""
        found = TABLES[table]
        wanted = list(dict.fromkeys(parents))
        result: dict[str, list[Record]] = {parent: [] for parent in wanted}
        tests = "1" if voided else standing(found)
        for start in range(0, len(wanted), PAGE_SIZE):
            part = wanted[start : start + PAGE_SIZE]
            marks = ", ".join("?" for _ in part)
            sql = f'SELECT * FROM "{table}" WHERE "{found.parent}" IN ({marks}) AND {tests} ORDER BY id'
            for row in self._db.rows(sql, *part):
                result[row[found.parent]].append(self._record(found, row))
        return result

    def brief(
        self,
        table: str,
        columns: Iterable[str],
        between: Mapping[str, tuple[str, str]],
        **equals: str | int,
    ) -> list[dict[str, Any]]:
        """Return the different values of some columns among standing rows with other columns within two texts each."""
        shown = ", ".join(f'"{name}"' for name in columns)
        # The plus keeps SQLite to the index of the span: by that of a point it would walk through all its years.
        tests = [f'+"{name}" = ?' for name in equals] + [standing(TABLES[table])]
        tests += [f'"{name}" BETWEEN ? AND ?' for name in between]
        edges = [edge for pair in between.values() for edge in pair]
        sql = f'SELECT DISTINCT {shown} FROM "{table}" WHERE {" AND ".join(tests)} LIMIT {MOST_BRIEF}'
        return [dict(row) for row in self._db.rows(sql, *equals.values(), *edges)]

    def least(self, table: str, column: str, **equals: str | int) -> str:
        """Return the smallest text of a column among standing rows with the given values, "" when there is none."""
        tests = [f'"{name}" = ?' for name in equals] + [standing(TABLES[table]), f'"{column}" IS NOT NULL']
        sql = f'SELECT "{column}" AS found FROM "{table}" WHERE {" AND ".join(tests)} ORDER BY "{column}" LIMIT 1'
        row = self._db.one(sql, *equals.values())
        return "" if row is None else str(row["found"])

    def count(self, table: str, **equals: str | int) -> int:
        """Return how many standing rows have the given values."""
        tests = [f'"{name}" = ?' for name in equals] + [standing(TABLES[table])]
        row = self._db.one(
            f'SELECT count(*) AS n FROM "{table}" WHERE {" AND ".join(tests)}', *equals.values()
        )
        return int(row["n"]) if row is not None else 0

    def sums(self, item_ids: Iterable[str]) -> dict[tuple[str, str], int]:
        """Return the stock on hand, in minor units, per (stock item, location): the sum of un-voided movements."""
        wanted = list(dict.fromkeys(item_ids))[:MOST_ROWS]
        marks = ", ".join("?" for _ in wanted)
        # Only a forged record holds more. A sum beyond 64 bits would be an error, and one without any number is none.
        qty = f"coalesce(sum(max(min(qty, {MOST_QUANTITY}), -{MOST_QUANTITY})), 0)"
        sql = (
            f"SELECT item, coalesce(location, '') AS place, {qty} AS qty FROM stock_move"
            f" WHERE item IN ({marks}) AND _void = '' GROUP BY item, location"
        )
        return {(row["item"], row["place"]): row["qty"] for row in self._db.rows(sql, *wanted)}

    def conflicted_roots(self, ids: Iterable[str]) -> set[str]:
        """Return those of the record ids that have a conflict in themselves or in a child row."""
        wanted = list(dict.fromkeys(ids))[:MOST_ROWS]
        marks = ", ".join("?" for _ in wanted)
        rows = self._db.rows(f"SELECT DISTINCT root FROM conflict WHERE root IN ({marks})", *wanted)
        return {row["root"] for row in rows}

    def conflicts(self) -> list[tuple[str, str, str, str]]:
        """Return every conflict as (table, row, register, record), in a fixed order."""
        rows = self._db.rows(f"SELECT * FROM conflict ORDER BY tbl, row, register LIMIT {MOST_ROWS}")
        return [(row["tbl"], row["row"], row["register"], row["root"]) for row in rows]

    def signature(self, run_id: str) -> tuple[str, str, dict[str, dict[str, Any]]] | None:
        """Return who signed a run, when, and the signed values by row id; None while it is unsigned."""
        row = self._db.one(
            "SELECT f.user, f.moment, f.snapshot FROM run r JOIN freeze f ON f.run = r.id"
            " AND f.log || ':' || f.n = r._signed WHERE r.id = ?",
            run_id,
        )
        return None if row is None else (row["user"], row["moment"], json.loads(row["snapshot"]))

    def signing_write(self, run_id: str) -> str:
        """Return the entry that signed a run, as this PC numbers logs; "" while it is unsigned."""
        row = self._db.one("SELECT _signed FROM run WHERE id = ?", run_id)
        return "" if row is None else str(row["_signed"])

    def page(self, listing: Listing, query: Query, after: Key | None, size: int = PAGE_SIZE) -> Page[Record]:
        """Return the rows after ``after`` in the order of the query's sort column and id."""
        rows, key = page_rows(self._db, listing, query, after, size)
        table = TABLES[listing.table]
        return Page([self._record(table, row) for row in rows], key)

    def _record(self, table: Table, row: sqlite3.Row) -> Record:
        values = unbind(table, row)
        if table.kind is Kind.EVENT:
            void = json.loads(row["_void"]) if row["_void"] else {}
            write = row["_write"].partition(" ")[2]
            reason = void.get("reason", "")
            return Record(table.name, row["id"], values, voided=bool(void), reason=reason, write=write)
        flags = row["_flags"]
        heads = {} if table.parent else self._heads(row["_heads"])
        status = row["_status"] if table.name == "run" else ""
        return Record(
            table.name,
            row["id"],
            values,
            version=row["_live"],
            heads=heads,
            conflicted=bool(flags & CONFLICTED),
            deleted=bool(flags & DELETED),
            changed_after_signing=bool(flags & CHANGED_AFTER_SIGNING),
            status=status,
        )

    def _heads(self, text: str) -> dict[str, int]:
        return {self._logs.get(int(no)).id: n for no, n in json.loads(text or "{}").items()}
