"""Folds entries into the record tables: the state is a pure function of the entries held."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from app.models.entries import (
    Add,
    Delete,
    Entry,
    Freeze,
    Malformed,
    Op,
    Open,
    Set,
    Unknown,
    Void,
    split_write_id,
)
from app.models.policy import point_of, scope_problem
from app.models.registers import DELETED, Live, Write
from app.models.tables import ALL, TABLES, Kind, Table
from app.storage.connection import Connection
from app.storage.fold_conflicts import Beneath, refresh_conflicts
from app.storage.fold_events import EventStore
from app.storage.fold_first import FirstWrites
from app.storage.fold_freeze import FreezeStore
from app.storage.fold_merging import Merging
from app.storage.fold_rows import FoldRow, RowStore
from app.storage.fold_rules import ContentTrouble, checked, table_of
from app.storage.fold_seen import AuthorView
from app.storage.fold_twins import Twins
from app.storage.log import Log, LogBook


class Folder:
    """Applies entries, one after the other, within a transaction of the caller."""

    def __init__(
        self, connection: Connection, logs: LogBook, before: sqlite3.Connection | None = None
    ) -> None:
        self._connection = connection
        self.logs = logs
        self.rows = RowStore(connection, before)
        self.events = EventStore(connection, self.order)
        self.beneath = Beneath(self.rows, self.events)
        self.freezes = FreezeStore(connection, logs, self.rows, self.order)
        self.merging = Merging(logs, self.order)
        self.firsts = FirstWrites(self.rows)
        self._view = AuthorView(logs)
        self._twins = Twins(connection, logs, self.events, self._view, self.problem)
        self._at = (0, 0, 0)

    def apply(self, entry: Entry, log: Log, c: int) -> None:
        """Fold one entry of ``log`` whose causal length is ``c``; trouble becomes problem records."""
        key = f"{log.no}:{entry.n}"
        roots: dict[tuple[str, str], FoldRow] = {}
        for index, op in enumerate(entry.ops):
            self._at = (log.no, entry.n, index)
            try:
                root = self._op(op, entry, log, c, key)
            except ContentTrouble as trouble:
                self.problem(*self._at, trouble.code, trouble.params)
                continue
            if root is not None:
                roots[(root.table.name, root.id)] = root
        for root in roots.values():
            root.heads[str(log.no)] = entry.n
            self.rows.touch_head(root)
            if root.table.name == "run" and root.signed:
                self.freezes.refresh(root)

    def prefetch(self, entries: Iterable[Entry]) -> None:
        """Read the rows that some entries will write, and the records they belong to, many at once."""
        rows: dict[Table, list[str]] = {}
        events: dict[Table, list[str]] = {}
        for entry in entries:
            for op in entry.ops:
                if not isinstance(op, (Set, Add)) or op.table not in TABLES:
                    continue
                table = TABLES[op.table]
                known = rows if table.kind is Kind.REGISTER else events
                known.setdefault(table, []).append(op.row)
                parent = op.values.get(table.parent) if table.parent else None
                if isinstance(parent, str):
                    rows.setdefault(TABLES[table.parent_table], []).append(parent)
        for table, ids in rows.items():
            self.rows.prefetch(table, ids)
        for table, ids in events.items():
            self.events.prefetch(table, ids)

    def shrink(self, limit: int) -> None:
        """Write what is in memory and drop it when it is more than ``limit`` rows."""
        self.rows.shrink(limit)
        self.events.forget()

    def write_fresh(self) -> None:
        """Write the new records that are in memory, while the next ones are prepared."""
        self.rows.flush_fresh()

    def finish(self) -> None:
        """Write what is still in memory and drop it; call before the transaction commits."""
        self.rows.flush()
        self.rows.forget()
        self.events.forget()

    def order(self, write: str, c: int) -> tuple[int, str, int, bytes]:
        """Return the place of a write in the common order of all machines; branches are told apart by their hash."""
        no, _, n = write.partition(":")
        log = self.logs.get(int(no))
        chain = self.logs.chain_at(log, int(n)) if self.logs.fork_point(log.id) is not None else None
        return c, log.id, int(n), chain or b""

    def problem(self, no: int, n: int, op: int, code: str, params: Mapping[str, str | int]) -> None:
        """Record that an operation could not be folded."""
        self._connection.execute(
            "INSERT OR IGNORE INTO problem (log, n, op, code, params) VALUES (?, ?, ?, ?, ?)",
            (no, n, op, code, json.dumps(params, ensure_ascii=False, sort_keys=True)),
        )

    def _op(self, op: Op, entry: Entry, log: Log, c: int, key: str) -> FoldRow | None:
        if isinstance(op, Set):
            # Nearly all operations are of this kind.
            return self._set(op, table_of(op), log, c, key)
        if isinstance(op, Open):
            return None
        if isinstance(op, Malformed):
            raise ContentTrouble("bad_operation", kind=op.kind)
        if isinstance(op, Unknown):
            raise ContentTrouble("waits_for_update", kind=op.kind)
        table = table_of(op)
        match op:
            case Delete():
                return self._delete(op, table, log, key)
            case Add():
                return self._add(op, table, log, c, key)
            case Void():
                return self._void(op, table, log, c, key)
            case Freeze():
                return self._freeze(op, table, entry, log, c)

    # ---- registers -------------------------------------------------------------------------------------------

    def _set(self, op: Set, table: Table, log: Log, c: int, key: str) -> FoldRow:
        if table.kind is not Kind.REGISTER:
            raise ContentTrouble("wrong_operation", table=table.name)
        values = self._values(table, op)
        row = self.rows.get(table, op.row)
        root = self._root(table, row, values, log)
        self._check_scope(table, log, root or row, values)
        over = {name: self._local(ids, log) for name, ids in op.over.items()}
        registers = list(dict.fromkeys(table.register_of[name] for name in values))
        if over:
            for register in registers:
                self.merging.check_over(table, op.row, row, register, over.get(register, ()))
        if row is None:
            return self._first(table, op.row, values, key, root)
        lifted = over.pop(DELETED, ())
        for register in registers:
            self.merging.put(row, register, values, Write(key, c, {}), over.get(register, ()))
        row.live.deletions = {key: seen for key, seen in row.live.deletions.items() if key not in lifted}
        self._refresh(row, root or row)
        return root or row

    def _refresh(self, row: FoldRow, root: FoldRow) -> None:
        refresh_conflicts(self._connection, row, root, self.beneath)
        self.rows.touch(row)
        if root is not row and root.live.deletions:
            self.rows.touch(root)

    def _first(
        self, table: Table, row_id: str, values: dict[str, Any], key: str, root: FoldRow | None
    ) -> FoldRow:
        """Make a row that is written for the first time: nothing to merge with."""
        row = self.rows.make(table, row_id, Live(default=key))
        row.values = {name: value for name, value in values.items() if value is not None}
        if table.name == "run":
            row.status = values.get("stage") or "draft"
        if root is not None and root.live.deletions:
            self._refresh(row, root)
        return root or row

    def _delete(self, op: Delete, table: Table, log: Log, key: str) -> FoldRow:
        row = self.rows.get(table, op.row) if table.kind is Kind.REGISTER else None
        if row is None or not self._view.saw(row, log):
            raise ContentTrouble("row_missing", table=table.name, row=op.row)
        root = self._root(table, row, {}, log)
        self._check_scope(table, log, root or row, {})
        row.live.deletions[key] = self._local(op.seen, log)
        self._refresh(row, root or row)
        return root or row

    # ---- events and freezes ----------------------------------------------------------------------------------

    def _add(self, op: Add, table: Table, log: Log, c: int, key: str) -> FoldRow | None:
        if table.kind is not Kind.EVENT:
            raise ContentTrouble("wrong_operation", table=table.name)
        values = self._values(table, op)
        root = self._root(table, None, values, log)
        self._check_scope(table, log, root, values)
        second = self.events.add(table, op.row, values, key, c)
        if second:
            self._twins.note(table, op.row, second)
        if root is not None and root.live.deletions:
            self._refresh(root, root)
        return root

    def _void(self, op: Void, table: Table, log: Log, c: int, key: str) -> FoldRow | None:
        found = self._twins.seen(table, op.row, log) if table.kind is Kind.EVENT else None
        if found is None:
            raise ContentTrouble("row_missing", table=table.name, row=op.row)
        root = self._root(table, None, found, log)
        self._check_scope(table, log, root, found)
        self.events.void(table, op.row, key, c, op.reason)
        return root

    def _freeze(self, op: Freeze, table: Table, entry: Entry, log: Log, c: int) -> FoldRow:
        row = self.rows.get(table, op.row) if table.name == "run" else None
        if row is None or not self._view.saw(row, log):
            raise ContentTrouble("row_missing", table=table.name, row=op.row)
        self._check_scope(table, log, row, {})
        writes = self._numbers(op, log)
        self.freezes.add(row, log.no, entry, c, writes)
        for freeze_no, n in self.freezes.disagreeing(row):
            self.problem(freeze_no, n, 0, "signed_twice", {"run": row.id})
        return row

    def _numbers(self, op: Freeze, log: Log) -> dict[int, tuple[int, ...]]:
        found: dict[int, list[int]] = {}
        for ref, numbers in op.writes.items():
            for n in numbers:
                place = self.logs.resolve(log, ref, n)
                if place is None:
                    raise ContentTrouble("freeze_unknown_write", log=ref)
                found.setdefault(place[0], []).append(n)
        return {no: tuple(numbers) for no, numbers in found.items()}

    # ---- rules -----------------------------------------------------------------------------------------------

    def _values(self, table: Table, op: Set | Add) -> dict[str, Any]:
        """Return what an operation writes; a column that only a newer program knows waits for it."""
        values = checked(table, op.values)
        if len(values) < len(op.values):
            column = min(set(op.values) - set(values))
            self.problem(*self._at, "waits_for_update", {"table": table.name, "column": column})
        return values

    def _root(self, table: Table, row: FoldRow | None, values: Mapping[str, Any], log: Log) -> FoldRow | None:
        """Return the record that a child row belongs to, None when the row is a record itself."""
        if not table.parent:
            return None
        told = self._view.values(row, table.parent, log) if row is not None else ()
        parent = str((told[0] if told else values.get(table.parent)) or "")
        found = self.rows.get(TABLES[table.parent_table], parent) if parent else None
        if found is None or not self._view.saw(found, log):
            raise ContentTrouble("record_missing", table=table.parent_table, row=parent)
        return found

    def _check_scope(self, table: Table, log: Log, record: FoldRow | None, values: Mapping[str, Any]) -> None:
        if log.audience == ALL:
            return
        has_point = record is not None and "point" in record.table.by_name
        points = self._view.values(record, "point", log) if record is not None and has_point else ()
        own = point_of(log.audience)
        old = None if not points else own if own in points else str(points[0] or "")
        new = values.get("point")
        code = scope_problem(log.audience, table, old, None if new is None else str(new))
        if code:
            raise ContentTrouble(code, table=table.name)

    def _local(self, ids: Iterable[str], log: Log) -> tuple[str, ...]:
        """Return write ids in this PC's short form; what the author cannot have seen is trouble."""
        found = []
        for write in ids:
            try:
                ref, n = split_write_id(write)
            except ValueError:
                raise ContentTrouble("over_unknown_write") from None
            place = self.logs.resolve(log, ref, n)
            if place is None:
                raise ContentTrouble("over_unknown_write")
            found.append(f"{place[0]}:{place[1]}")
        return tuple(found)
