"""What an operation must look like to be folded; what does not becomes a problem record."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from app.models.entries import Add, Delete, Freeze, Set, Void
from app.models.json_shapes import fits
from app.models.tables import TABLES, Table, Type
from app.models.values import is_row_id

_SQL_INT = 2**63


class ContentTrouble(Exception):
    """An operation that is kept but folds to nothing; becomes a problem record."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def table_of(op: Set | Add | Void | Delete | Freeze) -> Table:
    """Return the table of an operation; ContentTrouble when it is not known here or the row id is none."""
    table = TABLES.get(op.table)
    if table is None:
        raise ContentTrouble("waits_for_update", table=op.table)
    if not is_row_id(op.row):
        raise ContentTrouble("bad_row_id")
    return table


def checked(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of known columns; a value of the wrong kind makes the whole operation trouble."""
    found = {}
    kinds = _kinds(table)
    for name, value in values.items():
        kind = kinds.get(name)
        if kind is None:
            continue
        if value is not None and not (isinstance(value, kind) and _fits(table, name, kind, value)):
            raise ContentTrouble("bad_value", table=table.name, column=name)
        found[name] = value
    return found


@lru_cache(maxsize=64)
def _kinds(table: Table) -> dict[str, type]:
    """Return what a value of each column must be."""
    kinds: dict[Type, type] = {Type.TEXT: str, Type.INTEGER: int, Type.JSON: object}
    return {column.name: kinds[column.type] for column in table.columns}


def _fits(table: Table, column: str, kind: type, value: object) -> bool:
    if kind is str:
        return True
    if kind is object:
        return fits(table.name, column, value)
    return isinstance(value, int) and value.__class__ is int and -_SQL_INT <= value < _SQL_INT
