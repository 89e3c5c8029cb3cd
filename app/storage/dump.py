"""A canonical text of every folded record, conflict and problem: equal on homes that hold the same entries."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from app.models.registers import DELETED, Live
from app.models.tables import TABLES, Kind, Table
from app.storage.database import Database
from app.storage.fold_rows import unbind
from app.storage.log import LogBook


def dump(database: Database, logs: LogBook) -> Iterator[str]:
    """Yield the lines of the dump, sorted; ids of logs are the common ones, never this PC's numbers."""
    for name in sorted(TABLES):
        table = TABLES[name]
        for row in database.connection.execute(f'SELECT * FROM "{name}" ORDER BY id'):
            yield _text(
                name,
                row["id"],
                _event(table, row, logs) if table.kind is Kind.EVENT else _row(table, row, logs),
            )
    for row in database.rows("SELECT * FROM conflict ORDER BY tbl, row, register"):
        yield _text("~conflict", row["row"], {"table": row["tbl"], "register": row["register"]})
    yield from sorted(
        _text("~problem", *_problem(row, logs)) for row in database.rows("SELECT * FROM problem")
    )
    yield from sorted(
        _text("~freeze", row["run"], _freeze(row, logs)) for row in database.rows("SELECT * FROM freeze")
    )


def _text(kind: str, row_id: str, value: object) -> str:
    return f"{kind} {row_id} {json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(',', ':'))}"


def _write(key: str, logs: LogBook) -> str:
    no, _, n = key.partition(":")
    return logs.name(int(no), int(n))


def _row(table: Table, row: sqlite3.Row, logs: LogBook) -> dict[str, Any]:
    values = {name: value for name, value in unbind(table, row).items() if value is not None}
    live = Live.parse(row["_live"])
    filled = {table.register_of[name] for name in values}
    told: dict[str, Any] = {"values": values, "flags": row["_flags"]}
    told["live"] = {
        name: sorted(_write(key, logs) for key in writes)
        for name in table.registers
        if (writes := live.writes(name, filled=name in filled))
    }
    if live.deletions:
        told[DELETED] = {
            _write(key, logs): sorted(_write(seen, logs) for seen in saw)
            for key, saw in live.deletions.items()
        }
    if not table.parent:
        heads = json.loads(row["_heads"] or "{}")
        told["heads"] = _heads({int(no): n for no, n in heads.items()}, logs)
    if table.name == "run":
        told["status"] = row["_status"]
        told["signed"] = _write(row["_signed"], logs) if row["_signed"] else ""
    return told


def _heads(heads: dict[int, int], logs: LogBook) -> list[str]:
    """Return the names of the last entries that touched a record, without those that another one already follows."""
    last = [
        (no, n)
        for no, n in heads.items()
        if not any(
            other != no and n <= top and logs.locate(other, n) == logs.locate(no, n)
            for other, top in heads.items()
        )
    ]
    return sorted(logs.name(no, n) for no, n in last)


def _event(table: Table, row: sqlite3.Row, logs: LogBook) -> dict[str, Any]:
    values = {name: value for name, value in unbind(table, row).items() if value is not None}
    void = json.loads(row["_void"]) if row["_void"] else None
    told: dict[str, Any] = {"values": values, "write": _mark(row["_write"], logs)}
    if void is not None:
        told["void"] = {"write": _mark(void["write"], logs), "reason": void["reason"]}
    return told


def _mark(mark: str, logs: LogBook) -> str:
    return _write(mark.partition(" ")[2], logs)


def _problem(row: sqlite3.Row, logs: LogBook) -> tuple[str, dict[str, Any]]:
    where = logs.name(row["log"], row["n"])
    return where, {"op": row["op"], "code": row["code"], "params": json.loads(row["params"])}


def _freeze(row: sqlite3.Row, logs: LogBook) -> dict[str, Any]:
    named = json.loads(row["writes"]).items()
    writes = sorted(logs.name(int(no), n) for no, numbers in named for n in numbers)
    write = logs.name(row["log"], row["n"])
    return {"write": write, "user": row["user"], "moment": row["moment"], "writes": writes}
