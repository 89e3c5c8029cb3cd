"""The files that went out and came in, newest first, in pages: a deployment exchanges for years."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.models.paging import PAGE_SIZE, Key, Page, Query
from app.storage.database import Database

_FILES = (
    "SELECT 's' || printf('%012d', no) AS id, 1 AS sent, bundle, made AS at, made, audience AS who, '' AS device,"
    " name, entries, 0 AS held, have, told FROM export"
    " UNION ALL SELECT 'r' || printf('%012d', no), 0, bundle, imported, made, label, device, name, fresh, held, '{}',"
    " '' FROM receipt"
)

_SORTED = {"at": "at", "who": "who", "entries": "entries"}


@dataclass(frozen=True, slots=True)
class FileNote:
    """One file that was written (``sent``) or taken in; ``who`` is the audience or the name of the sender."""

    id: str
    sent: bool
    bundle: str
    at: str
    made: str
    who: str
    device: str
    name: str
    entries: int
    held: int
    have: Mapping[str, int] = field(default_factory=dict)
    told: str = ""
    """When its receipt was told by telephone; "" for never."""


class ExchangeHistory:
    """Reads the notes of exports and receipts together; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def page(self, query: Query, after: Key | None = None) -> Page[FileNote]:
        """Return some files: searched by name, filtered by ``way`` (``sent``, ``received``), by keyset."""
        column = _SORTED.get(query.sort, "at")
        descending = query.descending or not query.sort
        way = {"sent": 1, "received": 0}.get(dict(query.filters).get("way", ""), -1)
        tests = ["? IN (-1, sent)", "(? = '' OR instr(lower(name || ' ' || who), lower(?)) > 0)"]
        params: list[str | int] = [way, query.search, query.search]
        if after is not None:
            tests.append(f"({column}, id) {'<' if descending else '>'} (?, ?)")
            params += after
        direction = "DESC" if descending else "ASC"
        rows = self._db.rows(
            f"SELECT * FROM ({_FILES}) WHERE {' AND '.join(tests)}"
            f" ORDER BY {column} {direction}, id {direction} LIMIT {PAGE_SIZE + 1}",
            *params,
        )
        found = [_note(row) for row in rows[:PAGE_SIZE]]
        return Page(found, (rows[PAGE_SIZE - 1][column], found[-1].id) if len(rows) > PAGE_SIZE else None)


def _note(row: sqlite3.Row) -> FileNote:
    names = [name for name in FileNote.__slots__ if name not in ("have", "sent")]
    return FileNote(
        **{name: row[name] for name in names}, sent=bool(row["sent"]), have=json.loads(row["have"])
    )
