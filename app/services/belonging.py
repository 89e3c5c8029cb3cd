"""Whose record it is: the point that a record belongs to, and who may write it from this PC."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.errors import Refused
from app.models.places import Site
from app.models.records import Record
from app.services.desk import Desk


def home_point(desk: Desk, values: Mapping[str, str]) -> str:
    """Return the point of a new record: this PC's own, or at headquarters the one that was chosen.

    Raises Refused ``unknown_point``.
    """
    if desk.place.site is Site.POINT:
        return desk.place.code
    point = values.get("point") or desk.place.code
    if point != desk.place.code and desk.reference.term("points", point) is None:
        raise Refused("unknown_point", field="point", point=point)
    return point


def own_record(desk: Desk, table: str, row_id: str) -> Record:
    """Return a record that this PC may change.

    Raises Refused ``record_missing`` and ``record_of_another_point``.
    """
    found = desk.existing(table, row_id)
    if desk.place.site is Site.POINT and found.text("point") != desk.place.code:
        raise Refused("record_of_another_point", table=table, point=found.text("point"))
    return found


def linked(desk: Desk, table: str, row_id: str, field: str) -> str:
    """Return the id of a record that another one names; Refused ``unknown_record`` when there is no such record."""
    if row_id:
        found = desk.records.get(table, row_id)
        if found is None or found.deleted:
            raise Refused("unknown_record", field=field, table=table)
    return row_id


def texts(record: Record, names: Iterable[str]) -> dict[str, str]:
    """Return some columns of a record as texts, for a form."""
    return {name: record.text(name) for name in names}
