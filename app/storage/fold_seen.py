"""What the author of an entry had seen of a row.

Rules ask for this and not for what is here: two entries that have not seen each other then come to the same, whichever
of them arrives first (invariants I1 and I4 of the sync design).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from app.models.entries import Set, split_write_id
from app.storage.fold_rows import FoldRow
from app.storage.log import Log, LogBook


class AuthorView:
    """Looks at rows with the eyes of the author of a log's last entry."""

    def __init__(self, logs: LogBook) -> None:
        self._logs = logs

    def saw_write(self, write: str, log: Log) -> bool:
        """Tell whether the author had seen a write, or made it in this very entry."""
        no, _, n = write.partition(":")
        return self._logs.saw(log, int(no), int(n))

    def saw(self, row: FoldRow, log: Log) -> bool:
        """Tell whether the author had seen anything of a row."""
        if row.live.default and self.saw_write(row.live.default, log):
            return True
        live = row.live.all_writes(row.filled, row.table.registers)
        if any(self.saw_write(write, log) for write in live):
            return True
        return next(self._before(row, live, log), None) is not None

    def values(self, row: FoldRow, column: str, log: Log) -> tuple[Any, ...]:
        """Return what the author had seen in a text column, in a fixed order; nothing when it had not seen the row."""
        register = row.table.register_of[column]
        live = row.live.writes(register, filled=True)
        if len(live) == 1 and self.saw_write(live[0], log):
            return (row.values.get(column),)
        told = [op.values.get(column) for write, op in self._ops(row, live) if self.saw_write(write, log)]
        told = told or [op.values.get(column) for op in self._before(row, live, log, register)]
        # Beside an operation that counts, an entry may hold one on the same row that does not.
        return tuple(sorted({value for value in told if value is None or isinstance(value, str)}, key=str))

    def _ops(self, row: FoldRow, writes: Iterable[str]) -> Iterator[tuple[str, Set]]:
        """Yield the operations on a row behind some writes."""
        for write in writes:
            no, _, n = write.partition(":")
            line = self._logs.line(int(no), int(n))
            for op in line.entry().ops if line is not None else ():
                if isinstance(op, Set) and (op.table, op.row) == (row.table.name, row.id):
                    yield write, op

    def _before(self, row: FoldRow, live: Iterable[str], log: Log, register: str = "") -> Iterator[Set]:
        """Go back from writes that the author had not seen, through what they replace, to those that it had."""
        known = set(live)
        ahead = sorted(known)
        while ahead:
            replaced: set[str] = set()
            for write, op in self._ops(row, ahead):
                if self.saw_write(write, log):
                    yield op
                    continue
                for name, ids in op.over.items():
                    if register in ("", name):
                        replaced.update(self._here(ids, write))
            ahead = sorted(replaced - known)
            known |= replaced

    def _here(self, ids: Iterable[str], write: str) -> Iterator[str]:
        """Yield the short names of the writes that another write says it replaces."""
        author = self._logs.get(int(write.partition(":")[0]))
        for told in ids:
            try:
                ref, n = split_write_id(told)
            except ValueError:
                continue
            place = self._logs.resolve(author, ref, n)
            if place is not None:
                yield f"{place[0]}:{place[1]}"
