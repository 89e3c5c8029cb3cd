"""Merges writes of registers: which of them stand, and which value is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.models.entries import Set
from app.models.registers import Write, merge, shown
from app.models.tables import Table
from app.storage.fold_events import Order
from app.storage.fold_rows import FoldRow
from app.storage.fold_rules import ContentTrouble
from app.storage.log import LogBook


class Merging:
    """Puts writes into the registers of rows."""

    def __init__(self, logs: LogBook, order: Order) -> None:
        self._logs = logs
        self._order = order

    def put(
        self, row: FoldRow, register: str, given: Mapping[str, Any], write: Write, over: tuple[str, ...]
    ) -> None:
        """Merge one write into a register and show the value that is to be shown."""
        live = row.live
        columns = row.table.registers[register]
        full = Write(write.id, write.c, {name: given.get(name) for name in columns})
        rest = set(live.writes(register, filled=row.filled(register))) - {write.id, *over}
        # Mostly a write replaces all that stands, and then nothing of it need be read.
        merged = merge(self._standing(row, register), full, over) if rest else [full]
        live.put(register, merged)
        best = full if len(merged) == 1 else shown(merged, lambda known: self._order(known.id, known.c))
        row.values.update({name: best.values.get(name) for name in columns})
        if register == "stage" and row.table.name == "run" and not row.signed:
            row.status = row.values.get("stage") or "draft"

    def _standing(self, row: FoldRow, register: str) -> list[Write]:
        if register in row.live.many:
            return row.live.many[register]
        columns = row.table.registers[register]
        values = {name: row.values.get(name) for name in columns}
        return [
            Write(write, self._c_of(write), values)
            for write in row.live.writes(register, filled=row.filled(register))
        ]

    def _c_of(self, write: str) -> int:
        no, _, n = write.partition(":")
        log = self._logs.get(int(no))
        line = None if log.n == int(n) else self._logs.line(log.no, int(n))
        return log.c if line is None else line.c

    def check_over(
        self, table: Table, row_id: str, row: FoldRow | None, register: str, over: tuple[str, ...]
    ) -> None:
        """Refuse an operation that names, as replaced, a write that never wrote this register."""
        known = () if row is None else row.live.writes(register, filled=row.filled(register))
        for write in over:
            if write not in known and not self.wrote(write, table, row_id, register):
                raise ContentTrouble("over_unknown_write", register=register, row=row_id)

    def wrote(self, write: str, table: Table, row_id: str, register: str) -> bool:
        """Tell whether a write, live or replaced since, did write this register."""
        no, _, n = write.partition(":")
        line = self._logs.line(int(no), int(n))
        columns = table.registers[register]
        return line is not None and any(
            isinstance(op, Set)
            and (op.table, op.row) == (table.name, row_id)
            and any(name in op.values for name in columns)
            for op in line.entry().ops
        )
