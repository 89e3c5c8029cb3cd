"""Who may write what: one pure function, so that every machine folds alike (sync design, section 5.6)."""

from __future__ import annotations

from app.models.tables import ALL, Owner, Table

POINT_PREFIX = "point:"


def audience_of(point: str) -> str:
    """Return the audience of a point's records."""
    return POINT_PREFIX + point


def point_of(audience: str) -> str:
    """Return the code of the point that an audience names, empty for ``all``."""
    return audience.removeprefix(POINT_PREFIX) if audience.startswith(POINT_PREFIX) else ""


def scope_problem(audience: str, table: Table, old_point: str | None, new_point: str | None) -> str:
    """Return why a log for ``audience`` may not write a row, or an empty string when it may.

    ``old_point`` is the point of the row as it stands (None for a new row), ``new_point`` the one being written
    (None when the write leaves it alone).
    """
    if audience == ALL:
        return ""
    if table.owner is Owner.HQ:
        return "only_headquarters_may_write"
    point = point_of(audience)
    if not point or (old_point is None and new_point is None):
        return "row_without_point"
    if any(found not in (None, point) for found in (old_point, new_point)):
        return "row_of_another_point"
    return ""
