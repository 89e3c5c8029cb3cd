"""Sign-offs during a fold: which values a freeze signs, for ever, and what came beside or after it."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from app.models.checklists import Stage
from app.models.entries import Entry, Set
from app.models.tables import TABLES
from app.storage.fold_events import Order
from app.storage.fold_rows import CHANGED_AFTER_SIGNING, FoldRow, RowStore
from app.storage.log import LogBook

Snapshot = dict[str, dict[str, Any]]


class FreezeStore:
    """Keeps the freezes of runs and what they show."""

    def __init__(self, connection: sqlite3.Connection, logs: LogBook, rows: RowStore, order: Order) -> None:
        self._connection = connection
        self._logs = logs
        self._rows = rows
        self._order = order

    def add(self, run: FoldRow, no: int, entry: Entry, c: int, writes: dict[int, tuple[int, ...]]) -> None:
        """Keep a freeze of ``run`` and show the run as signed."""
        snapshot = self._snapshot(run, writes)
        self._connection.execute(
            "INSERT OR IGNORE INTO freeze (run, log, n, c, user, moment, writes, snapshot)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (run.id, no, entry.n, c, entry.user, entry.moment, _compact(writes), _compact(snapshot)),
        )
        self.refresh(run)

    def refresh(self, run: FoldRow) -> None:
        """Show the first freeze in the common order, and whether live writes exist that it did not sign."""
        freezes = self._freezes(run.id)
        first = freezes[0]
        run.signed = f"{first['log']}:{first['n']}"
        run.status = Stage.SIGNED
        signed = {f"{no}:{n}" for no, numbers in json.loads(first["writes"]).items() for n in numbers}
        beside = any(write not in signed for write in self._live_writes(run))
        run.flags = (run.flags | CHANGED_AFTER_SIGNING) if beside else (run.flags & ~CHANGED_AFTER_SIGNING)
        self._rows.touch(run)

    def disagreeing(self, run: FoldRow) -> list[tuple[int, int]]:
        """Return the (log, number) of all freezes of a run when they do not sign the same values."""
        freezes = self._freezes(run.id)
        if len({freeze["snapshot"] for freeze in freezes}) < 2:
            return []
        return [(freeze["log"], freeze["n"]) for freeze in freezes]

    def _freezes(self, run_id: str) -> list[sqlite3.Row]:
        found = self._connection.execute("SELECT * FROM freeze WHERE run = ?", (run_id,)).fetchall()
        return sorted(found, key=lambda row: self._order(f"{row['log']}:{row['n']}", row["c"]))

    def _live_writes(self, run: FoldRow) -> set[str]:
        found = set(run.live.all_writes(run.filled, run.table.registers))
        answers = TABLES["answer"]
        for answer in self._rows.children(answers, run.id):
            found.update(answer.live.all_writes(answer.filled, answers.registers))
        return found

    def _snapshot(self, run: FoldRow, writes: dict[int, tuple[int, ...]]) -> Snapshot:
        """Read the signed values from the entries themselves, so that no later write can change them."""
        values: dict[tuple[str, str], tuple[tuple[int, str, int, bytes], dict[str, Any]]] = {}
        for no, numbers in writes.items():
            for n in numbers:
                line = self._logs.line(no, n)
                for op in line.entry().ops if line is not None else ():
                    if isinstance(op, Set) and _belongs(op, run.id):
                        self._gather(values, op, self._order(f"{no}:{n}", line.c if line else 0))
        found: Snapshot = {}
        for (row, _register), (_place, given) in sorted(values.items(), key=lambda item: item[0]):
            found.setdefault(row, {}).update(given)
        return found

    @staticmethod
    def _gather(
        values: dict[tuple[str, str], tuple[tuple[int, str, int, bytes], dict[str, Any]]],
        op: Set,
        place: tuple[int, str, int, bytes],
    ) -> None:
        """Keep, per register, the last of the signed writes; a write signed together with its replacer loses to it."""
        for register, columns in TABLES[op.table].registers.items():
            given = {name: op.values[name] for name in columns if name in op.values}
            key = (op.row, register)
            if given and (key not in values or values[key][0] < place):
                values[key] = (place, {name: given.get(name) for name in columns})


def _belongs(op: Set, run_id: str) -> bool:
    if op.table == "run":
        return op.row == run_id
    return op.table == "answer" and op.row.startswith(f"{run_id}/")


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
