"""Pages of lists by keyset: each page seeks to its place in an index, however long the list is."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from app.models.dataclass import dataclass
from app.models.folding import query_words
from app.models.paging import Key, Query
from app.models.tables import TABLES, Kind, Table
from app.storage.database import Database
from app.storage.fold_rows import DELETED

_AFTER_ALL_IDS = "\U0010ffff"
MOST_SORTED = 2000
"""Most hits of a search that are sorted by a column; more are shown newest first, as they come out of the index."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list may be sorted and filtered by; every sort column is indexed together with the id.

    ``filters`` maps a filter name of the query to its SQL column; ``extra`` is a fixed condition in SQL.
    """

    table: str
    sorts: tuple[str, ...]
    filters: Mapping[str, str]
    extra: str = ""


Rows = tuple[list[sqlite3.Row], Key | None]


def standing(table: Table, prefix: str = "") -> str:
    """Return the condition that leaves out deleted rows and voided events."""
    return f"{prefix}_void = ''" if table.kind is Kind.EVENT else f"({prefix}_flags & {DELETED}) = 0"


def page_rows(db: Database, listing: Listing, query: Query, after: Key | None, size: int) -> Rows:
    """Return the rows after ``after`` and the key to go on with.

    A key is (sort value, id) among rows that have a sort value, (id,) among those that have none, and (row number,)
    among the many hits of a broad search.
    """
    table = TABLES[listing.table]
    words = query_words(query.search)
    if query.search.strip() and not words:
        return [], None
    match = " ".join(f'"{word}"*' for word in words)
    if match and _is_broad(db, table, match):
        return _newest_first(db, listing, query, match, after, size)
    segments: tuple[str, ...] = ("filled", "empty") if query.descending else ("empty", "filled")
    if after is not None:
        segments = segments[segments.index("empty" if len(after) == 1 else "filled") :]
    rows: list[sqlite3.Row] = []
    key: Key | None = None
    for segment in segments:
        found, key = _segment(db, listing, query, match, segment, after, size - len(rows))
        rows += found
        after = None
        if key is not None:
            break
    return rows, key


def _segment(
    db: Database, listing: Listing, query: Query, match: str, segment: str, after: Key | None, size: int
) -> Rows:
    """Return rows that have a sort value, or those that have none; in each the index gives the order."""
    sort = query.sort if query.sort in listing.sorts else listing.sorts[0]
    tests, params = _tests(listing, query, match)
    direction, sign = ("DESC", "<") if query.descending else ("ASC", ">")
    filled = segment == "filled"
    tests.append(f't."{sort}" IS {"NOT " if filled else ""}NULL')
    if after is not None:
        # A row value comparison lets SQLite seek straight to the place in the index.
        tests.append(f'(t."{sort}", t.id) {sign} (?, ?)' if filled else f"t.id {sign} ?")
        params += after
    order = f't."{sort}" {direction}, t.id {direction}' if filled else f"t.id {direction}"
    sql = f'SELECT t.* FROM "{listing.table}" t WHERE {" AND ".join(tests)} ORDER BY {order} LIMIT {size + 1}'
    rows = db.rows(sql, *params)
    if len(rows) <= size:
        return rows, None
    if size == 0:
        # The page was filled by the rows before; the next one starts at the beginning of these.
        return [], ("", "") if filled else (_AFTER_ALL_IDS if query.descending else "",)
    last = rows[size - 1]
    return rows[:size], (last[sort], last["id"]) if filled else (last["id"],)


def _tests(listing: Listing, query: Query, match: str) -> tuple[list[str], list[Any]]:
    table = TABLES[listing.table]
    tests = [standing(table, "t.")]
    params: list[Any] = []
    if listing.extra:
        tests.append(listing.extra)
    for name, value in query.filters:
        if name in listing.filters:
            tests.append(f"t.{listing.filters[name]} = ?")
            params.append(value)
    if match:
        tests.append(f't.rowid_ IN (SELECT rowid FROM "{table.name}_fts" WHERE "{table.name}_fts" MATCH ?)')
        params.append(match)
    return tests, params


def _is_broad(db: Database, table: Table, match: str) -> bool:
    name = f"{table.name}_fts"
    row = db.one(
        f'SELECT count(*) AS n FROM (SELECT 1 FROM "{name}" WHERE "{name}" MATCH ? LIMIT {MOST_SORTED + 1})',
        match,
    )
    return row is not None and int(row["n"]) > MOST_SORTED


def _newest_first(
    db: Database, listing: Listing, query: Query, match: str, after: Key | None, size: int
) -> Rows:
    table = TABLES[listing.table]
    tests, params = _tests(listing, query, "")
    tests.append(f'"{table.name}_fts" MATCH ?')
    params.append(match)
    if after is not None:
        tests.append("f.rowid < ?")
        params.append(after[0])
    sql = (
        f'SELECT t.* FROM "{table.name}_fts" f JOIN "{table.name}" t ON t.rowid_ = f.rowid'
        f" WHERE {' AND '.join(tests)} ORDER BY f.rowid DESC LIMIT {size + 1}"
    )
    rows = db.rows(sql, *params)
    return rows[:size], (rows[size - 1]["rowid_"],) if len(rows) > size else None
