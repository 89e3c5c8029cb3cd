"""Makes this process the program of another time for a while: with more tables and columns, or with fewer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from app.models import entries, tables
from app.models.entries import Op, Unknown
from app.models.tables import TABLES, Column, Kind, Owner, Table, Type
from app.storage import fold_rows, upgrade
from app.storage import schema as schema_sql

Tables = dict[str, Table]
Change = Callable[[Tables], None]

VEHICLE = Table(
    "vehicle",
    Kind.REGISTER,
    Owner.POINT,
    (Column("point"), Column("plate", searched=True), Column("seats", Type.INTEGER)),
    indexes=(("plate", "id"),),
)
VEHICLE_USE = Table(
    "vehicle_use",
    Kind.EVENT,
    Owner.POINT,
    (Column("point"), Column("vehicle"), Column("day")),
    "vehicle",
    "vehicle",
    (("vehicle",),),
)


def with_vehicles(known: Tables) -> None:
    """Add a table, its events, and a searched and an indexed column of a table that stood before."""
    asset = known["asset"]
    more = (Column("colour", searched=True), Column("wheels", Type.INTEGER))
    known["asset"] = replace(
        asset, columns=(*asset.columns, *more), indexes=(*asset.indexes, ("colour", "id"))
    )
    known |= {"vehicle": VEHICLE, "vehicle_use": VEHICLE_USE}


def without(table: str, *columns: str) -> Change:
    """Return the change that takes a table away, or only some of its columns."""

    def change(known: Tables) -> None:
        if not columns:
            del known[table]
            return
        kept = tuple(column for column in known[table].columns if column.name not in columns)
        indexes = tuple(index for index in known[table].indexes if not set(index) & set(columns))
        known[table] = replace(known[table], columns=kept, indexes=indexes)

    return change


@contextmanager
def registry(*changes: Change, schema: int = entries.SCHEMA, unknown: str = "") -> Iterator[None]:
    """Let the program have a changed registry and schema number; it does not know operations called ``unknown``."""
    before, known_op, number, kinds = dict(TABLES), entries._known_op, upgrade.SCHEMA, schema_sql.KINDS
    after = dict(before)
    for change in changes:
        change(after)

    def without_kind(kind: str, raw: list[Any]) -> Op:
        return Unknown(kind) if kind == unknown else known_op(kind, raw)

    _swap(after)
    entries._known_op, upgrade.SCHEMA = (without_kind if unknown else known_op), schema
    schema_sql.KINDS = tuple(kind for kind in kinds if kind.lower() != unknown)
    try:
        yield
    finally:
        _swap(before)
        entries._known_op, upgrade.SCHEMA, schema_sql.KINDS = known_op, number, kinds


def _swap(known: Mapping[str, Table]) -> None:
    tables._BY_NAME.clear()
    tables._BY_NAME.update(known)
    fold_rows._statements.cache_clear()
