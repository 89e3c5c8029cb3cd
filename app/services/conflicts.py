"""Conflicts: values of one register whose writers had not seen each other, and the decision between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import Refused
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put, Record, Remove, Restore
from app.models.registers import DELETED
from app.models.tables import TABLES
from app.services.changed import Changed
from app.services.desk import Desk
from app.services.naming import Names
from app.storage.history import History, PastWrite

DELETE = "delete"
"""The decision that a row which was deleted beside an edit shall be deleted after all."""


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the values: what was written, by whom, when by which clock, on which PC."""

    values: Mapping[str, Any]
    user: str
    user_name: str
    moment: str
    device: str
    own: bool


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One register in conflict; ``rivals`` begins with the value that is shown meanwhile."""

    table: str
    row: str
    register: str
    root: str
    title: str
    point: str
    rivals: tuple[Rival, ...]


class Conflicts:
    """Lists what is in conflict and writes decisions, which travel like any other change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._history = History(desk.store.logs)

    def listed(self, lang: str = "en") -> list[ConflictRow]:
        """Return all conflicts by table and row, at most 5000."""
        return list(self._rows(lang))

    def decide(self, actor: Actor, table: str, row: str, register: str, values: Mapping[str, Any]) -> Changed:
        """Write the values that shall stand, over all rivals.

        A point's supervisor decides among the point's own records, headquarters among all. Raises Refused:
        ``not_allowed``, ``record_missing``, ``no_conflict``, ``record_of_another_point``, ``wrong_column``.
        """
        record = self._in_conflict(actor, table, row, register)
        columns = TABLES[table].registers[register]
        if not values or any(name not in columns for name in values):
            raise Refused("wrong_column", register=register)
        full = {name: values.get(name) for name in columns}
        return self._save(actor, record, Put(table, row, full))

    def keep(self, actor: Actor, table: str, row: str) -> Changed:
        """Decide that a row which was deleted beside an edit stays; Refused as ``decide``."""
        return self._save(actor, self._in_conflict(actor, table, row, DELETED), Restore(table, row))

    def delete(self, actor: Actor, table: str, row: str) -> Changed:
        """Decide that a row which was edited beside its deletion goes; Refused as ``decide``."""
        return self._save(actor, self._in_conflict(actor, table, row, DELETED), Remove(table, row))

    def _save(self, actor: Actor, record: Record, change: Put | Restore | Remove) -> Changed:
        self._desk.save(actor, [change], point=self._point(record))
        root = self._root(record)
        return Changed(frozenset({record.table, root.table}), (root.id, record.id))

    def _in_conflict(self, actor: Actor, table: str, row: str, register: str) -> Record:
        require(actor, Act.RESOLVE)
        record = self._desk.records.get(table, row) if table in TABLES else None
        if record is None:
            raise Refused("record_missing", table=table, row=row)
        place = self._desk.place
        if place.site is Site.POINT and self._point(record) != place.code:
            raise Refused("record_of_another_point", point=self._point(record))
        if (table, row, register) not in {found[:3] for found in self._desk.records.conflicts()}:
            raise Refused("no_conflict")
        return record

    def _rows(self, lang: str) -> Iterator[ConflictRow]:
        names = Names(self._desk, lang)
        for table, row, register, root in self._desk.records.conflicts():
            record = self._desk.records.get(table, row)
            if record is None:
                continue
            past = self._history.standing(record, register) if register != DELETED else self._beside(record)
            names.load("user", [write.user for write in past])
            rivals = tuple(self._rival(write, names) for write in past)
            yield ConflictRow(table, row, register, root, self._title(record), self._point(record), rivals)

    def _beside(self, record: Record) -> list[PastWrite]:
        latest = self._history.latest(record, TABLES[record.table].registers)
        return [] if latest is None else [latest]

    def _rival(self, write: PastWrite, names: Names) -> Rival:
        name = names.user(write.user)
        return Rival(write.values, write.user, name, write.moment, write.device, write.own)

    def _root(self, record: Record) -> Record:
        table = TABLES[record.table]
        parent = (
            self._desk.records.get(table.parent_table, record.text(table.parent)) if table.parent else None
        )
        return parent or record

    def _point(self, record: Record) -> str:
        return self._root(record).text("point")

    def _title(self, record: Record) -> str:
        """Return what people call the record: its tag, title or name, with the item for an answer."""
        root = self._root(record)
        shown = next(
            (text for name in ("tag", "title", "name", "code") if (text := root.text(name))), root.id[:8]
        )
        return f"{shown} · {record.text('item')}" if record.table == "answer" else shown
