"""Pages of lists by keyset: each page seeks to its place in an index, however long the list is."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from app.models.dataclass import dataclass
from app.models.folding import query_words
from app.models.paging import Key, Query
from app.models.tables import TABLES, Kind, Table
from app.storage.database import Database
from app.storage.fold_rows import DELETED
from app.storage.search import NEWEST, Search, by_index, holds, newest, search_for

_AFTER_ALL_IDS = "\U0010ffff"


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
    if after is not None and len(after) == 1 and isinstance(after[0], int):
        return _newest_first(db, listing, query, words, None, after[0], size)
    search = search_for(db, table, words, size + 1)
    if search.broad:
        return _newest_first(db, listing, query, words, search, newest(db, table) + 1, size)
    segments: tuple[str, ...] = ("filled", "empty") if query.descending else ("empty", "filled")
    if after is not None:
        segments = segments[segments.index("empty" if len(after) == 1 else "filled") :]
    rows: list[sqlite3.Row] = []
    key: Key | None = None
    for segment in segments:
        found, key = _segment(db, listing, query, search, segment, after, size - len(rows))
        rows += found
        after = None
        if key is not None:
            break
    return rows, key


def _segment(
    db: Database, listing: Listing, query: Query, search: Search, segment: str, after: Key | None, size: int
) -> Rows:
    """Return rows that have a sort value, or those that have none; in each the index gives the order."""
    sort = query.sort if query.sort in listing.sorts else listing.sorts[0]
    tests, params = _tests(listing, query, search)
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


def _tests(listing: Listing, query: Query, search: Search) -> tuple[list[str], list[Any]]:
    table = TABLES[listing.table]
    tests = [standing(table, "t.")]
    params: list[Any] = []
    if listing.extra:
        tests.append(listing.extra)
    for name, value in query.filters:
        if name in listing.filters:
            tests.append(f"t.{listing.filters[name]} = ?")
            params.append(value)
    if search.match:
        tests.append(f't.rowid_ IN (SELECT rowid FROM "{table.name}_fts" WHERE "{table.name}_fts" MATCH ?)')
        params.append(search.match)
    held, given = holds(search.rest)
    return tests + held, params + given


def _newest_first(
    db: Database,
    listing: Listing,
    query: Query,
    words: Sequence[str],
    search: Search | None,
    before: int,
    size: int,
) -> Rows:
    """Return hits from the newest to the oldest: from the rows themselves while many of them hold the words."""
    table = TABLES[listing.table]
    tests, params = _tests(listing, query, Search(rest=tuple(words)))
    sql = (
        f'SELECT t.* FROM "{table.name}" t WHERE t.rowid_ < ? AND t.rowid_ >= ? AND {" AND ".join(tests)}'
        f" ORDER BY t.rowid_ DESC LIMIT {size + 1}"
    )
    rows = db.rows(sql, before, before - NEWEST, *params)
    if len(rows) <= size:
        search = search if search is not None and search.match else by_index(db, table, words)
        tests, params = _tests(listing, query, Search(rest=search.rest))
        sql = (
            f'SELECT t.* FROM "{table.name}_fts" f JOIN "{table.name}" t ON t.rowid_ = f.rowid'
            f' WHERE "{table.name}_fts" MATCH ? AND f.rowid < ? AND {" AND ".join(tests)}'
            f" ORDER BY f.rowid DESC LIMIT {size + 1}"
        )
        rows = db.rows(sql, search.match, before, *params)
    return rows[:size], (rows[size - 1]["rowid_"],) if len(rows) > size else None
