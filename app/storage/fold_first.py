"""Folds entries that do nothing but make one new record of their own point: nearly all of a large import.

What such an entry comes to needs none of the rules for rows that others may have written, so it is told here in one
step; whatever is unusual about an entry is left to those rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from app.models.entries import Entry, Set
from app.models.policy import point_of
from app.models.registers import Live
from app.models.tables import TABLES, Kind, Owner, Table, Type
from app.models.values import is_row_id
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
        if table is None or values.get("point") != self._point(log) or not is_row_id(op.row):
            return ""
        if not self._rows.absent(table, op.row):
            return ""
        kinds = _plain_kinds(table)
        for name, value in values.items():
            if value.__class__ is not kinds.get(name):
                return ""
        row = FoldRow(table, op.row, 0, dict(values), Live(f"{log.no}:{entry.n}"))
        row.heads[str(log.no)] = entry.n
        if table.name == "run":
            row.status = values.get("stage") or row.status
        self._rows.add(row)
        return table.name

    def _point(self, log: Log) -> str | None:
        point = self._points.get(log.no)
        if point is None:
            # No record is of a point without a name: what headquarters says to all takes the long way.
            point = self._points[log.no] = point_of(log.audience) or "\0"
        return point


@lru_cache(maxsize=64)
def _plain_kinds(table: Table) -> Mapping[str, type]:
    """Return the text columns of the records that a point may make; none of any other table."""
    if table.kind is not Kind.REGISTER or table.owner is not Owner.POINT or table.parent:
        return {}
    return {column.name: str for column in table.columns if column.type is Type.TEXT}
