"""What entries come to that do nothing but make one new record: nearly all of a large import.

Told from the entry alone, so that it can be found out while other files are written, and kept small until it is needed.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby, islice
from typing import Any, NamedTuple

from app.models.folding import index_text
from app.models.tables import TABLES, Kind, Owner, Table, Type
from app.models.values import is_row_id

_AT_ONCE = 500
_MEMBERS = 7
"""Members of an entry without dependencies and without a reason (docs/BUNDLE_FORMAT.md, "Entries")."""

_OPERATION = 4
_TEXTS = frozenset({str})


class FirstRecord(NamedTuple):
    """A new record: its table, id and point, the values of all columns as they are stored, and its text for search."""

    table: str
    row: str
    point: str
    values: tuple[str | None, ...]
    text: str


def first_record(table_name: object, row: object, values: object) -> FirstRecord | None:
    """Return the record that a ``set`` of nothing but plain texts makes if the row is new, None for any other."""
    if not (isinstance(table_name, str) and isinstance(row, str) and isinstance(values, dict)):
        return None
    table = TABLES.get(table_name)
    if table is None or not is_row_id(row):
        return None
    names, known = _plain(table)
    if not (values.keys() <= known and _TEXTS.issuperset(map(type, values.values()))):
        return None
    stored = tuple(map(values.get, names))
    text = index_text(*[value for name in table.searched if (value := values.get(name))])
    return FirstRecord(table_name, row, values.get("point", ""), stored, text)


def record_of(entry: Mapping[str, Any]) -> FirstRecord | None:
    """Return the new record of an entry of the right shape, None when it may be or do anything else."""
    operations = entry["ops"]
    if len(entry) != _MEMBERS or len(operations) != 1:
        return None
    operation = operations[0]
    if operation.__class__ is not list or len(operation) != _OPERATION or operation[0] != "set":
        return None
    return first_record(operation[1], operation[2], operation[3])


@lru_cache(maxsize=64)
def _plain(table: Table) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the columns of a table, and which of them a first record may fill: none but texts of a point's records."""
    names = tuple(column.name for column in table.columns)
    if table.kind is not Kind.REGISTER or table.owner is not Owner.POINT or table.parent:
        return names, frozenset()
    return names, frozenset(column.name for column in table.columns if column.type is Type.TEXT)


class FirstRecords:
    """The new records of consecutive entries, packed: as objects a hundred thousand would take a hundred megabytes."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._fresh: list[FirstRecord | None] = []

    def add(self, record: FirstRecord | None) -> None:
        """Add what the next entry comes to."""
        self._fresh.append(record)
        if len(self._fresh) == _AT_ONCE:
            self.pack()

    def pack(self) -> None:
        """Pack what was added; to be called after the last."""
        if self._fresh:
            self._packed.append(marshal.dumps([one and tuple(one) for one in self._fresh]))
            self._fresh.clear()

    def some(self, start: int, end: int) -> list[FirstRecord | None]:
        """Return those from ``start`` up to ``end``."""
        first = start // _AT_ONCE
        parts = self._packed[first : -(-end // _AT_ONCE)]
        found = (one and FirstRecord._make(one) for part in parts for one in marshal.loads(part))  # noqa: S302 - packed above, in this process
        return list(islice(found, start - first * _AT_ONCE, end - first * _AT_ONCE))


class Run(NamedTuple):
    """Entries ``start`` to ``end`` of some; ``records`` is what they come to if all make records of one table."""

    start: int
    end: int
    records: list[FirstRecord]


FEWEST = 20
"""Shorter runs are not worth a statement of their own."""


def runs(records: Iterable[FirstRecord | None]) -> Iterator[Run]:
    """Cut entries into runs: those that make new records of one table together, and what is between."""
    between = at = 0
    for table, group in groupby(records, lambda record: record and record.table):
        some = list(group)
        if table and len(some) >= FEWEST:
            if at > between:
                yield Run(between, at, [])
            between = at + len(some)
            yield Run(at, between, [record for record in some if record is not None])
        at += len(some)
    if at > between:
        yield Run(between, at, [])
