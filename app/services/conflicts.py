"""Conflicts: values of one register whose writers had not seen each other, and the decision between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.errors import Refused
from app.models.folding import fold
from app.models.paging import PAGE_SIZE, Key, Page, Query
from app.models.people import Act, Actor, require
from app.models.places import Site
from app.models.records import Put, Record, Remove, Restore
from app.models.registers import DELETED
from app.models.tables import TABLES, Type
from app.models.typed import clean_note
from app.services.changed import Changed
from app.services.conflicts_reading import ConflictReader, PcName, choices_of, root_of
from app.services.conflicts_rows import ConflictRow, Rival
from app.services.desk import Desk

__all__ = ["DELETE", "ConflictRow", "Conflicts", "Rival"]

DELETE = "delete"
"""The decision that a row which was deleted beside an edit shall be deleted after all."""

_HELD: Mapping[Type, type | tuple[type, ...]] = {Type.TEXT: str, Type.INTEGER: int, Type.JSON: (dict, list)}


class Conflicts:
    """Lists what is in conflict and writes decisions, which travel like any other change."""

    def __init__(self, desk: Desk, pc_name: PcName = lambda _device: "") -> None:
        self._desk = desk
        self._pc_name = pc_name
        self._decided: set[tuple[str, str, str]] = set()

    def count(self) -> int:
        """Return how many registers are in conflict, at most 5000."""
        return len(self._desk.records.conflicts())

    def listed(self, lang: str = "en") -> list[ConflictRow]:
        """Return all conflicts by table and row, at most 5000."""
        return list(self._rows(lang, None))

    def of(self, root: str, lang: str = "en") -> list[ConflictRow]:
        """Return the conflicts of one record and of the rows below it."""
        reader = ConflictReader(self._desk, self._pc_name, lang)
        found = (reader.row(*key) for key in self._desk.records.conflicts() if key[3] == root)
        return [row for row in found if row is not None]

    def page(self, query: Query, after: Key | None = None, lang: str = "en") -> Page[ConflictRow]:
        """Return some conflicts after ``after``; searched by title, filtered by ``table`` of the record and ``point``.

        They come by table and row, the only order there is.
        """
        wanted, filters = fold(query.search), dict(query.filters)
        found: list[ConflictRow] = []
        for row in self._rows(lang, after):
            if wanted and wanted not in fold(f"{row.title} {row.tag} {row.about}"):
                continue
            if any(value and value != _filtered(row, name) for name, value in filters.items()):
                continue
            if len(found) == PAGE_SIZE:
                return Page(found, found[-1].key)
            found.append(row)
        return Page(found, None)

    def choices(self, row: ConflictRow, column: str, lang: str) -> Sequence[tuple[str, str]]:
        """Return the values with their names among which another value can be chosen; none where it is typed."""
        return choices_of(self._desk, row, column, lang)

    def may_decide(self, actor: Actor, point: str) -> bool:
        """Tell whether the actor may decide about records of this point here."""
        try:
            self._require(actor, point)
        except Refused:
            return False
        return True

    # ---- deciding --------------------------------------------------------------------------------------------

    def decide(
        self,
        actor: Actor,
        table: str,
        row: str,
        register: str,
        values: Mapping[str, Any],
        *,
        why: str = "",
        seen: str = "",
    ) -> Changed:
        """Write the values that shall stand, over all rivals; ``seen`` is the version that the decider looked at.

        A point's supervisor decides among the point's own records, headquarters among all. What was decided since the
        program was opened can be decided again. Raises Refused: ``not_allowed``, ``record_missing``, ``no_conflict``,
        ``record_of_another_point``, ``wrong_column``, ``wrong_value``.
        """
        record = self._in_conflict(actor, table, row, register)
        columns = TABLES[table].registers.get(register, ())
        if not values or any(name not in columns for name in values):
            raise Refused("wrong_column", register=register)
        full = {name: _checked(table, name, values.get(name)) for name in columns}
        return self._save(actor, record, register, Put(table, row, full, seen or record.version), why)

    def keep(self, actor: Actor, table: str, row: str, *, why: str = "") -> Changed:
        """Decide that a row which was deleted beside an edit stays; Refused as ``decide``."""
        record = self._in_conflict(actor, table, row, DELETED)
        return self._save(actor, record, DELETED, Restore(table, row), why)

    def delete(self, actor: Actor, table: str, row: str, *, why: str = "") -> Changed:
        """Decide that a row which was edited beside its deletion goes; Refused as ``decide``."""
        record = self._in_conflict(actor, table, row, DELETED)
        return self._save(actor, record, DELETED, Remove(table, row), why)

    # ---- inside ----------------------------------------------------------------------------------------------

    def _save(
        self, actor: Actor, record: Record, register: str, change: Put | Restore | Remove, why: str
    ) -> Changed:
        root = root_of(self._desk, record)
        self._desk.save(actor, [change], point=root.text("point"), why=clean_note(why, "why"))
        self._decided.add((record.table, record.id, register))
        return Changed(frozenset({record.table, root.table, "conflict"}), (root.id, record.id))

    def _require(self, actor: Actor, point: str) -> None:
        require(actor, Act.RESOLVE)
        place = self._desk.place
        if place.site is Site.POINT and point != place.code:
            raise Refused("record_of_another_point", point=point)

    def _in_conflict(self, actor: Actor, table: str, row: str, register: str) -> Record:
        require(actor, Act.RESOLVE)
        record = self._desk.records.get(table, row) if table in TABLES else None
        if record is None:
            raise Refused("record_missing", table=table, row=row)
        self._require(actor, root_of(self._desk, record).text("point"))
        key = (table, row, register)
        if key not in self._decided and key not in {found[:3] for found in self._desk.records.conflicts()}:
            raise Refused("no_conflict")
        return record

    def _rows(self, lang: str, after: Key | None) -> Iterator[ConflictRow]:
        reader = ConflictReader(self._desk, self._pc_name, lang)
        for key in self._desk.records.conflicts():
            if after is None or key[:3] > after:
                row = reader.row(*key)
                if row is not None:
                    yield row


def _filtered(row: ConflictRow, name: str) -> str:
    return row.root_table if name == "table" else row.point


def _checked(table: str, column: str, value: Any) -> Any:
    """Return a value that every reader will take for this column; Refused ``wrong_value``."""
    if value in (None, ""):
        return None
    if isinstance(value, bool) or not isinstance(value, _HELD[TABLES[table].by_name[column].type]):
        raise Refused("wrong_value", field=column)
    return value
