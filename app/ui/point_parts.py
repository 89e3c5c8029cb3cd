"""What lists show of border points at headquarters, where the records of all of them are kept."""

from __future__ import annotations

from typing import Any

from app.models.places import HQ_CODE
from app.ui.context import AppContext
from app.ui.i18n import translate
from app.ui.table.column import Column, Kind
from app.ui.table.filter_bar import Choices, Filter


def at_headquarters(context: AppContext) -> bool:
    """Tell whether this PC keeps the records of all points."""
    return context.services.desk.place.code == HQ_CODE


def point_columns(context: AppContext) -> list[Column[Any]]:
    """Return the column of the point a record belongs to, none at a point."""
    if not at_headquarters(context):
        return []
    column: Column[Any] = Column(
        "point", lambda: translate("Points", "Point"), lambda row: row.point, Kind.CODE, 7
    )
    return [column]


def point_filters(context: AppContext, names: Choices) -> list[Filter]:
    """Return the filter by point, none at a point."""
    if not at_headquarters(context):
        return []
    return [Filter("point", lambda: translate("Points", "All points"), names)]
