"""Folds entries that do nothing but make one new record of their own point: nearly all of a large import.

What such an entry comes to needs none of the rules for rows that others may have written, so it is told here in one
step; whatever is unusual about an entry is left to those rules.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.models.entries import Entry, Set
from app.models.policy import point_of
from app.models.registers import Live
from app.models.tables import TABLES
from app.storage.first_records import FirstRecord, first_record
from app.storage.fold_rows import FoldRow, RowStore
from app.storage.log import Log


class FirstWrites:
    """Makes new records within a transaction of the caller."""

    def __init__(self, rows: RowStore) -> None:
        self._rows = rows
        self._points: dict[int, str] = {}

    def fold(self, entry: Entry, log: Log) -> str:
        """Fold an entry of ``log`` and return the table of its record, "" when it is not of this kind."""
        if len(entry.ops) != 1:
            return ""
        op = entry.ops[0]
        if op.__class__ is not Set or op.over:
            return ""
        table, values = TABLES.get(op.table), op.values
        if table is None or values.get("point") != self._point(log) or not self._rows.absent(table, op.row):
            return ""
        if first_record(op.table, op.row, values) is None:
            return ""
        row = FoldRow(table, op.row, 0, dict(values), Live(f"{log.no}:{entry.n}"))
        row.heads[str(log.no)] = entry.n
        if table.name == "run":
            row.status = values.get("stage") or row.status
        self._rows.add(row)
        return table.name

    def fold_all(self, records: Sequence[FirstRecord], log: Log, first: int) -> bool:
        """Make the records, all of one table, of entries ``first`` and following of ``log``; tell whether it was done.

        Nothing is done unless all of them are new and of the log's point.
        """
        point, table = self._point(log), TABLES[records[0].table]
        if any(record.point != point for record in records):
            return False
        return self._rows.add_all(table, records, log.no, first)

    def _point(self, log: Log) -> str:
        point = self._points.get(log.no)
        if point is None:
            # No record is of a point without a name: what headquarters says to all takes the long way.
            point = self._points[log.no] = point_of(log.audience) or "\0"
        return point
